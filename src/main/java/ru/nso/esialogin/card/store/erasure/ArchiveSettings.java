package ru.nso.esialogin.card.store.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ru.nso.esialogin.access.retention.Term;

/** How long cards stay in the archive. */
@ConfigMapping(prefix = "esialogin.archive")
public interface ArchiveSettings {
    /** How long a card is kept after it was archived: three years, as long as somebody may claim something. */
    @WithDefault("P1095D")
    Term kept();
}
