package ru.nso.esialogin.access.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.time.ExpiringRows;

class KeptRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    /** Rows that are nothing but their moments. */
    private static final class Moments implements ExpiringRows {
        private final List<Instant> moments;

        Moments(Instant... moments) {
            this.moments = new ArrayList<>(List.of(moments));
        }

        @Override
        public long rows(Instant until) {
            return moments.stream().filter(at -> !at.isAfter(until)).count();
        }

        @Override
        public Optional<Instant> first(Instant until) {
            return moments.stream().filter(at -> !at.isAfter(until)).min(Instant::compareTo);
        }

        @Override
        public long remove(Instant until) {
            long due = rows(until);
            moments.removeIf(at -> !at.isAfter(until));
            return due;
        }
    }

    private static final class Kept extends KeptRows {
        Kept(Moment moment, ExpiringRows rows, ExpiringRows... counters) {
            super(DataClass.REVEALS, YEAR, moment, rows, counters);
        }

        static Kept sinceMade(ExpiringRows rows, ExpiringRows... counters) {
            return new Kept(Moment.BEGIN, rows, counters);
        }

        static Kept untilSaid(ExpiringRows rows) {
            return new Kept(Moment.END, rows);
        }
    }

    @Test
    void rows_that_say_when_they_were_made_go_when_their_time_has_passed_since() {
        Instant made = NOW.minus(YEAR).minusSeconds(1);
        Moments rows = new Moments(made, NOW.minus(YEAR), NOW.minus(YEAR).plusSeconds(1), NOW);
        Kept kept = Kept.sinceMade(rows);

        assertThat(kept.due(NOW)).isEqualTo(new Due(2, Optional.of(made.plus(YEAR))));
        assertThat(kept.remove(NOW)).isEqualTo(2);
        assertThat(rows.moments).hasSize(2);
        assertThat(kept.due(NOW)).isEqualTo(Due.NOTHING);
    }

    @Test
    void rows_that_say_when_they_end_go_then_whatever_the_time_is_set_to() {
        Moments rows = new Moments(NOW.minusSeconds(5), NOW.plusSeconds(1));
        Kept kept = Kept.untilSaid(rows);

        assertThat(kept.due(NOW)).isEqualTo(new Due(1, Optional.of(NOW.minusSeconds(5))));
        assertThat(kept.remove(NOW)).isEqualTo(1);
        assertThat(rows.moments).containsExactly(NOW.plusSeconds(1));
    }

    @Test
    void counters_of_days_that_are_over_go_too_and_are_not_counted() {
        Moments counters = new Moments(NOW.minus(Duration.ofDays(4)), NOW.minus(Duration.ofDays(2)));

        assertThat(Kept.sinceMade(new Moments(), counters).remove(NOW)).isZero();

        assertThat(counters.moments).containsExactly(NOW.minus(Duration.ofDays(2)));
    }
}
