package ru.nso.esialogin.indicators.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;

/** The columns that an observation is written to, always in this order. */
final class ObservationColumns {
    static final String NAMES =
            "municipality, series, observed_on, numerator, denominator, percent_published, written_name";
    private static final String REGION = "";

    private ObservationColumns() {}

    static Observation read(ResultSet row) throws SQLException {
        long denominator = row.getLong(5);
        Optional<Counts> counts =
                row.wasNull() ? Optional.empty() : Optional.of(new Counts(row.getLong(4), denominator));
        return new Observation(
                municipality(row.getString(1)),
                Series.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                counts,
                Optional.ofNullable(row.getBigDecimal(6)),
                row.getString(7));
    }

    /** Sets the seven columns from that parameter on. */
    static void write(PreparedStatement statement, int from, Observation observation) throws SQLException {
        statement.setString(from, text(observation.municipality()));
        statement.setString(from + 1, observation.series().name());
        statement.setObject(from + 2, observation.date());
        Optional<Counts> counts = observation.counts();
        if (counts.isPresent()) {
            statement.setLong(from + 3, counts.get().numerator());
            statement.setLong(from + 4, counts.get().denominator());
        } else {
            statement.setNull(from + 3, Types.BIGINT);
            statement.setNull(from + 4, Types.BIGINT);
        }
        Optional<BigDecimal> published = observation.published();
        if (published.isPresent()) {
            statement.setBigDecimal(from + 5, published.get());
        } else {
            statement.setNull(from + 5, Types.NUMERIC);
        }
        statement.setString(from + 6, observation.writtenName());
    }

    static String text(Optional<String> municipality) {
        return municipality.orElse(REGION);
    }

    private static Optional<String> municipality(String text) {
        return text.equals(REGION) ? Optional.empty() : Optional.of(text);
    }
}
