package ru.nso.esialogin.platform.crypto.rotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How what is under old keys is written anew. */
@ConfigMapping(prefix = "esialogin.key-rotation")
public interface RotationSettings {
    /** Whether it begins by itself, soon after the start and then from time to time; else an administrator begins it. */
    @WithDefault("true")
    boolean automatic();

    /** How often it is looked whether something is under old keys; see {@link Rotation}. */
    String every();

    /** Most rows that are held and written anew in one transaction. */
    @WithDefault("200")
    int batch();
}
