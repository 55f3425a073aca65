package ru.nso.esialogin.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the service's own PostgreSQL; without effect when a JDBC URL is configured. */
@ConfigMapping(prefix = "esialogin.postgres")
public interface PostgresSettings {
    /** Where data, unpacked server, password and log are kept. */
    @WithDefault("data/postgres")
    Path folder();

    /** Port on 127.0.0.1; 0 takes a free one at every start. */
    @WithDefault("0")
    int port();

    /** How long to wait at start, and for an external database to answer. */
    @WithDefault("60s")
    Duration patience();
}
