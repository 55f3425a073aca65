package ru.nso.esialogin.ticket.store.incident;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import ru.nso.esialogin.ticket.incident.Incidents;

/** Looks for incidents now and then, and lets tickets follow. */
@ApplicationScoped
class IncidentSchedule {
    private final Incidents incidents;

    IncidentSchedule(Incidents incidents) {
        this.incidents = incidents;
    }

    @Scheduled(
            every = "{esialogin.ticket-work.incidents.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int joined = incidents.detect();
        while (joined > 0) {
            joined = incidents.detect();
        }
        follow();
    }

    /** As finding them, in small transactions, until all have followed. */
    void follow() {
        int followed = incidents.follow();
        while (followed > 0) {
            followed = incidents.follow();
        }
    }
}
