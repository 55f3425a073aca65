package ru.nso.esialogin.bench.region;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The log of the service's PostgreSQL while it tells how long every statement takes: what the bare queries cost, with
 * nothing of the service in it, not even the way to it. Values are in that log only where they are asked for.
 */
public final class ServerLog {
    private static final Pattern DURATION = Pattern.compile("duration: (\\d+\\.\\d+) ms");

    private final Path folder;
    private long position;

    /**
     * The log in the folder of a service.
     *
     * @param folder data of the service's PostgreSQL
     */
    public ServerLog(Path folder) {
        this.folder = folder;
    }

    /** Lets the server tell durations to sessions that begin from now on, or no more. */
    void tellDurations(boolean tell) throws IOException, SQLException {
        set("log_min_duration_statement", tell ? "0" : null);
    }

    /** Lets the server tell durations and values to sessions that begin from now on, or no more: of invented people. */
    public void tellValues(boolean tell) throws IOException, SQLException {
        tellDurations(tell);
        set("log_parameter_max_length", tell ? "-1" : null);
        // Without it the line that holds the values is left out.
        set("log_error_verbosity", tell ? "default" : null);
    }

    private void set(String setting, @Nullable String value) throws IOException, SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE esialogin_service "
                    + (value == null ? "RESET " + setting : "SET " + setting + " = '" + value + "'"));
        }
    }

    /** A session of the superuser in the service's database. */
    public Connection superuser() throws IOException, SQLException {
        String password = Files.readString(folder.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/esialogin", "postgres", password);
    }

    /** Where the server listens on 127.0.0.1. */
    public int port() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("pgdata").resolve("postmaster.pid"));
        return Integer.parseInt(lines.get(3).strip());
    }

    /** Forgets what was told so far. */
    public void skip() throws IOException {
        position = Files.size(folder.resolve("postgres.log"));
    }

    /** What was written since. */
    public String text() throws IOException {
        try (RandomAccessFile log =
                new RandomAccessFile(folder.resolve("postgres.log").toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            position += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** What was told since. */
    Told told() throws IOException {
        int statements = 0;
        double millis = 0;
        for (String line : text().lines().toList()) {
            Matcher duration = DURATION.matcher(line);
            if (duration.find()) {
                millis += Double.parseDouble(duration.group(1));
                statements += line.contains(" ms  parse") || line.contains(" ms  bind") ? 0 : 1;
            }
        }
        return new Told(statements, millis);
    }

    /**
     * Statements of one request.
     *
     * @param statements how many were executed
     * @param millis time of the server in milliseconds, for reading, planning and executing them
     */
    record Told(int statements, double millis) {}
}
