package ru.nso.esialogin.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running PostgreSQL of our own on 127.0.0.1, protected by a password, without Unix sockets. */
public final class PostgresServer implements AutoCloseable {
    /** What a crash of the machine may cost. */
    public enum Durability {
        /** Nothing that was committed: fsync and synchronous_commit are on. */
        KEPT,
        /** Everything; faster, for data that only tests need. */
        THROWN_AWAY
    }

    private final PostgresFolder folder;
    private final PostgresBinaries binaries;
    private final ServerCommand command;
    private final DatabaseRoles roles;
    private int port;

    private PostgresServer(
            PostgresFolder folder, PostgresBinaries binaries, ServerCommand command, DatabaseRoles roles) {
        this.folder = folder;
        this.binaries = binaries;
        this.command = command;
        this.roles = roles;
    }

    /**
     * Starts the server on the data of a folder, making them first if need be. A server left over by a service that was
     * killed is stopped first; a folder held by a living service is refused.
     *
     * @param wantedPort the port on 127.0.0.1, or 0 for a free one
     * @throws DatabaseRefused with one sentence, when something has to be mended by a person
     */
    public static PostgresServer start(Path where, int wantedPort, Durability durability, Duration patience) {
        return startShared(where, where, wantedPort, durability, patience);
    }

    /** Like {@link #start}, with the unpacked programs in a folder of their own, for several databases. */
    static PostgresServer startShared(
            Path where, Path programs, int wantedPort, Durability durability, Duration patience) {
        try {
            PostgresFolder folder = PostgresFolder.take(where);
            try {
                PostgresServer server = new PostgresServer(
                        folder,
                        PostgresBinaries.unpackedIn(programs.toAbsolutePath()),
                        ServerCommand.forThisUser(),
                        folder.roles());
                server.stopOrphan();
                if (!folder.hasData()) {
                    server.initialise();
                }
                server.launch(wantedPort, durability, patience);
                server.roles.makeDatabase(server.port, DatabaseRoles.OWNER);
                return server;
            } catch (IOException | SQLException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "PostgreSQL could not be prepared in " + where.toAbsolutePath() + ": " + reason(e), e);
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "PostgreSQL in " + where.toAbsolutePath() + " started but refused the service (SQL state "
                            + e.getSQLState() + "): look into its postgres.log.",
                    e);
        }
    }

    /** Stops the server of a folder that no living service holds; false when one does. */
    static boolean stopLeftover(Path where, Path programs) throws IOException {
        try (PostgresFolder folder = PostgresFolder.take(where)) {
            new PostgresServer(
                            folder,
                            PostgresBinaries.unpackedIn(programs),
                            ServerCommand.forThisUser(),
                            new DatabaseRoles("", ""))
                    .stopOrphan();
            return true;
        } catch (DatabaseRefused heldByALivingService) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }

    /** JDBC address of the service's database. */
    public String jdbcUrl() {
        return DatabaseRoles.jdbcUrl(port, DatabaseRoles.OWNER);
    }

    /** The role the service works as: rows only, and of what is append-only no change and no removal. */
    public Login service() {
        return new Login(DatabaseRoles.SERVICE, roles.servicePassword());
    }

    /** The role that owns the tables; for migrations alone. */
    public Login owner() {
        return new Login(DatabaseRoles.OWNER, roles.ownerPassword());
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    private void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = folder.orphan();
        if (orphan.isPresent()) {
            stopServer();
        }
        // What is left is the note of a server that is dead; its number may belong to somebody else by now.
        Files.deleteIfExists(folder.data().resolve("postmaster.pid"));
    }

    private void initialise() throws IOException {
        Path fresh = folder.root().resolve("pgdata.new");
        PostgresBinaries.deleteTree(fresh);
        run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + DatabaseRoles.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=ru-RU",
                "--no-instructions");
        // Moved in one step: an interrupted first start begins anew instead of meeting half a database.
        Files.move(fresh, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch(int wantedPort, Durability durability, Duration patience) throws IOException {
        int tries = wantedPort == 0 ? 3 : 1;
        for (int attempt = 1; attempt <= tries; attempt++) {
            port = wantedPort == 0 ? freePort() : wantedPort;
            long logBefore = Files.exists(folder.serverLog()) ? Files.size(folder.serverLog()) : 0;
            int code = command.run(startCommand(durability, patience), folder.programLog());
            if (code == 0) {
                return;
            }
            boolean portTaken = serverLogSince(logBefore).contains("could not bind");
            if (!portTaken) {
                throw new DatabaseRefused("PostgreSQL did not start on the data in " + folder.data()
                        + "; the reason is at the end of " + folder.serverLog() + ".");
            }
        }
        throw new DatabaseRefused("Port " + port + " on 127.0.0.1, wanted for PostgreSQL, is taken: choose another with"
                + " -Desialogin.postgres.port=..., or 0 for a free one.");
    }

    private List<String> startCommand(Durability durability, Duration patience) {
        String kept = durability == Durability.KEPT ? "on" : "off";
        Map<String, String> settings = Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", kept),
                Map.entry("synchronous_commit", kept),
                Map.entry("full_page_writes", kept),
                Map.entry("max_connections", "60"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                // Neither statements nor the values of a violated constraint may reach the log: they hold personal
                // data.
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_parameter_max_length", "0"),
                Map.entry("log_parameter_max_length_on_error", "0"));
        StringBuilder options = new StringBuilder();
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append('=').append(value.isEmpty() ? "''" : value));
        // pg_ctl puts the server into a process group of its own: Ctrl-C reaches the service alone, which stops it
        // last.
        return List.of(
                binaries.program("pg_ctl").toString(),
                "start",
                "--pgdata=" + folder.data(),
                "--log=" + folder.serverLog(),
                "--wait",
                "--timeout=" + patience.toSeconds(),
                "--options=" + options.toString().strip());
    }

    private String serverLogSince(long position) throws IOException {
        byte[] log = Files.readAllBytes(folder.serverLog());
        int from = (int) Math.min(position, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stopServer() throws IOException {
        run("pg_ctl", "stop", "--pgdata=" + folder.data(), "--mode=fast", "--wait", "--timeout=120");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(binaries.program(program).toString());
        line.addAll(List.of(arguments));
        int code = command.run(line, folder.programLog());
        if (code != 0) {
            throw new DatabaseRefused(
                    "PostgreSQL's " + program + " failed; what it said is at the end of " + folder.programLog() + ".");
        }
    }

    /** Stops the server after it has written everything, then gives the folder back. Further calls do nothing. */
    @Override
    public void close() {
        try {
            if (folder.orphan().isPresent()) {
                stopServer();
            }
            folder.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }
}
