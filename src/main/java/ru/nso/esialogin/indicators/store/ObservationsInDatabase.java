package ru.nso.esialogin.indicators.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.recording.ObservationStore;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.PlanVersion;
import ru.nso.esialogin.indicators.recording.Version;

/** Observations and plans in their tables. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class ObservationsInDatabase implements ObservationStore {
    /**
     * For each municipality and series the index is gone back from the day, as far as wanted: the cost is that of the rows
     * that are read, however many years there are.
     */
    private static final String LAST = "select l." + ObservationColumns.NAMES.replace(", ", ", l.")
            + " from unnest(?::text[]) with ordinality as m(name, place)"
            + " cross join unnest(?::text[]) with ordinality as s(name, place)"
            + " cross join lateral (select * from indicator_observation o where o.indicator = ? and o.series = s.name"
            + " and o.municipality = m.name and o.observed_on <= ? order by o.observed_on desc limit ?) l"
            + " order by m.place, s.place, l.observed_on desc";

    private static final String VERSIONS = "select " + ObservationColumns.NAMES
            + ", version, recorded_at, recorded_by from (select indicator, " + ObservationColumns.NAMES
            + ", version, recorded_at, recorded_by from indicator_observation where indicator = ? and municipality = ?"
            + " union all select indicator, " + ObservationColumns.NAMES
            + ", version, recorded_at, recorded_by from indicator_observation_earlier"
            + " where indicator = ? and municipality = ?) as every_version"
            + " order by observed_on desc, series, version desc limit ?";

    private final DataSource source;
    private final RecordedRows rows;
    private final PlanRows plans;
    private final Municipalities municipalities;

    ObservationsInDatabase(DataSource source, RecordedRows rows, PlanRows plans, Municipalities municipalities) {
        this.source = source;
        this.rows = rows;
        this.plans = plans;
        this.municipalities = municipalities;
    }

    @Override
    public List<History> histories(Indicator indicator, LocalDate day, int depth) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            Stream.concat(
                                            Stream.of(ObservationColumns.text(Optional.empty())),
                                            municipalities.names().stream())
                                    .toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            Stream.concat(Stream.of(Series.OWN), indicator.series().stream())
                                    .distinct()
                                    .map(Enum::name)
                                    .toArray()));
            select.setString(3, indicator.code());
            select.setObject(4, day);
            select.setInt(5, depth);
            select.setFetchSize(0);
            try (ResultSet found = select.executeQuery()) {
                return histories(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of one history come together, the latest first. */
    private static List<History> histories(ResultSet found) throws SQLException {
        List<History> histories = new ArrayList<>();
        List<Observation> one = new ArrayList<>();
        while (found.next()) {
            Observation observation = ObservationColumns.read(found);
            if (!one.isEmpty() && !ofSameHistory(one.get(0), observation)) {
                histories.add(history(one));
                one.clear();
            }
            one.add(observation);
        }
        if (!one.isEmpty()) {
            histories.add(history(one));
        }
        return histories;
    }

    private static boolean ofSameHistory(Observation one, Observation other) {
        return one.series() == other.series() && one.municipality().equals(other.municipality());
    }

    private static History history(List<Observation> latestFirst) {
        List<Observation> observations = new ArrayList<>(latestFirst);
        Collections.reverse(observations);
        return new History(
                observations.get(0).municipality(), observations.get(0).series(), observations);
    }

    @Override
    public List<Outcome> record(Indicator indicator, List<Observation> observations, String by) {
        return rows.record(indicator, observations, by);
    }

    @Override
    public List<Version> versions(Indicator indicator, Optional<String> municipality, int most) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            for (int i = 1; i <= 3; i += 2) {
                select.setString(i, indicator.code());
                select.setString(i + 1, ObservationColumns.text(municipality));
            }
            select.setInt(5, most);
            try (ResultSet found = select.executeQuery()) {
                List<Version> versions = new ArrayList<>();
                while (found.next()) {
                    versions.add(new Version(
                            ObservationColumns.read(found),
                            found.getInt(8),
                            found.getObject(9, OffsetDateTime.class).toInstant(),
                            found.getString(10)));
                }
                return versions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Plan plan(Indicator indicator) {
        return plans.read(indicator);
    }

    @Override
    public List<PlanVersion> planVersions(Indicator indicator, int most) {
        return plans.versions(indicator, most);
    }

    @Override
    public void plan(Indicator indicator, List<PlanMonth> months, String by) {
        plans.write(indicator, months, by);
    }

    @Override
    public Optional<LocalDate> lastDay(List<Indicator> indicators) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select max(observed_on) from indicator_observation where indicator = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", indicators.stream().map(Indicator::code).toArray()));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return Optional.ofNullable(found.getObject(1, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select not exists (select 1 from indicator_observation)");
                ResultSet found = select.executeQuery()) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
