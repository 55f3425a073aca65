package ru.nso.esialogin.audit.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of audits. */
@ConfigMapping(prefix = "esialogin.audits")
public interface AuditSettings {
    /** Cards that are looked at in one transaction. */
    @WithDefault("200")
    int batch();

    /** How long an audit is kept with all that it found: a school year and the one it is compared with. */
    @WithDefault("P400D")
    Duration kept();
}
