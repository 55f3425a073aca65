package ru.nso.esialogin.ticket.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How pictures are read. */
@ConfigMapping(prefix = "esialogin.pictures")
public interface PictureSettings {
    /** Tesseract; where it is not there, no picture is read. */
    @WithDefault("/usr/bin/tesseract")
    Path program();

    /** Languages that it knows, in its own names. */
    @WithDefault("rus+eng")
    String languages();

    /** How long one picture is read at most. */
    @WithDefault("8s")
    Duration time();

    /** Address space of one run. */
    @WithDefault("512M")
    MemorySize memory();

    /** Most pictures of a ticket that are read, 0 for none. */
    @WithDefault("3")
    int most();

    /** Most pixels of a picture that is decoded; of one that is written in several scans a quarter. */
    @WithDefault("50000000")
    long mostPixels();

    /** Most pictures that are read at the same time, and as many that are drawn for pages. */
    @WithDefault("2")
    int atOnce();
}
