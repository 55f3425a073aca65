package ru.nso.esialogin.platform.json;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the JSON that is read. */
@StaticInitSafe // the object mapper is made before the rest of the service
@ConfigMapping(prefix = "esialogin.json")
public interface JsonSettings {
    /** How deep objects and arrays may be nested. */
    @WithDefault("40")
    int maxDepth();

    /** Longest string, in characters; a picture in a ticket comes as one string. */
    @WithDefault("40000000")
    int maxStringLength();

    /** Most names, values, and beginnings and ends of objects and arrays, all together. */
    @WithDefault("250000")
    int maxTokens();

    /** Longest number, in digits. */
    @WithDefault("50")
    int maxNumberLength();
}
