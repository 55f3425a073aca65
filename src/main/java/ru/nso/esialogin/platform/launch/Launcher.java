package ru.nso.esialogin.platform.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.crypto.KeysRefused;
import ru.nso.esialogin.platform.database.DatabaseRefused;
import ru.nso.esialogin.platform.database.PostgresServer;
import ru.nso.esialogin.platform.http.bounds.HeadBounds;

/** Where the packaged service begins. */
@QuarkusMain
public final class Launcher {
    private static final Logger LOG = Logger.getLogger(Launcher.class);

    Launcher() {}

    /** Starts the database, then the service; returns when it was stopped. Takes no arguments. */
    public static void main(String... arguments) {
        HeadBounds.answerBrokenAddresses();
        ShutdownOrder order = new ShutdownOrder();
        try {
            refuseArguments(arguments);
            prepare(order);
        } catch (StartRefused | DatabaseRefused | KeysRefused refused) {
            System.err.println("Not started. " + refused.getMessage());
            order.serviceStopped();
            System.exit(1);
        }
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // Here the exit handler belongs to the reloading, and the machine goes on after a stop.
            order.serviceStopped();
            Quarkus.run(Service.class, arguments);
            return;
        }
        Quarkus.run(Service.class, (code, failure) -> stopped(order, code, failure), arguments);
    }

    /** Whoever writes a setting behind the jar believes it is set; of its value nothing is said, it may be a key. */
    private static void refuseArguments(String... arguments) {
        if (arguments.length > 0) {
            String first = arguments[0].replaceFirst("=.*", "=...");
            throw new StartRefused("The argument " + first + " after the jar would be ignored: put settings before -jar"
                    + " (java -Dquarkus.http.port=8090 -jar ...) or into the environment (QUARKUS_HTTP_PORT=8090).");
        }
    }

    private static void prepare(ShutdownOrder order) {
        StartSettings settings = StartSettings.read();
        settings.refuseWithoutIssuer();
        settings.refuseTakenPort();
        settings.demoKeys().ifPresent(DemoKeys::provide);
        // Read again, with the demo's keys. All this comes before the database: a refusal should cost nothing.
        StartSettings withKeys = StartSettings.read();
        withKeys.refuseBadKeys();
        if (settings.externalDatabase().isPresent()) {
            ExternalDatabase database = settings.externalDatabase().get();
            database.refuseUnlessItAnswers();
            DatabaseRolesCheck roles = settings.rolesOf(database);
            roles.refuseUnlessSeparate();
            refuseOtherKeys(withKeys, () -> database.connect(roles.whoReadsAll()));
            return;
        }
        PostgresServer server = PostgresServer.start(
                settings.postgres().folder(),
                settings.postgres().port(),
                PostgresServer.Durability.KEPT,
                settings.postgres().patience());
        order.stopAfterService(server);
        refuseOtherKeys(
                withKeys,
                () -> DriverManager.getConnection(
                        server.jdbcUrl(), server.owner().role(), server.owner().password()));
        System.setProperty("quarkus.datasource.jdbc.url", server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", server.service().role());
        System.setProperty("quarkus.datasource.password", server.service().password());
        System.setProperty("quarkus.flyway.username", server.owner().role());
        System.setProperty("quarkus.flyway.password", server.owner().password());
    }

    private interface Connecting {
        Connection connect() throws SQLException;
    }

    /** As the owner of the tables: what the service may do is only settled when it starts. */
    private static void refuseOtherKeys(StartSettings settings, Connecting database) {
        try (Connection connection = database.connect()) {
            settings.keyChecks().refuseUnlessTheyFit(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database does not tell which keys it was written with (SQL state " + e.getSQLState() + ").",
                    e);
        }
    }

    private static void stopped(ShutdownOrder order, int code, @Nullable Throwable failure) {
        order.serviceStopped();
        if (failure != null) {
            LOG.error("The service could not start", failure);
        }
        System.exit(failure != null && code == 0 ? 1 : code);
    }
}
