package ru.nso.esialogin.access.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of releases. */
@ConfigMapping(prefix = "esialogin.releases")
public interface ReleaseSettings {
    /** How long a second person may take. */
    @WithDefault("P3D")
    Duration decided();

    /** How long an approved release can be used. */
    @WithDefault("PT1H")
    Duration valid();

    /** Most cards that one release covers. */
    @WithDefault("200")
    int mostCards();

    /** How long it is kept who asked, who decided, and why. */
    @WithDefault("P365D")
    Duration kept();
}
