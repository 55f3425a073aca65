package ru.nso.esialogin.bench.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Rows of tables as they are, once out into files and then by {@code COPY} into empty tables of the same columns,
 * indexes and checks, one transaction a table, committed as durably as the service commits.
 */
public final class BareCopy {
    private final Connection connection;
    private final Path folder;

    /**
     * Copies by a session.
     *
     * @param connection of a superuser
     * @param folder where the rows lie for a while
     */
    public BareCopy(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** What it took. */
    public record Taken(long rows, double seconds) {}

    /** Checks the durability, empties the copies and fills them. */
    public Taken of(List<String> tables) throws SQLException, IOException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!ask("show " + setting).equals("on")) {
                throw new IllegalStateException(setting + " is off: the comparison would be unfair");
            }
        }
        run("drop schema if exists bare cascade");
        run("create schema bare");
        for (String table : tables) {
            run("create table bare." + table + " (like public." + table + " including all)");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
                copy().copyOut("copy public." + table + " to stdout", out);
            }
        }
        run("checkpoint");
        long rows = 0;
        long start = System.nanoTime();
        for (String table : tables) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file(table)))) {
                rows += copy().copyIn("copy bare." + table + " from stdin", in, 1 << 16);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        run("drop schema bare cascade");
        for (String table : tables) {
            Files.delete(file(table));
        }
        return new Taken(rows, seconds);
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }

    private org.postgresql.copy.CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
