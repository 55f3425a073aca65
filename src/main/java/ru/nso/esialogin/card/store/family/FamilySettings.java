package ru.nso.esialogin.card.store.family;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the search for a family. */
@ConfigMapping(prefix = "esialogin.family")
public interface FamilySettings {
    /** Most pupil cards and most staff cards of one search; a key that stands on more is a mistake of somebody's. */
    @WithDefault("60")
    int mostCards();
}
