package ru.nso.esialogin.ticket.config;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ru.nso.esialogin.platform.picture.RedrawnPicture;
import ru.nso.esialogin.ticket.picture.CleanPicture;
import ru.nso.esialogin.ticket.picture.PictureRedrawing;

/** Draws pictures as a screen shows them, a few at a time. */
final class JpegRedrawing implements PictureRedrawing {
    /** Letters of a telephone's screen can be read, and the file is small enough for a page. */
    private static final int LONG_SIDE = 1_200;

    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore free;

    JpegRedrawing(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    @Override
    public Optional<byte[]> redraw(CleanPicture picture) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            String format = picture.format().name().toLowerCase(Locale.ROOT);
            return Optional.of(RedrawnPicture.jpeg(picture.content(), format, picture.turn(), LONG_SIDE));
        } catch (IOException broken) {
            return Optional.empty(); // it can be fetched as a file all the same
        } finally {
            free.release();
        }
    }
}
