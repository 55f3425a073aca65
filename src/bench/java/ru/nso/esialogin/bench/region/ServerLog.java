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

/**
 * The log of the service's PostgreSQL while it tells how long every statement takes: what the bare queries cost, with
 * nothing of the service in it, not even the way to it. Values are never in that log.
 */
final class ServerLog {
    private static final Pattern DURATION = Pattern.compile("duration: (\\d+\\.\\d+) ms");

    private final Path folder;
    private long position;

    /**
     * The log in the folder of a service.
     *
     * @param folder data of the service's PostgreSQL
     */
    ServerLog(Path folder) {
        this.folder = folder;
    }

    /** Lets the server tell durations to sessions that begin from now on, or no more. */
    void tellDurations(boolean tell) throws IOException, SQLException {
        List<String> lines = Files.readAllLines(folder.resolve("pgdata").resolve("postmaster.pid"));
        String password = Files.readString(folder.resolve("database.password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE esialogin_service "
                    + (tell ? "SET log_min_duration_statement = 0" : "RESET log_min_duration_statement"));
        }
    }

    /** Forgets what was told so far. */
    void skip() throws IOException {
        position = Files.size(folder.resolve("postgres.log"));
    }

    /** What was told since. */
    Told told() throws IOException {
        try (RandomAccessFile log =
                new RandomAccessFile(folder.resolve("postgres.log").toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            position += bytes.length;
            int statements = 0;
            double millis = 0;
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                Matcher duration = DURATION.matcher(line);
                if (duration.find()) {
                    millis += Double.parseDouble(duration.group(1));
                    statements += line.contains(" ms  parse") || line.contains(" ms  bind") ? 0 : 1;
                }
            }
            return new Told(statements, millis);
        }
    }

    /**
     * Statements of one request.
     *
     * @param statements how many were executed
     * @param millis time of the server in milliseconds, for reading, planning and executing them
     */
    record Told(int statements, double millis) {}
}
