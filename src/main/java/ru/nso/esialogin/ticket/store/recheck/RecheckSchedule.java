package ru.nso.esialogin.ticket.store.recheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.JobState;
import ru.nso.esialogin.platform.jobs.Jobs;
import ru.nso.esialogin.ticket.recheck.Rechecks;

/** Asks for a recheck where a card of a ticket has changed. One of several instances too many finds nothing left to do. */
@ApplicationScoped
public class RecheckSchedule {
    private final Rechecks rechecks;
    private final Jobs jobs;
    private final AtomicReference<@Nullable UUID> last = new AtomicReference<>();

    RecheckSchedule(Rechecks rechecks, Jobs jobs) {
        this.rechecks = rechecks;
        this.jobs = jobs;
    }

    @Scheduled(
            every = "{esialogin.ticket-work.recheck.every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        if (!isUnderWay() && isAnythingDue()) {
            last.set(jobs.ask(RecheckJob.KIND));
        }
    }

    /** It comes so often that nobody wants to see each of them: what is done is forgotten. */
    private boolean isUnderWay() throws SQLException {
        Optional<UUID> asked = Optional.ofNullable(last.get());
        if (asked.isEmpty()) {
            return false;
        }
        Optional<JobState> state = jobs.find(asked.get()).map(Job::state);
        if (state.filter(now -> now == JobState.DONE).isPresent()) {
            jobs.forget(asked.get());
        }
        return state.filter(now -> !now.ended()).isPresent();
    }

    private boolean isAnythingDue() {
        Optional<String> place = Optional.of("");
        while (place.isPresent()) {
            Rechecks.Due due = rechecks.due(place.get());
            if (!due.tickets().isEmpty()) {
                return true;
            }
            place = due.goOn();
        }
        return false;
    }
}
