package ru.nso.esialogin.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.time.ExpiringRows;

/** A table whose rows go when the moment in one of their columns has come; a row without one stays. */
public final class ExpiringTable implements ExpiringRows {
    private final DataSource source;
    private final String table;
    private final String column;

    /**
     * @param table its name, never from outside
     * @param column the column with the moment, never from outside
     */
    public ExpiringTable(DataSource source, String table, String column) {
        this.source = source;
        this.table = table;
        this.column = column;
    }

    @Override
    public long rows(Instant until) {
        return ask("select count(*) from ", until, rows -> rows.getLong(1));
    }

    @Override
    public Optional<Instant> first(Instant until) {
        return ask("select min(" + column + ") from ", until, rows -> Optional.ofNullable(
                        rows.getObject(1, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant));
    }

    @Override
    public long remove(Instant until) {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from " + which())) {
            delete.setObject(1, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            return delete.executeLargeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private String which() {
        return table + " where " + column + " <= ?";
    }

    private <T> T ask(String begin, Instant until, Reading<T> reading) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(begin + which())) {
            query.setObject(1, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private IllegalStateException failed(SQLException e) {
        return new IllegalStateException(
                "table " + table + " cannot be cleaned up (SQL state " + e.getSQLState() + ")", e);
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
