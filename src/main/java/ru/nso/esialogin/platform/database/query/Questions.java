package ru.nso.esialogin.platform.database.query;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** Asks over the connection of the transaction under way. */
@Singleton
public final class Questions {
    private final DataSource source;
    private final EntityManager entities;
    private final LongAdder asked = new LongAdder();

    Questions(DataSource source, EntityManager entities) {
        this.source = source;
        this.entities = entities;
    }

    /** How many questions were asked since the start: one must not need more of them because there is more to read. */
    public long asked() {
        return asked.sum();
    }

    /** Takes one row of a result. */
    @FunctionalInterface
    public interface RowReader {
        /** Takes the row at which the result stands. */
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Asks; what the transaction has changed is seen.
     *
     * @param values by the names in the statements; lists as arrays
     * @param readers one for each statement, given its rows in their order
     */
    public void ask(PlannedOnce question, Map<String, ?> values, RowReader... readers) {
        if (readers.length != question.statements()) {
            throw new IllegalArgumentException("There has to be a reader for each statement");
        }
        asked.increment();
        entities.flush();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(question.sql())) {
            question.set(statement, values);
            statement.execute();
            for (RowReader reader : readers) {
                statement.getMoreResults();
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer (SQL state " + e.getSQLState() + ")", e);
        }
    }
}
