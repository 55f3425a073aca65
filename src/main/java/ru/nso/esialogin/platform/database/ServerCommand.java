package ru.nso.esialogin.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs, which refuse to be run by root, also when the service itself is root. */
final class ServerCommand {
    private final List<String> prefix;

    private ServerCommand(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds out how the programs have to be called on this machine. */
    static ServerCommand forThisUser() throws IOException {
        if (!"0".equals(answer(List.of("id", "-u")))) {
            return new ServerCommand(List.of());
        }
        // In a user namespace of its own the server sees itself as "nobody", while the files stay root's.
        List<String> namespace = List.of("unshare", "-U");
        List<String> probe = new ArrayList<>(namespace);
        probe.addAll(List.of("id", "-u"));
        String seenInside = answer(probe);
        if (seenInside.isEmpty() || seenInside.equals("0")) {
            throw new DatabaseRefused("PostgreSQL refuses to run as root and this system forbids user namespaces: start"
                    + " the service as a normal user, or set QUARKUS_DATASOURCE_JDBC_URL to an external PostgreSQL.");
        }
        return new ServerCommand(namespace);
    }

    /**
     * Runs a program to its end.
     *
     * @param output where its output goes; a file, because the server inherits it and would keep a pipe open
     * @return the exit code
     */
    int run(List<String> command, Path output) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // Settings of the caller's own PostgreSQL client must not leak in, nor translated messages.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return await(builder.start());
    }

    private static String answer(List<String> command) throws IOException {
        Path output = Files.createTempFile("esialogin", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = await(process);
            return code == 0 ? Files.readString(output, StandardCharsets.UTF_8).strip() : "";
        } catch (IOException e) {
            // No such program: on Windows, for example, there is no "id", and no root either.
            return "";
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int await(Process process) throws IOException {
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("gave up waiting for a program of PostgreSQL");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted while waiting for a program of PostgreSQL", e);
        }
    }
}
