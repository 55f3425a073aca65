package ru.nso.esialogin.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.nso.esialogin.canary.ClusterSearch;

/**
 * The database of the tests: the same PostgreSQL that the demo runs, started once per Java machine, with an empty
 * database for every start of the service. Every {@code @QuarkusTest} gets it without saying so.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** Known to the whole Java machine: Quarkus loads this class anew for every start of the service. */
    private static final String PORT = "esialogin.test-database.port";

    private static final String PASSWORD = "esialogin.test-database.password";
    private static final String OWNER_PASSWORD = "esialogin.test-database.owner-password";
    private static final String FOLDER = "esialogin.test-database.folder";
    private static final String NEWEST = "esialogin.test-database.newest";
    private static final String OTHERS = "esialogin.test-database.others";
    private static final String COUNT = "esialogin.test-database.count";

    @Override
    public Map<String, String> start() {
        String url = freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user(),
                "quarkus.datasource.password", password(),
                "quarkus.flyway.username", owner(),
                "quarkus.flyway.password", ownerPassword(),
                "esialogin.access-log.heads-folder", headsFolder().toString());
    }

    @Override
    public void stop() {
        // The server outlives the service: the next one in this Java machine uses it again.
    }

    /** The JDBC address of a new, empty database. */
    public static String freshDatabase() {
        synchronized (System.getProperties()) {
            String url = make("test_", COUNT);
            System.setProperty(NEWEST, url);
            return url;
        }
    }

    /** The JDBC address of an empty database beside that of the service under test, which stays {@link #asOwner}'s. */
    public static String otherDatabase() {
        synchronized (System.getProperties()) {
            return make("other_", OTHERS);
        }
    }

    private static String make(String name, String counter) {
        if (System.getProperty(PORT) == null) {
            startServer();
        }
        int count = Integer.getInteger(counter, 0) + 1;
        System.setProperty(counter, Integer.toString(count));
        try {
            return new DatabaseRoles(ownerPassword(), password())
                    .makeDatabase(Integer.getInteger(PORT, 0), name + count);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
    }

    /** The role that the service works as. */
    public static String user() {
        return DatabaseRoles.SERVICE;
    }

    /** The password of {@link #user()}. */
    public static String password() {
        return System.getProperty(PASSWORD, "");
    }

    /** The role that owns the tables. */
    public static String owner() {
        return DatabaseRoles.OWNER;
    }

    /** The password of {@link #owner()}. */
    public static String ownerPassword() {
        return System.getProperty(OWNER_PASSWORD, "");
    }

    /** A connection to the newest database as the owner, who may do what the service must not. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(System.getProperty(NEWEST, ""), owner(), ownerPassword());
    }

    /** Writes everything of the server into its files. */
    public static void checkpoint() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        DatabaseRoles.jdbcUrl(Integer.getInteger(PORT, 0), DatabaseRoles.SUPERUSER),
                        DatabaseRoles.SUPERUSER,
                        ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** The folder of the server: its data, its log, the heads of the access log. */
    public static Path folder() {
        return Path.of(System.getProperty(FOLDER, ""));
    }

    /** Where the heads of the newest database lie: the heads of another one would tell of entries that never were. */
    public static Path headsFolder() {
        return folder().resolve("heads-" + Integer.getInteger(COUNT, 0));
    }

    private static void startServer() {
        Path all = Path.of("target", "test-postgres").toAbsolutePath();
        try {
            Files.createDirectories(all);
            removeLeftovers(all);
            Path folder = all.resolve("run-" + ProcessHandle.current().pid());
            PostgresServer server = PostgresServer.startShared(
                    folder, all, 0, PostgresServer.Durability.THROWN_AWAY, Duration.ofSeconds(60));
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(PASSWORD, server.service().password());
            System.setProperty(OWNER_PASSWORD, server.owner().password());
            System.setProperty(PORT, Integer.toString(server.port()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder), "test-postgres-stop"));
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
            ClusterSearch.remember(folder);
            PostgresBinaries.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the test database could not be removed", e);
        }
    }
}
