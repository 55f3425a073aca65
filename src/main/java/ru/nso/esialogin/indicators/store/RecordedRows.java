package ru.nso.esialogin.indicators.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.recording.Outcome;

/** Writes observations, and puts what they said before beside them. */
@Singleton
class RecordedRows {
    /** Writers of one indicator come one after the other; readers never wait. */
    private static final String LOCK = "select pg_advisory_xact_lock(549820261, hashtext(?))";

    private static final String HELD = "select " + ObservationColumns.NAMES
            + " from indicator_observation where indicator = ? and observed_on between ? and ?";

    private static final String SET_ASIDE = "insert into indicator_observation_earlier select indicator, municipality,"
            + " series, observed_on, numerator, denominator, percent_published, written_name, version, recorded_at,"
            + " recorded_by from indicator_observation"
            + " where indicator = ? and municipality = ? and series = ? and observed_on = ?";

    private static final String WRITE = "insert into indicator_observation (" + ObservationColumns.NAMES
            + ", indicator, version, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"
            + " on conflict (indicator, series, municipality, observed_on) do update set numerator = excluded.numerator,"
            + " denominator = excluded.denominator, percent_published = excluded.percent_published,"
            + " written_name = excluded.written_name, version = indicator_observation.version + 1,"
            + " recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by";

    private final DataSource source;
    private final Clock clock;

    RecordedRows(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    List<Outcome> record(Indicator indicator, List<Observation> observations, String by) {
        List<Outcome> outcomes = new ArrayList<>();
        if (observations.isEmpty()) {
            return outcomes;
        }
        try (Connection connection = source.getConnection()) {
            lock(connection, indicator);
            Map<String, Observation> held = held(connection, indicator, observations);
            try (PreparedStatement setAside = connection.prepareStatement(SET_ASIDE);
                    PreparedStatement write = connection.prepareStatement(WRITE)) {
                for (Observation observation : observations) {
                    Outcome outcome = outcome(held.get(key(observation)), observation);
                    outcomes.add(outcome);
                    if (outcome == Outcome.CORRECTED) {
                        setAside.setString(1, indicator.code());
                        setAside.setString(2, ObservationColumns.text(observation.municipality()));
                        setAside.setString(3, observation.series().name());
                        setAside.setObject(4, observation.date());
                        setAside.addBatch();
                    }
                    if (outcome != Outcome.UNCHANGED) {
                        ObservationColumns.write(write, 1, observation);
                        write.setString(8, indicator.code());
                        write.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                        write.setString(10, by);
                        write.addBatch();
                    }
                }
                setAside.executeBatch();
                write.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private static Outcome outcome(@Nullable Observation before, Observation now) {
        if (before == null) {
            return Outcome.NEW;
        }
        return before.saysTheSame(now) ? Outcome.UNCHANGED : Outcome.CORRECTED;
    }

    private static void lock(Connection connection, Indicator indicator) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, indicator.code());
            lock.execute();
        }
    }

    private static Map<String, Observation> held(
            Connection connection, Indicator indicator, List<Observation> observations) throws SQLException {
        Map<String, Observation> held = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setString(1, indicator.code());
            select.setObject(2, day(observations, Comparator.<LocalDate>reverseOrder()));
            select.setObject(3, day(observations, Comparator.<LocalDate>naturalOrder()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Observation observation = ObservationColumns.read(found);
                    held.put(key(observation), observation);
                }
            }
        }
        return held;
    }

    private static LocalDate day(List<Observation> observations, Comparator<LocalDate> last) {
        return observations.stream().map(Observation::date).max(last).orElseThrow();
    }

    private static String key(Observation observation) {
        return ObservationColumns.text(observation.municipality())
                + '/'
                + observation.series()
                + '/'
                + observation.date();
    }
}
