package ru.nso.esialogin.platform.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the JSON that is read. */
@ConfigMapping(prefix = "esialogin.json")
public interface JsonSettings {
    /** How deep objects and arrays may be nested. */
    @WithDefault("40")
    int maxDepth();

    /** Longest string, in characters. */
    @WithDefault("1000000")
    int maxStringLength();

    /** Longest number, in digits. */
    @WithDefault("50")
    int maxNumberLength();
}
