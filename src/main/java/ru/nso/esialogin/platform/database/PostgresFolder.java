package ru.nso.esialogin.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The folder of one database, held by one running service at a time. */
final class PostgresFolder implements AutoCloseable {
    /** The major version whose data files the server at hand can read. */
    private static final String VERSION = "18";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private PostgresFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, making it if need be; refuses when another running service holds it. */
    static PostgresFolder take(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(root);
            channel = FileChannel.open(
                    root.resolve("service.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new DatabaseRefused(
                    "The data folder " + root + " cannot be written by this user: change its owner, or choose another"
                            + " with -Desialogin.postgres.folder=...",
                    e);
        }
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DatabaseRefused("The data folder " + root + " is in use by another running instance: stop that"
                    + " one first, or choose another folder with -Desialogin.postgres.folder=...");
        }
        return new PostgresFolder(root, channel, lock);
    }

    @SuppressWarnings("NullAway") // "no lock" is null in the JDK; it does not leave this class
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    /** PostgreSQL's own data folder. */
    Path data() {
        return root.resolve("pgdata");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path programLog() {
        return root.resolve("programs.log");
    }

    /** Whether a database was made here before; refuses data that the server cannot read. */
    boolean hasData() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return false;
        }
        String found = Files.readString(version, StandardCharsets.UTF_8).strip();
        if (!found.equals(VERSION)) {
            throw new DatabaseRefused("The data in " + data() + " were written by PostgreSQL " + found
                    + " and this service brings " + VERSION + ": move them with pg_upgrade, or choose another folder.");
        }
        return true;
    }

    /** The password of the owner of the tables, which initdb gives the superuser as well. */
    Path passwordFile() {
        return root.resolve("database.password");
    }

    /** The passwords of the database, made at the first start and readable by the owner of the files alone. */
    DatabaseRoles roles() throws IOException {
        if (!Files.exists(passwordFile()) && hasData()) {
            throw new DatabaseRefused("The data in " + data() + " are there but their password file " + passwordFile()
                    + " is gone: put it back from the backup, or choose another folder.");
        }
        return new DatabaseRoles(password(passwordFile()), password(root.resolve("service.password")));
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        OwnerOnly.write(file, password);
        return password;
    }

    /** The server that still runs on these data although its service is gone, for example after kill -9. */
    Optional<ProcessHandle> orphan() throws IOException {
        Path pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::servesTheseData);
    }

    /** A number in a file proves nothing, it may be somebody else's by now: look at the program and its folder. */
    private boolean servesTheseData(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name != null && name.toString().startsWith("postgres"))
                .isPresent();
        if (!postgres) {
            return false;
        }
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            if (Files.exists(workingFolder)) {
                return Files.isSameFile(workingFolder, data());
            }
        } catch (IOException e) {
            // Two servers on the same data would destroy them: without certainty nothing is touched.
            throw new DatabaseRefused(
                    "A PostgreSQL (process " + process.pid() + ") may still work on " + data()
                            + " and this user cannot look: stop it first.",
                    e);
        }
        return info.arguments()
                .map(arguments -> List.of(arguments).contains(data().toString()))
                .orElse(false);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
