package ru.nso.esialogin.imports.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Statements of the tables of files, each in the transaction that is under way. */
@Singleton
final class Statements {
    private final DataSource source;

    Statements(DataSource source) {
        this.source = source;
    }

    /** What a row of a result stands for. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    int write(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same statement for many rows. */
    void writeEach(String sql, List<@Nullable Object[]> rows) {
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

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) {
        return list(sql, false, reading, parameters);
    }

    /** The same, planned each time: a plan of when the table was empty would go on for as long as the table grows. */
    <T> List<T> listPlanned(String sql, Reading<T> reading, @Nullable Object... parameters) {
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
            } else if (parameters[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a file cannot be kept (SQL state " + e.getSQLState() + ")", e);
    }
}
