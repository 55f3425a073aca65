package ru.nso.esialogin.diagnosis.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How diagnoses are kept. */
@ConfigMapping(prefix = "esialogin.diagnoses")
public interface DiagnosisSettings {
    /** How long a diagnosis made against the registry is kept (rulings: 30 days). */
    @WithDefault("P30D")
    Duration kept();
}
