package ru.nso.esialogin.rules.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is played how much each cause hinders a login; reaching the limit is said in the answer. */
@ConfigMapping(prefix = "esialogin.severities")
public interface SeveritySettings {
    /** Longest time for one login; a guard for a SNILS or phone on very many cards. */
    @WithDefault("3s")
    Duration time();
}
