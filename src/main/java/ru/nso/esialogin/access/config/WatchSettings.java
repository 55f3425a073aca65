package ru.nso.esialogin.access.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From where on asking for SNILS is going through them. */
@ConfigMapping(prefix = "esialogin.watch")
public interface WatchSettings {
    /** So many different numbers are too many in the short time. */
    @WithDefault("30")
    int fastNumbers();

    /** The short time. */
    @WithDefault("PT10M")
    Duration fastWindow();

    /** So many different numbers in the long time, of which most were not found. */
    @WithDefault("100")
    int slowNumbers();

    /** The long time. */
    @WithDefault("PT12H")
    Duration slowWindow();

    /** How many of a hundred are most. */
    @WithDefault("80")
    int slowMissedPercent();

    /** So many numbers with the same first six digits, whatever comes of them. */
    @WithDefault("20")
    int rangeNumbers();

    /** So many of them, of which some were not found. */
    @WithDefault("12")
    int rangeMissedNumbers();

    /** How many of a hundred are some. */
    @WithDefault("50")
    int rangeMissedPercent();

    /** The time for numbers that begin alike; what was asked for is remembered for so long. */
    @WithDefault("PT24H")
    Duration rangeWindow();

    /** How long a user must be quiet until there is another report. */
    @WithDefault("PT1H")
    Duration quiet();

    /** How many numbers of a user, the newest, are looked at. */
    @WithDefault("5000")
    int mostRead();

    /** How many numbers wait in memory, as hashes, until they are written together. */
    @WithDefault("500")
    int mostWaiting();

    /** How long reports are kept. */
    @WithDefault("P365D")
    Duration kept();
}
