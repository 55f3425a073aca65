package ru.nso.esialogin.ticket.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.ticket.picture.PictureLimits;
import ru.nso.esialogin.ticket.picture.PictureReader;
import ru.nso.esialogin.ticket.picture.PictureRedrawing;

/** Makes what reads and redraws pictures, and its bounds. A broken one ends the start. */
@Singleton
final class PictureBeans {
    /** What is smaller is the logo of a signature. */
    private static final int LEAST_WIDTH = 160;

    private static final int LEAST_HEIGHT = 60;

    @Produces
    @Singleton
    @Startup
    PictureLimits limits(PictureSettings settings) {
        return new PictureLimits(settings.most(), settings.mostPixels(), LEAST_WIDTH, LEAST_HEIGHT);
    }

    @Produces
    @Singleton
    @Startup
    PictureReader reader(PictureSettings settings) {
        return new TesseractReader(settings);
    }

    @Produces
    @Singleton
    @Startup
    PictureRedrawing redrawing(PictureSettings settings) {
        return new JpegRedrawing(settings.atOnce());
    }
}
