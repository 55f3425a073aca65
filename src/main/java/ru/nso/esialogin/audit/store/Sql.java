package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements of this room, each over the connection of the transaction under way. */
@Singleton
class Sql {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    /** Makes one change; how many rows. */
    int write(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Makes the same change with many rows. */
    void writeAll(String sql, Collection<@Nullable Object[]> rows) {
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

    /** Reads rows. */
    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
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

    /** Reads rows one after the other, by a cursor of the transaction under way. */
    <T> void stream(String sql, Reading<T> reading, Consumer<Iterator<T>> use, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, parameters);
            query.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = query.executeQuery()) {
                use.accept(new Rows<>(row, reading));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Rows as they come. */
    private static final class Rows<T> implements Iterator<T> {
        private final ResultSet row;
        private final Reading<T> reading;
        private boolean there;

        Rows(ResultSet row, Reading<T> reading) throws SQLException {
            this.row = row;
            this.reading = reading;
            this.there = row.next();
        }

        @Override
        public boolean hasNext() {
            return there;
        }

        @Override
        public T next() {
            if (!there) {
                throw new NoSuchElementException("The rows are at their end");
            }
            try {
                T read = reading.read(row);
                there = row.next();
                return read;
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    /** The texts of an array; none where the cell is empty. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A moment as a parameter. */
    static OffsetDateTime moment(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (parameters[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("an audit cannot be kept (SQL state " + e.getSQLState() + ")", e);
    }

    /** What a row of a result stands for. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
