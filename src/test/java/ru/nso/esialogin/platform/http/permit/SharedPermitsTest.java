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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

        assertThat(shelf.asked)
                .as("two blocks, and the next before the second is empty")
                .isEqualTo(3);
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
    void while_one_fetches_the_next_block_the_others_use_what_is_left() throws Exception {
        Budget thousand = new Budget("WITHOUT_LOGIN", 1000, Duration.ofMinutes(1));
        SlowShelf slow = new SlowShelf();
        SharedPermits shared = new SharedPermits(slow, clock);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 37; i++) {
                assertThat(shared.take(thousand, "everybody"))
                        .as("of a block of fifty")
                        .isEmpty();
            }
            slow.wait = new CountDownLatch(1);
            Future<Optional<Duration>> fetching = threads.submit(() -> shared.take(thousand, "everybody"));
            slow.entered.await();

            for (int i = 0; i < 12; i++) {
                Future<Optional<Duration>> other = threads.submit(() -> shared.take(thousand, "everybody"));
                assertThat(other.get(1, TimeUnit.MINUTES))
                        .as("left of the block")
                        .isEmpty();
            }
            Future<Optional<Duration>> waiting = threads.submit(() -> shared.take(thousand, "everybody"));
            assertThat(fetching.isDone()).isFalse();
            assertThat(waiting.isDone()).isFalse();
            slow.wait.countDown();

            assertThat(fetching.get(1, TimeUnit.MINUTES)).isEmpty();
            assertThat(waiting.get(1, TimeUnit.MINUTES)).isEmpty();
            assertThat(slow.asked).hasValue(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void many_threads_of_two_instances_get_the_budget_and_nothing_more() throws Exception {
        SlowShelf slow = new SlowShelf();
        Budget budget = new Budget("WITHOUT_LOGIN", 500, Duration.ofMinutes(1));
        List<SharedPermits> instances = List.of(new SharedPermits(slow, clock), new SharedPermits(slow, clock));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> takers = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(taker -> () -> {
                        int taken = 0;
                        for (int i = 0; i < 400; i++) {
                            taken += instances
                                            .get(taker % 2)
                                            .take(budget, "everybody")
                                            .isEmpty()
                                    ? 1
                                    : 0;
                        }
                        return taken;
                    })
                    .toList();
            int taken = 0;
            for (Future<Integer> taker : threads.invokeAll(takers)) {
                taken += taker.get();
            }

            assertThat(taken).isEqualTo(500);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_block_that_comes_after_its_window_is_not_for_the_next_one() throws Exception {
        SlowShelf slow = new SlowShelf();
        SharedPermits shared = new SharedPermits(slow, clock);
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            slow.wait = new CountDownLatch(1);
            Future<Optional<Duration>> late = threads.submit(() -> shared.take(HUNDRED, "anna"));
            slow.entered.await();
            clock.now = NOON.plusSeconds(60);
            slow.wait.countDown();
            assertThat(late.get(1, TimeUnit.MINUTES)).isEmpty();
            int more = taken(shared, 1000);

            assertThat(more)
                    .as("with that of the late one the budget of the new window")
                    .isEqualTo(99);
        } finally {
            threads.shutdownNow();
        }
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

    /** Counts as the table does, for many threads, and keeps an asker waiting where wanted. */
    private static final class SlowShelf implements PermitStore {
        private final Map<Instant, Integer> taken = new HashMap<>();
        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch entered = new CountDownLatch(1);
        private volatile CountDownLatch wait = new CountDownLatch(0);

        @Override
        public int take(Budget budget, String subject, Instant window, int wanted) {
            asked.incrementAndGet();
            if (wait.getCount() > 0) {
                entered.countDown();
            }
            try {
                wait.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts", e);
            }
            synchronized (taken) {
                int before = taken.getOrDefault(window, 0);
                int given = Math.min(wanted, budget.permits() - before);
                taken.put(window, before + given);
                return given;
            }
        }
    }

    private static final class MovingClock extends Clock {
        private volatile Instant now = NOON;

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
