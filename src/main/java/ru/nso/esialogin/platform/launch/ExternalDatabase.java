package ru.nso.esialogin.platform.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A first look at an external PostgreSQL, so that a wrong address costs a sentence and not a page of stack trace.
 *
 * @param patience how long it may take to come up: in a composed start the database may be later than the service
 */
record ExternalDatabase(String url, Told service, Duration patience) {

    /** A login as far as it is configured. */
    record Told(Optional<String> user, Optional<String> password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** A connection with that login; whoever asks closes it. */
    Connection connect(Told login) throws SQLException {
        Properties properties = new Properties();
        login.user().ifPresent(name -> properties.setProperty("user", name));
        login.password().ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    /** Tries until the database answers or patience ends. */
    void refuseUnlessItAnswers() {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                connect(service).close();
                return;
            } catch (SQLException e) {
                if (!mayComeUp(e) || System.nanoTime() > end) {
                    throw new StartRefused(sentence(e), e);
                }
            }
            pause();
        }
    }

    /** Class 08: no connection; 57P03: the server is starting. A wrong password does not heal by waiting. */
    private static boolean mayComeUp(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("08") || state.equals("57P03");
    }

    private String sentence(SQLException e) {
        return "The database " + address() + " does not let the service in (SQL state " + e.getSQLState()
                + "): check QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
    }

    /** The address without parameters, which may hold secrets. */
    String address() {
        return url.replaceFirst("\\?.*$", "");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while waiting for the database.", e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ExternalDatabase";
    }
}
