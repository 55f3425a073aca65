package ru.nso.esialogin.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Statements in SQL, each in the transaction that is under way. */
@Singleton
public final class Statements {
    private final DataSource source;

    Statements(DataSource source) {
        this.source = source;
    }

    /** What a row of a result stands for. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads it. */
        T read(ResultSet row) throws SQLException;
    }

    /** Writes; how many rows. Moments and arrays of texts and numbers may be parameters. */
    public int write(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same statement for many rows. */
    public void writeEach(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first row of what is asked for. */
    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... parameters) {
        return list(sql, reading, parameters).stream().findFirst();
    }

    /** What is asked for. */
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) {
        return list(sql, false, reading, parameters);
    }

    /** The same, planned each time: a plan of when the table was empty would go on for as long as the table grows. */
    public <T> List<T> listPlanned(String sql, Reading<T> reading, @Nullable Object... parameters) {
        return list(sql, true, reading, parameters);
    }

    private <T> List<T> list(String sql, boolean planned, Reading<T> reading, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            if (planned) {
                query.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            set(query, parameters);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return found;
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (parameters[i] instanceof Long[] numbers) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("bigint", numbers));
            } else if (parameters[i] instanceof Instant moment) {
                statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (parameters[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    /** What a statement throws that failed: the state, never a value. */
    public static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a statement failed (SQL state " + e.getSQLState() + ")", e);
    }
}
