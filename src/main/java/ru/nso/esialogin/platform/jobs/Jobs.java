package ru.nso.esialogin.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Jobs of all instances on one database. Which instance runs which, and who is missed, is the matter of db-scheduler;
 * what a job is and how far it is, stands in the table {@code job}.
 */
@Singleton
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final String TASK = "job";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int MISSED_HEARTBEATS = 6;

    private final JobTable table;
    private final JobRunner runner;
    private final JobsSettings settings;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    Jobs(
            DataSource source,
            JobTable table,
            JobRunner runner,
            JobsSettings settings,
            Clock clock,
            TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.runner = runner;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
        this.task = Tasks.custom(TASK, Void.class).execute(this::execute);
        this.scheduler = Scheduler.create(source, task)
                .tableName("job_execution")
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .shutdownMaxWait(LONGEST_STOP)
                .clock(clock::instant)
                .build();
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        if (settings.enabled()) {
            scheduler.start();
        }
    }

    void stop() {
        if (settings.enabled()) {
            scheduler.stop();
        }
    }

    /**
     * Asks for a job. Within a transaction it begins after that is committed, and never if it is rolled back.
     *
     * @param kind name of a {@link JobKind}
     * @return the job's id
     */
    public UUID ask(String kind) throws SQLException {
        UUID id = UUID.randomUUID();
        table.insert(id, kind);
        scheduler.schedule(task.instance(id.toString()), clock.instant());
        lookSoon();
        return id;
    }

    /** A job; nothing if there is none of that id. */
    public Optional<Job> find(UUID id) throws SQLException {
        return table.find(id);
    }

    /**
     * Asks a job to end: before its first batch, or after the one under way.
     *
     * @return the job; nothing if it has ended already, or there is none of that id
     */
    public Optional<Job> cancel(UUID id) throws SQLException {
        Optional<Job> asked = table.askToCancel(id);
        if (asked.isPresent()) {
            lookSoon();
        }
        return asked;
    }

    /** Removes a job that has ended; false if there is none, or it has not. */
    public boolean forget(UUID id) throws SQLException {
        return table.forget(id) > 0;
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        UUID id = UUID.fromString(instance.getId());
        Optional<Duration> again;
        try {
            again = runner.run(id, () -> context.getSchedulerState().isShuttingDown());
        } catch (SQLException e) {
            LOG.warnf("Job %s cannot be noted in the database (SQL state %s); it is tried again", id, e.getSQLState());
            again = Optional.of(settings.retryAfter());
        }
        Optional<Instant> at = again.map(wait -> clock.instant().plus(wait));
        return (complete, operations) ->
                at.ifPresentOrElse(then -> operations.reschedule(complete, then), operations::remove);
    }

    /** Others find a new job when they next look. */
    private void lookSoon() {
        if (!settings.enabled()) {
            return;
        }
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            scheduler.triggerCheckForDueExecutions();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing of the job is written later than the rest.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }
}
