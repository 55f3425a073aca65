package ru.nso.esialogin.platform.crypto.check;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.CryptoSettings;

/** Leaves the check values of new keys, before the first request: the tables are there by then. */
@Singleton
@Startup
final class KeyChecksAtStart {
    private final DataSource source;
    private final CryptoSettings settings;

    KeyChecksAtStart(DataSource source, CryptoSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    @PostConstruct
    void check() throws SQLException {
        try (Connection connection = source.getConnection()) {
            new KeyChecks(settings).leaveCheckValues(connection);
        }
    }
}
