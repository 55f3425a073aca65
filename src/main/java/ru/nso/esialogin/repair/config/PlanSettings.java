package ru.nso.esialogin.repair.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far the search for plans goes; reaching a limit is said in the answer. */
@ConfigMapping(prefix = "esialogin.plans")
public interface PlanSettings {
    /** Plans given in an answer. */
    @WithDefault("10")
    int most();

    /** Largest number of edits in one plan. */
    @WithDefault("20")
    int mostEdits();

    /** Simulations in one search. */
    @WithDefault("20000")
    int mostSimulations();

    /** Edits that one search combines, at most 62. */
    @WithDefault("40")
    int mostCandidates();

    /** Obstacles behind obstacles that are looked for. */
    @WithDefault("4")
    int mostRounds();

    /** Longest search; a guard for a machine under load. */
    @WithDefault("5s")
    Duration time();
}
