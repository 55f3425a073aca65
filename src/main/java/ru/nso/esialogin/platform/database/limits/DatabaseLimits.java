package ru.nso.esialogin.platform.database.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of every connection that the service works with; the owner's, which migrates, has none. */
@ConfigMapping(prefix = "esialogin.database")
public interface DatabaseLimits {
    /** How long one statement may take. Shorter than a transaction may last. */
    @WithDefault("30s")
    Duration statementTime();

    /** How long a statement may wait for a row or a table that another transaction holds. */
    @WithDefault("10s")
    Duration lockTime();

    /** How long a transaction may hold what it holds without asking for anything. */
    @WithDefault("2m")
    Duration idleTime();
}
