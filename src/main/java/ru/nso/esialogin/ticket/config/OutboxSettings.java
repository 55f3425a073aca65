package ru.nso.esialogin.ticket.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How letters are sent. */
@ConfigMapping(prefix = "esialogin.outbox")
public interface OutboxSettings {
    /** How often it is looked for letters that are due. */
    @WithDefault("5s")
    String every();

    /** What stands behind the at sign in the ids of letters. */
    @WithDefault("help-obr.ru")
    String domain();

    /** Mail domains that belong to schools of the region only. */
    Optional<Set<String>> schoolDomains();

    /** Attempts until a letter has failed. */
    @WithDefault("12")
    int attempts();

    /** Wait after the first of them; then twice as long each time. */
    @WithDefault("PT1M")
    Duration retryAfter();

    /** But never longer. */
    @WithDefault("PT4H")
    Duration longestWait();

    /** An attempt that is older was cut off. */
    @WithDefault("PT15M")
    Duration longestAttempt();

    /** Automatic letters to one address in a day. */
    @WithDefault("3")
    int automaticPerAddress();

    /** Automatic letters of the region in a day. */
    @WithDefault("500")
    int automaticPerDay();
}
