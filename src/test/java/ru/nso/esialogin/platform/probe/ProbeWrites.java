package ru.nso.esialogin.platform.probe;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.problem.ProblemException;

/** A table of the probe, to see what is committed with what. */
@Singleton
public class ProbeWrites {
    /** Whose statement does not come to an end by itself. */
    public static final String WITHOUT_END = "without end";

    private final DataSource source;
    private final KeptCopies copies;

    ProbeWrites(DataSource source, KeptCopies copies) throws SQLException {
        this.source = source;
        this.copies = copies;
        // The service itself may not make tables.
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS probe (name text)");
            statement.execute("GRANT SELECT, INSERT ON probe TO " + TestDatabase.user());
        }
    }

    @Transactional
    public void store(String name) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO probe VALUES (?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
            if (WITHOUT_END.equals(name)) {
                waitWithoutEnd(connection);
            }
            if ("refused within".equals(name)) {
                throw ProblemException.notFound();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("probe", e);
        }
    }

    private static void waitWithoutEnd(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_sleep(600)");
        }
    }

    /** What an erasure does that ends while a request is under way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void withdrawMeanwhile() {
        copies.withdraw();
    }

    public int count(String name) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM probe WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
