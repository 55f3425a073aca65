package ru.nso.esialogin.access.store.watch;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.access.report.Operator;
import ru.nso.esialogin.access.watch.Alert;
import ru.nso.esialogin.access.watch.AlertPlace;
import ru.nso.esialogin.access.watch.AlertReader;
import ru.nso.esialogin.access.watch.Finding;

/** Reads table {@code watch_report}. */
@Singleton
class AlertsInDatabase implements AlertReader {
    private static final String ALL =
            """
            select id, reported_at, who, roles, school_id, municipality, kind, first_at, last_at, different, missed
            from watch_report
            %s
            order by reported_at desc, id desc
            limit ?""";

    private final DataSource source;

    AlertsInDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public List<Alert> alerts(Optional<AlertPlace> behind, int most) {
        List<Alert> alerts = new ArrayList<>();
        String condition = behind.isPresent() ? "where (reported_at, id) < (?, ?)" : "";
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL.formatted(condition))) {
            int parameter = 1;
            if (behind.isPresent()) {
                query.setObject(
                        parameter++, OffsetDateTime.ofInstant(behind.get().reported(), ZoneOffset.UTC));
                query.setString(parameter++, behind.get().id());
            }
            query.setInt(parameter, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    alerts.add(alert(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be read (SQL state " + e.getSQLState() + ")", e);
        }
        return alerts;
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("id"),
                moment(row, "reported_at"),
                new Operator(
                        row.getString("who"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        Optional.ofNullable(row.getString("school_id")),
                        Optional.ofNullable(row.getString("municipality"))),
                new Finding(
                        Finding.NoticedBy.valueOf(row.getString("kind")),
                        moment(row, "first_at"),
                        moment(row, "last_at"),
                        row.getInt("different"),
                        row.getInt("missed")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
