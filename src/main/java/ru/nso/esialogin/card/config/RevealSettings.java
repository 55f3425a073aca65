package ru.nso.esialogin.card.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of reveals. */
@ConfigMapping(prefix = "esialogin.reveals")
public interface RevealSettings {
    /** How long a value can be read. */
    @WithDefault("PT60S")
    Duration shown();

    /** Most reveals of one user on one day of the region. */
    @WithDefault("40")
    int perDay();

    /** How long it is kept that there was a reveal, and why. */
    @WithDefault("P365D")
    Duration kept();
}
