package ru.nso.esialogin.access.store.report;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.report.Operator;
import ru.nso.esialogin.access.report.ReportReader;
import ru.nso.esialogin.access.report.Reports;
import ru.nso.esialogin.access.report.Volume;
import ru.nso.esialogin.access.report.Window;
import ru.nso.esialogin.access.report.WithoutCase;
import ru.nso.esialogin.access.report.WithoutCasePlace;
import ru.nso.esialogin.access.report.Yardstick;

/**
 * One statement a report, over the index by time; PostgreSQL counts, and what comes back is a row for each operator.
 * Entries from before the log was sealed count with the others.
 */
@Singleton
class ReportsInDatabase implements ReportReader {
    private final DataSource source;
    private final Clock clock;

    ReportsInDatabase(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public List<Line> withoutCase(
            Window window, Optional<String> ofNobody, Optional<WithoutCasePlace> behind, int most) {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(ReportStatements.WITHOUT_CASE)) {
            query.setObject(1, time(window.from()));
            query.setObject(2, time(window.to()));
            query.setString(3, ofNobody.orElse(null));
            query.setArray(4, connection.createArrayOf("text", names(ReportsInDatabase::worksWithNoCard)));
            query.setArray(5, connection.createArrayOf("text", names(Action::ofACall)));
            query.setObject(6, time(behind.map(WithoutCasePlace::last).orElse(window.to())));
            // Before the end of the window there is every key, so the first page is not cut.
            query.setString(7, behind.map(WithoutCasePlace::key).orElse(""));
            query.setInt(8, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return lines;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new WithoutCase(
                        operator(row),
                        row.getString("purpose"),
                        row.getLong("times"),
                        row.getLong("cards"),
                        moment(row, "first"),
                        moment(row, "last")),
                row.getString("key"));
    }

    @Override
    public List<Volume> volumes(LocalDate day, int before) {
        List<Volume> volumes = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(ReportStatements.VOLUMES)) {
            query.setString(1, clock.getZone().getId());
            query.setObject(2, time(begin(day.minusDays(before))));
            query.setObject(3, time(begin(day.plusDays(1))));
            query.setArray(4, connection.createArrayOf("text", names(ReportsInDatabase::worksWithNoCard)));
            query.setObject(5, day);
            query.setObject(6, day);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    volumes.add(volume(rows));
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return volumes;
    }

    private static Volume volume(ResultSet row) throws SQLException {
        return new Volume(
                operator(row),
                row.getLong("cards"),
                new Yardstick(
                        row.getLong("own_days"),
                        Reports.OWN_DAYS_NEEDED,
                        row.getDouble("own_median"),
                        row.getDouble("own_deviation")),
                new Yardstick(
                        row.getLong("others"),
                        Reports.OTHERS_NEEDED,
                        row.getDouble("others_median"),
                        row.getDouble("others_deviation")));
    }

    private static Operator operator(ResultSet row) throws SQLException {
        return new Operator(
                row.getString("who"),
                List.of((String[]) row.getArray("roles").getArray()),
                optional(row.getString("school_id")),
                optional(row.getString("municipality")));
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    private static String[] names(Predicate<Action> chosen) {
        return Arrays.stream(Action.values()).filter(chosen).map(Action::name).toArray(String[]::new);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the access log cannot be counted (SQL state " + e.getSQLState() + ")", e);
    }

    /** It is about the log, or a word about cards of which nothing is shown yet. */
    private static boolean worksWithNoCard(Action action) {
        return action.opensNoCard() || action.aboutARelease();
    }
}
