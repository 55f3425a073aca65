package ru.nso.esialogin.access.api.budget;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** What a caller who is logged in may use up, over all instances. */
@ConfigMapping(prefix = "esialogin.budget")
public interface BudgetSettings {
    /** Requests of one user within the window. */
    @WithDefault("600")
    int requests();

    /** Other numbers for a role; of several roles the largest counts. */
    Map<String, Integer> requestsOf();

    /** The window of requests. */
    @WithDefault("PT1M")
    Duration window();

    /** Misses of one user within their window. */
    @WithDefault("30")
    int misses();

    /** Other numbers for a role; of several roles the largest counts. */
    Map<String, Integer> missesOf();

    /** The window of misses. */
    @WithDefault("PT10M")
    Duration missesWindow();
}
