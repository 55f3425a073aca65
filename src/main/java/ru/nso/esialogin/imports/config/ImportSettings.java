package ru.nso.esialogin.imports.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

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
    @WithDefault("1000")
    int batch();

    /** How long a file and the rows to be mended are kept for the one who sent it. */
    @WithDefault("P7D")
    Duration kept();

    /** Longest time for the logins of one part of a file. */
    @WithDefault("PT10S")
    Duration previewTime();

    /** The folder into which other systems lay files; none is watched where it is not set. */
    Optional<String> folder();

    /** How often it is looked at; a file has to be the same at two looks. */
    @WithDefault("30s")
    String folderEvery();

    /** When a file needs a second person. */
    Guard guard();

    /** A share of the cards there were, and a number; both have to be exceeded. */
    interface Guard {
        /** Share of cards that are archived, in per cent. */
        @WithDefault("30")
        int archivedPercent();

        /** Cards that are archived, whatever their share. */
        @WithDefault("20")
        long archivedNumber();

        /** Share of SNILS that are replaced, in per cent. */
        @WithDefault("5")
        int snilsPercent();

        /** SNILS that are replaced, whatever their share. */
        @WithDefault("20")
        long snilsNumber();

        /** Share of parents who are taken off cards, in per cent. */
        @WithDefault("10")
        int parentsPercent();

        /** Parents who are taken off cards, whatever their share. */
        @WithDefault("20")
        long parentsNumber();
    }
}
