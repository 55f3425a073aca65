package ru.nso.esialogin.imports.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of imports. */
@ConfigMapping(prefix = "esialogin.imports")
public interface ImportSettings {
    /** Most bytes of a file. */
    @WithDefault("2048M")
    MemorySize mostBytes();

    /** Most rows of a file. */
    @WithDefault("2000000")
    long mostRows();

    /** Rows that are taken in one transaction. */
    @WithDefault("200")
    int batch();

    /** How long a file and the rows to be mended are kept for the one who sent it. */
    @WithDefault("P7D")
    Duration kept();
}
