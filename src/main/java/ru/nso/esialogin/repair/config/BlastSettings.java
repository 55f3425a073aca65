package ru.nso.esialogin.repair.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far it is followed whom else edits touch; reaching a limit is said in the answer. */
@ConfigMapping(prefix = "esialogin.blast-radius")
public interface BlastSettings {
    /** Longest time for the logins of others, over all plans of one answer; a guard for keys on hundreds of cards. */
    @WithDefault("5s")
    Duration time();
}
