package ru.nso.esialogin.access.store.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.LastRun;
import ru.nso.esialogin.access.retention.RunRecord;

/** Table {@code retention_run}: one row for each class. */
@Singleton
class RunsInDatabase implements RunRecord {
    private final DataSource source;

    RunsInDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public void note(DataClass dataClass, LastRun run) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into retention_run (data_class, at, removed) values (?, ?, ?)"
                                + " on conflict (data_class) do update set at = excluded.at, removed = excluded.removed")) {
            insert.setString(1, dataClass.name());
            insert.setObject(2, OffsetDateTime.ofInstant(run.at(), ZoneOffset.UTC));
            insert.setLong(3, run.removed());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a run cannot be noted (SQL state " + e.getSQLState() + ")", e);
        }
    }

    @Override
    public Map<DataClass, LastRun> last() {
        Map<DataClass, LastRun> last = new EnumMap<>(DataClass.class);
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select data_class, at, removed from retention_run");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                last.put(
                        DataClass.valueOf(rows.getString("data_class")),
                        new LastRun(rows.getObject("at", OffsetDateTime.class).toInstant(), rows.getLong("removed")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the runs cannot be read (SQL state " + e.getSQLState() + ")", e);
        }
        return last;
    }
}
