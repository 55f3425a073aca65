package ru.nso.esialogin.platform.jobs;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Tells how a job gets on, for as long as somebody listens. */
@Singleton
public class JobFollow {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final JobTable table;
    private final JobsSettings settings;
    private final AtomicInteger followers = new AtomicInteger();

    JobFollow(JobTable table, JobsSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /**
     * The job now and each second, changed or not, so that nobody between takes the line for dead; the last item is the
     * job that has ended. Ends at once when there is no such job.
     *
     * @throws ProblemException 429 when too many listen to this instance already
     */
    public Multi<Job> of(UUID id) {
        if (followers.incrementAndGet() > settings.followers()) {
            followers.decrementAndGet();
            throw ProblemException.tooManyRequests(
                    "Слишком многие следят за ходом работы. Спрашивайте о нём время от времени.", PACE.multipliedBy(2));
        }
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        Uni.createFrom().item(() -> look(id)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(PACE)
                .whilst(job -> !job.state().ended())
                .onFailure(Gone.class)
                .recoverWithCompletion()
                .onTermination()
                .invoke(followers::decrementAndGet);
    }

    private Job look(UUID id) {
        try {
            return table.find(id).orElseThrow(Gone::new);
        } catch (SQLException e) {
            throw new JobTableAway(e);
        }
    }

    /** There is no such job, or no longer. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super(null, null, false, false);
        }
    }
}
