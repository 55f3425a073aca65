package ru.nso.esialogin.platform.http.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.problem.ProblemException;

@QuarkusTest
class PermitTableTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final int THREADS = 24;
    private static final int TRIES = 60;

    @Inject
    DataSource source;

    @Inject
    BlindIndex index;

    private final String user = UUID.randomUUID().toString();
    private final Budget budget = new Budget("TEST", 200, Duration.ofMinutes(1));

    private PermitTable table(Instant now) {
        return new PermitTable(source, index, Clock.fixed(now, ZoneOffset.UTC));
    }

    private SharedPermits instance() {
        return new SharedPermits(table(NOON), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static int successes(BooleanSupplier one, BooleanSupplier other)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                BooleanSupplier instance = i % 2 == 0 ? one : other;
                Callable<Integer> work = () -> {
                    int done = 0;
                    for (int n = 0; n < TRIES; n++) {
                        done += instance.getAsBoolean() ? 1 : 0;
                    }
                    return done;
                };
                counts.add(threads.submit(work));
            }
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get(60, TimeUnit.SECONDS);
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void many_threads_of_two_instances_get_the_budget_and_not_one_permit_more() throws Exception {
        SharedPermits one = instance();
        SharedPermits other = instance();

        assertThat(successes(() -> one.take(budget, user).isEmpty(), () -> other.take(budget, user)
                        .isEmpty()))
                .isEqualTo(200);
    }

    @Test
    void many_misses_at_two_instances_are_all_counted_and_not_one_too_many_is_told() throws Exception {
        SharedPermits one = instance();
        SharedPermits other = instance();

        assertThat(successes(() -> one.count(budget, user, 1).isEmpty(), () -> other.count(budget, user, 1)
                        .isEmpty()))
                .isEqualTo(200);
    }

    @Test
    void what_a_rolled_back_request_has_used_stays_used() throws SQLException {
        QuarkusTransaction.begin();
        int given = table(NOON).take(budget, user, NOON, 150);
        QuarkusTransaction.rollback();

        assertThat(given).isEqualTo(150);
        assertThat(table(NOON).take(budget, user, NOON, 150)).isEqualTo(50);
        assertThat(table(NOON).take(budget, user, NOON, 1)).isZero();
    }

    @Test
    void a_budget_made_smaller_gives_nothing_more_and_takes_nothing_back() throws SQLException {
        table(NOON).take(budget, user, NOON, 150);
        Budget smaller = new Budget("TEST", 100, Duration.ofMinutes(1));

        assertThat(table(NOON).take(smaller, user, NOON, 5)).isZero();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void windows_that_are_over_are_removed_and_no_name_is_kept() throws SQLException {
        table(NOON).take(budget, user, NOON, 1);
        table(NOON.plus(Duration.ofMinutes(60))).expire();
        assertThat(rows()).as("an instance with a slow clock may still need it").isEqualTo(1);

        table(NOON.plus(Duration.ofMinutes(61))).expire();

        assertThat(rows()).isZero();
    }

    private int rows() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from permit where subject = ?")) {
            query.setBytes(1, index.of("PERMIT_SUBJECT", user));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    @Test
    void without_the_database_requests_pass_and_misses_are_not_told() {
        DataSource down = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw new SQLException("down", "08006");
                });
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        SharedPermits permits = new SharedPermits(new PermitTable(down, index, clock), clock);

        assertThat(permits.take(budget, user)).isEmpty();
        assertThatThrownBy(() -> permits.count(budget, user, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind().status()).isEqualTo(503));
    }
}
