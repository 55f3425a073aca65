package ru.nso.esialogin.access.store.cut;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ru.nso.esialogin.access.retention.Term;

/** How long entries of the access log stay. */
@ConfigMapping(prefix = "esialogin.access-log")
public interface LogTermSettings {
    /** How long an entry is kept: three years, as long as somebody may claim something. Its seal stays. */
    @WithDefault("P1095D")
    Term kept();
}
