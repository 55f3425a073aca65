package ru.nso.esialogin.ticket.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.picture.GreyPicture;
import ru.nso.esialogin.platform.program.BoundedProgram;
import ru.nso.esialogin.ticket.picture.CleanPicture;
import ru.nso.esialogin.ticket.picture.PictureReader;
import ru.nso.esialogin.ticket.picture.Reading;

/**
 * Reads pictures with Tesseract, where it is installed: first as one block of lines, which keeps the lines of a message
 * together, then as a page. The picture goes in and the text comes out through pipes; no file is written.
 */
final class TesseractReader implements PictureReader {
    private static final Logger LOG = Logger.getLogger(TesseractReader.class);

    /** One thread: others want to be read, too. */
    private static final Map<String, String> ENVIRONMENT = Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C.UTF-8");

    /** Layouts, as Tesseract numbers them. */
    private static final String ONE_BLOCK = "6";

    private static final String PAGE = "3";
    private static final int MOST_OUTPUT = 64 * 1024;
    private static final Duration SHORTEST_RUN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Transactions end after a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final BoundedProgram program;
    private final String languages;
    private final Duration time;
    private final Semaphore free;

    /**
     * Takes the settings.
     *
     * @throws IllegalArgumentException if the pictures of one ticket could take longer than a transaction
     */
    TesseractReader(PictureSettings settings) {
        Duration most = settings.time().plus(PATIENCE).multipliedBy(settings.most());
        if (settings.atOnce() < 1 || settings.time().compareTo(SHORTEST_RUN) < 0 || most.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("esialogin.pictures: at-once is at least 1, time at least 1 s; all the"
                    + " pictures of a ticket, most × (time + 2 s), take at most 45 s");
        }
        this.program = new BoundedProgram(settings.program(), settings.memory().asLongValue(), MOST_OUTPUT);
        this.languages = settings.languages();
        this.time = settings.time();
        this.free = new Semaphore(settings.atOnce());
        if (!program.isInstalled()) {
            LOG.infof("Pictures of tickets are not read: there is no program %s", settings.program());
        }
    }

    @Override
    public Reading read(CleanPicture picture, Predicate<String> telling) {
        if (!program.isInstalled()) {
            return new Reading.NotRead(Reading.WhyNotRead.NO_READER);
        }
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Reading.NotRead(Reading.WhyNotRead.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.NotRead(Reading.WhyNotRead.BUSY);
        }
        try {
            return inTime(picture, telling);
        } finally {
            free.release();
        }
    }

    private Reading inTime(CleanPicture picture, Predicate<String> telling) {
        long end = System.nanoTime() + time.toNanos();
        byte[] grey;
        try {
            grey = GreyPicture.of(picture.content(), picture.format().name().toLowerCase(Locale.ROOT), picture.turn())
                    .pgm();
        } catch (IOException broken) {
            return new Reading.NotRead(Reading.WhyNotRead.BROKEN);
        }
        Reading block = run(grey, ONE_BLOCK, left(end));
        if (!(block instanceof Reading.Text)
                || tells(block, telling)
                || left(end).compareTo(SHORTEST_RUN) < 0) {
            return block;
        }
        Reading page = run(grey, PAGE, left(end));
        return tells(page, telling) ? page : block;
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static boolean tells(Reading reading, Predicate<String> telling) {
        return reading instanceof Reading.Text text && telling.test(text.text());
    }

    private Reading run(byte[] grey, String layout, Duration left) {
        BoundedProgram.Outcome outcome =
                program.run(List.of("stdin", "stdout", "-l", languages, "--psm", layout), ENVIRONMENT, grey, left);
        if (outcome instanceof BoundedProgram.Done done) {
            return new Reading.Text(new String(done.output(), StandardCharsets.UTF_8));
        }
        return new Reading.NotRead(
                outcome instanceof BoundedProgram.TooSlow ? Reading.WhyNotRead.TOO_SLOW : Reading.WhyNotRead.FAILED);
    }
}
