package ru.nso.esialogin.platform.http.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.problem.ProblemException;

class SharedPermitsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Budget HUNDRED = new Budget("REQUESTS", 100, Duration.ofMinutes(1));

    private final Shelf shelf = new Shelf();
    private final MovingClock clock = new MovingClock();
    private final SharedPermits permits = new SharedPermits(shelf, clock);

    private int taken(SharedPermits from, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += from.take(HUNDRED, "anna").isEmpty() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void requests_are_paid_from_blocks_and_the_database_is_asked_once_a_block() {
        assertThat(taken(permits, 10)).isEqualTo(10);

        assertThat(shelf.asked).isEqualTo(2);
    }

    @Test
    void what_is_used_up_is_refused_until_the_window_ends_without_asking_again() {
        assertThat(taken(permits, 1000)).isEqualTo(100);
        clock.now = NOON.plusSeconds(45);

        assertThat(permits.take(HUNDRED, "anna")).contains(Duration.ofSeconds(15));
        assertThat(shelf.asked).as("twenty blocks and one in vain").isEqualTo(21);
        assertThat(permits.take(HUNDRED, "boris")).as("another user").isEmpty();
    }

    @Test
    void a_block_ends_with_its_window() {
        taken(permits, 1);
        clock.now = NOON.plusSeconds(60);
        taken(permits, 1);

        assertThat(shelf.taken).containsOnly(Map.entry(NOON, 5), Map.entry(NOON.plusSeconds(60), 5));
    }

    @Test
    void two_instances_give_no_more_than_the_budget_together() {
        SharedPermits other = new SharedPermits(shelf, clock);
        int first = taken(permits, 33);
        int second = taken(other, 200);

        assertThat(first + second).isLessThanOrEqualTo(100).isGreaterThan(95);
    }

    @Test
    void without_the_database_an_instance_gives_the_budget_once_and_does_not_ask_each_time() {
        shelf.away = true;

        assertThat(taken(permits, 1000)).isEqualTo(100);
        assertThat(shelf.asked).isEqualTo(1);

        clock.now = NOON.plusSeconds(6);
        assertThat(taken(permits, 10)).as("the same window").isZero();
    }

    @Test
    void a_miss_that_cannot_be_counted_is_not_told() {
        shelf.away = true;

        assertThatThrownBy(() -> permits.count(HUNDRED, "anna", 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind().status()).isEqualTo(503));
    }

    @Test
    void after_the_last_miss_the_budget_is_known_to_be_used_up() {
        assertThat(permits.count(HUNDRED, "anna", 100)).isEmpty();
        assertThat(permits.usedUp(HUNDRED, "anna")).as("a hit may follow").isEmpty();

        assertThat(permits.count(HUNDRED, "anna", 1)).contains(Duration.ofMinutes(1));
        assertThat(permits.usedUp(HUNDRED, "anna")).contains(Duration.ofMinutes(1));

        clock.now = NOON.plusSeconds(60);
        assertThat(permits.usedUp(HUNDRED, "anna")).isEmpty();
    }

    /** Counts as the table does. */
    private static final class Shelf implements PermitStore {
        private final Map<Instant, Integer> taken = new HashMap<>();
        private int asked;
        private boolean away;

        @Override
        public int take(Budget budget, String subject, Instant window, int wanted) throws SQLException {
            asked++;
            if (away) {
                throw new SQLException("away", "08006");
            }
            int before = taken.getOrDefault(window, 0);
            int given = Math.min(wanted, budget.permits() - (subject.equals("anna") ? before : 0));
            taken.put(window, before + given);
            return given;
        }
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
