package ru.nso.esialogin.card.store.touched;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the search for whom edits touch. */
@ConfigMapping(prefix = "esialogin.neighbours")
public interface NeighbourSettings {
    /** Most pupil cards and most staff cards; where there are more, the answer says that it is not complete. */
    @WithDefault("80")
    int mostCards();
}
