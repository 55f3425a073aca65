package ru.nso.esialogin.indicators.store;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.recording.PlanVersion;

/** Plans by month, and what was planned before. */
@Singleton
class PlanRows {
    private static final String READ =
            "select month, plan_percent, yellow_from_percent from indicator_plan where indicator = ? order by month";

    private static final String VERSIONS = "select month, plan_percent, yellow_from_percent, version, recorded_at,"
            + " recorded_by from indicator_plan where indicator = ? union all select month, plan_percent,"
            + " yellow_from_percent, version, recorded_at, recorded_by from indicator_plan_earlier where indicator = ?"
            + " order by month desc, version desc limit ?";

    /** Locks the month too, so that of two who change it the second keeps what the first one wrote. */
    private static final String SET_ASIDE =
            "with held as (select * from indicator_plan where indicator = ? and month = ?"
                    + " and (plan_percent, yellow_from_percent) is distinct from (?, ?::numeric) for update)"
                    + " insert into indicator_plan_earlier select indicator, month, plan_percent, yellow_from_percent, version,"
                    + " recorded_at, recorded_by from held";

    private static final String WRITE = "insert into indicator_plan as held (indicator, month, plan_percent,"
            + " yellow_from_percent, version, recorded_at, recorded_by) values (?, ?, ?, ?, 1, ?, ?)"
            + " on conflict (indicator, month) do update set plan_percent = excluded.plan_percent,"
            + " yellow_from_percent = excluded.yellow_from_percent, version = held.version + 1,"
            + " recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by"
            + " where (held.plan_percent, held.yellow_from_percent)"
            + " is distinct from (excluded.plan_percent, excluded.yellow_from_percent)";

    private final DataSource source;
    private final Clock clock;

    PlanRows(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    Plan read(Indicator indicator) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, indicator.code());
            try (ResultSet found = select.executeQuery()) {
                List<PlanMonth> months = new ArrayList<>();
                while (found.next()) {
                    months.add(month(found));
                }
                return new Plan(months);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PlanVersion> versions(Indicator indicator, int most) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, indicator.code());
            select.setString(2, indicator.code());
            select.setInt(3, most);
            try (ResultSet found = select.executeQuery()) {
                List<PlanVersion> versions = new ArrayList<>();
                while (found.next()) {
                    versions.add(new PlanVersion(
                            month(found),
                            found.getInt(4),
                            found.getObject(5, OffsetDateTime.class).toInstant(),
                            found.getString(6)));
                }
                return versions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanMonth month(ResultSet found) throws SQLException {
        return new PlanMonth(
                YearMonth.from(found.getObject(1, LocalDate.class)),
                found.getBigDecimal(2),
                Optional.ofNullable(found.getBigDecimal(3)));
    }

    void write(Indicator indicator, List<PlanMonth> months, String by) {
        try (Connection connection = source.getConnection();
                PreparedStatement setAside = connection.prepareStatement(SET_ASIDE);
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (PlanMonth month : months) {
                BigDecimal yellow = month.yellowFromPercent().orElse(null);
                LocalDate first = month.month().atDay(1);
                setAside.setString(1, indicator.code());
                setAside.setObject(2, first);
                setAside.setBigDecimal(3, month.planPercent());
                setAside.setBigDecimal(4, yellow);
                setAside.addBatch();
                write.setString(1, indicator.code());
                write.setObject(2, first);
                write.setBigDecimal(3, month.planPercent());
                write.setBigDecimal(4, yellow);
                write.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                write.setString(6, by);
                write.addBatch();
            }
            setAside.executeBatch();
            write.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
