package ru.nso.esialogin.imports.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import ru.nso.esialogin.imports.folder.WatchedFolder;
import ru.nso.esialogin.platform.database.BesideTransaction;

/** Looks at the folder now and then; of several instances one at a time. */
@Singleton
class FolderSchedule {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_528L;

    private final WatchedFolder folder;
    private final DataSource source;

    FolderSchedule(WatchedFolder folder, DataSource source) {
        this.folder = folder;
        this.source = source;
    }

    @Scheduled(
            every = "{esialogin.imports.folder-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        if (folder.isOn()) {
            BesideTransaction.call(() -> {
                try (Connection connection = source.getConnection()) {
                    if (ask(connection, "select pg_try_advisory_lock(?)")) {
                        try {
                            folder.look();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        } finally {
                            ask(connection, "select pg_advisory_unlock(?)");
                        }
                    }
                }
                return true;
            });
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
