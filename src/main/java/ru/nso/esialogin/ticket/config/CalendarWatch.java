package ru.nso.esialogin.ticket.config;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.ticket.clock.WorkingCalendar;

/**
 * Tells how far the working calendar goes, in the health and, before it ends, once in the log. Dates behind its end are reckoned
 * by the law alone and said to be preliminary; nothing stands still for that, so it is no failure.
 */
@Wellness
@Singleton
final class CalendarWatch implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(CalendarWatch.class);

    private final WorkingCalendar calendar;
    private final WorkSettings settings;
    private final Diagnoses diagnoses;
    private final Clock clock;
    private final AtomicBoolean told = new AtomicBoolean();

    CalendarWatch(WorkingCalendar calendar, WorkSettings settings, Diagnoses diagnoses, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("working-calendar")
                .up()
                .withData("knownThrough", calendar.knownThrough().toString())
                .withData("daysLeft", daysLeft())
                .withData("endsSoon", endsSoon())
                .build();
    }

    /** Tells it once in the life of an instance. */
    @Scheduled(every = "24h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (endsSoon() && told.compareAndSet(false, true)) {
            LOG.warnf(
                    "the working calendar is known through %s; later dates of tickets are preliminary until"
                            + " esialogin.ticket-work.clocks.days-off, working-days and known-through are set",
                    calendar.knownThrough());
        }
    }

    private boolean endsSoon() {
        return daysLeft() <= settings.clocks().warnDaysBefore();
    }

    /** Negative once it has ended. */
    private long daysLeft() {
        LocalDate today = diagnoses.dated().dayOf(clock.instant());
        return ChronoUnit.DAYS.between(today, calendar.knownThrough());
    }
}
