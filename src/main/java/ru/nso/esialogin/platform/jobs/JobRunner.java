package ru.nso.esialogin.platform.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One run of a job, from where the last one came. */
@Singleton
final class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** What a job says that was given up after too many attempts. */
    static final String GAVE_UP = "GAVE_UP";

    /** What a job says whose kind this version of the service does not have. */
    static final String UNKNOWN_KIND = "UNKNOWN_KIND";

    private final JobTable table;
    private final Map<String, JobKind> kinds;
    private final JobsSettings settings;
    private final MeterRegistry meters;

    JobRunner(JobTable table, @All List<JobKind> kinds, JobsSettings settings, MeterRegistry meters) {
        this.table = table;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * Runs it until it is done, cancelled, failed or the service stops.
     *
     * @return nothing if nothing is left to do; else after how long the next run shall begin
     */
    Optional<Duration> run(UUID id, BooleanSupplier stopping) throws SQLException {
        Optional<Job> begun = table.begin(id);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Job job = begun.get();
        JobKind kind = kinds.get(job.kind());
        if (kind == null) {
            return end(job, null, JobState.FAILED, UNKNOWN_KIND);
        }
        if (job.cancelAsked()) {
            return end(job, kind, JobState.CANCELLED, null);
        }
        try {
            kind.work(new Work(job, table.checkpoint(id), stopping));
            return end(job, kind, JobState.DONE, null);
        } catch (JobBroken broken) {
            return broken(job, kind, broken.why());
        } catch (JobFailed failed) {
            return end(job, kind, JobState.FAILED, failed.code());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return broken(job, kind, JobBroken.Why.STOPPING);
        } catch (RuntimeException unexpected) {
            return failed(job, kind, unexpected);
        }
    }

    private Optional<Duration> broken(Job job, JobKind kind, JobBroken.Why why) throws SQLException {
        return switch (why) {
            case CANCELLED -> end(job, kind, JobState.CANCELLED, null);
            case TAKEN_OVER -> {
                LOG.warnf(
                        "Job %s of kind %s goes on elsewhere: this instance was not heard of for too long",
                        job.id(), job.kind());
                yield Optional.empty();
            }
            case STOPPING -> {
                table.waitAgain(job.id(), job.run());
                yield Optional.of(Duration.ZERO);
            }
        };
    }

    private Optional<Duration> failed(Job job, JobKind kind, RuntimeException unexpected) throws SQLException {
        LOG.errorf(unexpected, "Job %s of kind %s failed", job.id(), job.kind());
        Optional<Integer> failures = table.failed(job.id(), job.run());
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        if (failures.get() > settings.retries()) {
            return end(job, kind, JobState.FAILED, GAVE_UP);
        }
        table.waitAgain(job.id(), job.run());
        return Optional.of(settings.retryAfter().multipliedBy(1L << (failures.get() - 1)));
    }

    private Optional<Duration> end(Job job, @Nullable JobKind kind, JobState state, @Nullable String failure) {
        boolean ended = transaction().call(() -> {
            Optional<Job> last = table.end(job.id(), job.run(), state, failure);
            if (kind != null) {
                last.ifPresent(kind::ended);
            }
            return last.isPresent();
        });
        if (ended) {
            meters.counter("esialogin.jobs.ended", "kind", job.kind(), "state", state.name())
                    .increment();
        }
        return Optional.empty();
    }

    /** A batch that fails is rolled back whatever it throws. */
    private TransactionRunnerOptions transaction() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) settings.longestBatch().toSeconds())
                .exceptionHandler(thrown -> TransactionExceptionResult.ROLLBACK);
    }

    /** A batch may take as long as the settings say, whatever a request may. */
    private void giveTime() {
        try {
            table.giveTransaction(settings.longestBatch());
        } catch (SQLException e) {
            throw new JobTableAway(e);
        }
    }

    /** The run under way. */
    private final class Work implements JobWork {
        private final Job job;
        private final String checkpoint;
        private final BooleanSupplier stopping;

        Work(Job job, String checkpoint, BooleanSupplier stopping) {
            this.job = job;
            this.checkpoint = checkpoint;
            this.stopping = stopping;
        }

        @Override
        public UUID id() {
            return job.id();
        }

        @Override
        public String checkpoint() {
            return checkpoint;
        }

        @Override
        public void total(long units) {
            transaction().run(() -> {
                try {
                    table.total(job.id(), job.run(), units);
                } catch (SQLException e) {
                    throw new JobTableAway(e);
                }
            });
        }

        @Override
        public void breathe() {
            goOnUnlessStopping();
            try {
                Job now = table.find(job.id())
                        .filter(found -> found.run() == job.run() && found.state() == JobState.RUNNING)
                        .orElseThrow(() -> new JobBroken(JobBroken.Why.TAKEN_OVER));
                goOnUnlessCancelled(now);
            } catch (SQLException e) {
                throw new JobTableAway(e);
            }
        }

        @Override
        public void aside(Runnable work) {
            transaction().run(() -> {
                giveTime();
                work.run();
            });
        }

        @Override
        public void batch(Batch batch) {
            goOnUnlessStopping();
            Job now = transaction().call(() -> {
                giveTime();
                Progress progress = batch.write();
                try {
                    return table.progress(job.id(), job.run(), progress)
                            .orElseThrow(() -> new JobBroken(JobBroken.Why.TAKEN_OVER));
                } catch (SQLException e) {
                    throw new JobTableAway(e);
                }
            });
            // Only now: the batch is done, and whoever cancelled is told of it.
            goOnUnlessCancelled(now);
        }

        private void goOnUnlessStopping() {
            if (stopping.getAsBoolean()) {
                throw new JobBroken(JobBroken.Why.STOPPING);
            }
        }

        private static void goOnUnlessCancelled(Job now) {
            if (now.cancelAsked()) {
                throw new JobBroken(JobBroken.Why.CANCELLED);
            }
        }
    }
}
