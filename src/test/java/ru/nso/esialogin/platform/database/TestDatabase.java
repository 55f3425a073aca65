package ru.nso.esialogin.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of the tests: the same PostgreSQL that the demo runs, started once per Java machine and test profile, with an empty
 * database for every start of the service. Every {@code @QuarkusTest} gets it without saying so.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static int databases;

    @Override
    public Map<String, String> start() {
        String url = freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user(),
                "quarkus.datasource.password", password());
    }

    @Override
    public void stop() {
        // The server outlives the service: the next one in this Java machine uses it again.
    }

    /** The JDBC address of a new, empty database. */
    public static synchronized String freshDatabase() {
        databases++;
        try {
            return Server.INSTANCE.makeDatabase("test_" + databases);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
    }

    /** The owner of the test databases. */
    public static String user() {
        return Server.INSTANCE.user();
    }

    /** The password of {@link #user()}. */
    public static String password() {
        return Server.INSTANCE.password();
    }

    /** Started when a test needs it for the first time. */
    private static final class Server {
        static final PostgresServer INSTANCE = start();

        private static PostgresServer start() {
            Path all = Path.of("target", "test-postgres").toAbsolutePath();
            try {
                Files.createDirectories(all);
                PostgresBinaries.unpackedIn(all);
                removeLeftovers(all);
                // A test profile loads this class anew, so there can be several servers to a Java machine.
                Path folder = all.resolve("run-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
                PostgresServer server = PostgresServer.startShared(
                        folder, all, 0, PostgresServer.Durability.THROWN_AWAY, Duration.ofSeconds(60));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder), "test-postgres-stop"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("no test database", e);
            }
        }

        /** What a killed test run left behind: its server still runs and its folder is still there. */
        private static void removeLeftovers(Path all) throws IOException {
            try (Stream<Path> children = Files.list(all)) {
                List<Path> runs = children.filter(
                                child -> child.getFileName().toString().startsWith("run-"))
                        .toList();
                for (Path run : runs) {
                    if (PostgresServer.stopLeftover(run, all)) {
                        PostgresBinaries.deleteTree(run);
                    }
                }
            }
        }

        private static void stop(PostgresServer server, Path folder) {
            try {
                server.close();
                PostgresBinaries.deleteTree(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("the test database could not be removed", e);
            }
        }
    }
}
