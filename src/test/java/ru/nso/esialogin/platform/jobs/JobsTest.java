package ru.nso.esialogin.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.problem.ProblemException;

@QuarkusTest
@Tag("heavy")
class JobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    JobRunner runner;

    @Inject
    JobFollow follow;

    @Inject
    JobsSettings settings;

    @Inject
    TestJobs kind;

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Test
    void a_job_runs_to_its_end_and_says_how_far_it_is() throws SQLException {
        Job last = end(asked((job, number) -> {}));

        assertThat(last.state()).isEqualTo(JobState.DONE);
        assertThat(last.done()).isEqualTo(5);
        assertThat(last.total()).hasValue(5);
        assertThat(last.percent()).hasValue(100);
        assertThat(kind.ended(last.id())).containsExactly(last);
    }

    @Test
    void a_run_that_failed_goes_on_behind_the_last_batch_and_its_own_batch_is_taken_back() throws SQLException {
        List<Integer> begun = new ArrayList<>();
        List<UUID> written = new ArrayList<>();
        Job last = end(asked((job, number) -> {
            begun.add(number);
            written.add(writeSomething());
            if (begun.size() == 3) {
                throw new IllegalStateException("once");
            }
        }));

        assertThat(last.state()).isEqualTo(JobState.DONE);
        assertThat(last.run()).isEqualTo(2);
        assertThat(begun).containsExactly(1, 2, 3, 3, 4, 5);
        assertThat(stands(written.get(1))).isTrue();
        assertThat(stands(written.get(2))).isFalse();
        assertThat(stands(written.get(3))).isTrue();
    }

    @Test
    void what_cannot_be_mended_by_trying_again_is_given_up_at_once_and_all_else_after_some_times() throws SQLException {
        AtomicInteger tries = new AtomicInteger();
        Job hopeless = end(asked((job, number) -> {
            throw new JobFailed("NO_FILE");
        }));
        Job stubborn = end(asked((job, number) -> {
            tries.incrementAndGet();
            throw new IllegalStateException("always");
        }));

        assertThat(hopeless.state()).isEqualTo(JobState.FAILED);
        assertThat(hopeless.failure()).contains("NO_FILE");
        assertThat(hopeless.run()).isEqualTo(1);
        assertThat(stubborn.failure()).contains("GAVE_UP");
        assertThat(tries).hasValue(settings.retries() + 1);
        assertThat(kind.ended(stubborn.id())).hasSize(1);
    }

    @Test
    void a_cancelled_job_ends_behind_the_batch_under_way_and_that_stays() throws SQLException {
        List<UUID> written = new ArrayList<>();
        Job last = end(asked((job, number) -> {
            written.add(writeSomething());
            if (number == 2) {
                assertThat(elsewhere(() -> jobs.cancel(job))).isPresent();
            }
        }));

        assertThat(last.state()).isEqualTo(JobState.CANCELLED);
        assertThat(last.done()).isEqualTo(2);
        assertThat(written).hasSize(2);
        assertThat(stands(written.get(1))).isTrue();
        assertThat(jobs.cancel(last.id())).isEmpty();
        assertThat(kind.ended(last.id())).hasSize(1);
    }

    @Test
    void whoever_was_missed_and_lives_takes_back_what_it_did() throws SQLException {
        List<UUID> written = new ArrayList<>();
        UUID id = UUID.randomUUID();
        table.insert(id, TestJobs.NAME);
        kind.script(id, (job, number) -> {
            written.add(writeSomething());
            if (number == 3 && written.size() == 3) {
                assertThat(elsewhere(() -> table.begin(job))).isPresent();
            }
        });

        assertThat(runner.run(id, () -> false)).isEmpty();

        assertThat(stands(written.get(1))).isTrue();
        assertThat(stands(written.get(2))).isFalse();
        Job taken = table.find(id).orElseThrow();
        assertThat(taken.state()).isEqualTo(JobState.RUNNING);
        assertThat(taken.done()).isEqualTo(2);
        assertThat(kind.ended(id)).isEmpty();
        assertThat(runner.run(id, () -> false)).isEmpty();
        assertThat(table.find(id).orElseThrow().done()).isEqualTo(5);
    }

    @Test
    void an_instance_that_stops_gives_its_job_back() throws SQLException {
        AtomicInteger asked = new AtomicInteger();
        UUID id = UUID.randomUUID();
        table.insert(id, TestJobs.NAME);

        Optional<Duration> again = runner.run(id, () -> asked.incrementAndGet() > 2);

        assertThat(again).contains(Duration.ZERO);
        assertThat(table.find(id).orElseThrow().state()).isEqualTo(JobState.WAITING);
        assertThat(table.find(id).orElseThrow().done()).isEqualTo(2);
    }

    @Test
    void a_job_asked_for_in_a_transaction_that_is_taken_back_never_was() {
        UUID[] asked = new UUID[1];

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    asked[0] = unchecked(() -> jobs.ask(TestJobs.NAME));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(unchecked(() -> jobs.find(asked[0]))).isEmpty();
        assertThat(scheduled(asked[0])).isZero();
    }

    @Test
    void the_kind_of_another_version_of_the_service_is_said_and_not_waited_for() throws SQLException {
        assertThat(end(jobs.ask("LATER_VERSION")).failure()).contains("UNKNOWN_KIND");
    }

    @Test
    void instances_share_the_jobs_and_do_none_twice() throws SQLException, InterruptedException {
        ConcurrentHashMap<UUID, AtomicInteger> times = new ConcurrentHashMap<>();
        Jobs other = another();
        other.start();
        try {
            List<UUID> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                UUID id = QuarkusTransaction.requiringNew().call(() -> {
                    UUID asked = jobs.ask(TestJobs.NAME);
                    kind.script(asked, (job, number) -> times.computeIfAbsent(job, unused -> new AtomicInteger())
                            .incrementAndGet());
                    return asked;
                });
                all.add(id);
            }
            for (UUID id : all) {
                assertThat(end(id).run()).isEqualTo(1);
                assertThat(times.get(id)).hasValue(5);
            }
        } finally {
            other.stop();
        }
    }

    @Test
    void a_job_whose_instance_died_is_gone_on_with_by_another() throws SQLException, InterruptedException {
        List<Integer> begun = new ArrayList<>();
        UUID id = UUID.randomUUID();
        table.insert(id, TestJobs.NAME);
        kind.script(id, (job, number) -> begun.add(number));
        Job dead = table.begin(id).orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> unchecked(() -> table.progress(id, dead.run(), new JobWork.Progress(3, "3"))));
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into job_execution (task_name,"
                                + " task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                                + " values ('job', ?, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 2)")) {
            insert.setString(1, id.toString());
            insert.executeUpdate();
        }

        assertThat(end(id).run()).isEqualTo(2);
        assertThat(begun).containsExactly(4, 5);
    }

    @Test
    void no_more_than_so_many_may_follow() throws SQLException {
        CountDownLatch hold = new CountDownLatch(1);
        UUID id = asked((job, number) ->
                assertThat(hold.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue());
        JobFollow small = new JobFollow(table, new Few(settings, 1));

        var listening = small.of(id).subscribe().with(unused -> {});
        assertThatThrownBy(() -> small.of(id)).isInstanceOf(ProblemException.class);
        listening.cancel();
        hold.countDown();

        assertThat(small.of(id).collect().last().await().atMost(PATIENCE).state())
                .isEqualTo(JobState.DONE);
        assertThat(small.of(UUID.randomUUID()).collect().asList().await().atMost(PATIENCE))
                .isEmpty();
    }

    private Jobs another() {
        return new Jobs(source, table, runner, settings, clock, transactions);
    }

    private UUID asked(TestJobs.Script script) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = jobs.ask(TestJobs.NAME);
            kind.script(id, script);
            return id;
        });
    }

    private Job end(UUID id) {
        return follow.of(id).collect().last().await().atMost(PATIENCE);
    }

    /** A row in the transaction under way. */
    private UUID writeSomething() {
        UUID id = UUID.randomUUID();
        unchecked(() -> {
            table.insert(id, "NOTHING");
            return id;
        });
        return id;
    }

    private boolean stands(UUID id) throws SQLException {
        return table.find(id).isPresent();
    }

    private long scheduled(UUID id) {
        return unchecked(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement select =
                            connection.prepareStatement("select count(*) from job_execution where task_instance = ?")) {
                select.setString(1, id.toString());
                var row = select.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static <T> T elsewhere(Sql<T> work) {
        return QuarkusTransaction.requiringNew().call(work::ask);
    }

    private static <T> T unchecked(Sql<T> work) {
        try {
            return work.ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Sql<T> {
        T ask() throws SQLException;
    }

    /** The settings with room for so many followers. */
    private record Few(JobsSettings all, int followers) implements JobsSettings {
        @Override
        public boolean enabled() {
            return all.enabled();
        }

        @Override
        public int threads() {
            return all.threads();
        }

        @Override
        public Duration kept() {
            return all.kept();
        }

        @Override
        public Duration poll() {
            return all.poll();
        }

        @Override
        public Duration heartbeat() {
            return all.heartbeat();
        }

        @Override
        public int retries() {
            return all.retries();
        }

        @Override
        public Duration retryAfter() {
            return all.retryAfter();
        }

        @Override
        public Duration longestBatch() {
            return all.longestBatch();
        }
    }
}
