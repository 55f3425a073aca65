package ru.nso.esialogin.diagnosis.store.incident;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How announced outages reach the logins. */
@ConfigMapping(prefix = "esialogin.incidents")
public interface IncidentSettings {
    /** After this time at the latest an outage announced through another instance of the service is known here. */
    @WithDefault("PT5S")
    Duration refresh();

    /** How long an outage stays after its end: three years, after which nobody can claim anything for it. */
    @WithDefault("P1095D")
    Duration kept();
}
