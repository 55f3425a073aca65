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

    /** Longest search; a guard for a machine under load. */
    @WithDefault("5s")
    Duration time();
}
