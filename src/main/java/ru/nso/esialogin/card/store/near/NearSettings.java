package ru.nso.esialogin.card.store.near;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the search for near misses. */
@ConfigMapping(prefix = "esialogin.near-misses")
public interface NearSettings {
    /** Most near misses in an answer. */
    @WithDefault("10")
    int mostShown();

    /** Most cards of each statement that are read and compared; more are a sign of a value that says nothing. */
    @WithDefault("40")
    int mostRead();

    /** Most values of each kind of key that neighbours are made of; nobody has more, an error text may list more. */
    @WithDefault("5")
    int mostKeys();
}
