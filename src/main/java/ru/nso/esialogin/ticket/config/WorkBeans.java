package ru.nso.esialogin.ticket.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.ticket.clock.ClockPolicy;
import ru.nso.esialogin.ticket.clock.Clocks;
import ru.nso.esialogin.ticket.clock.WorkingCalendar;
import ru.nso.esialogin.ticket.duplicate.DuplicatePolicy;
import ru.nso.esialogin.ticket.incident.IncidentPolicy;
import ru.nso.esialogin.ticket.recheck.RecheckPolicy;

/** Makes what the work on tickets goes by. Broken settings end the start. */
@Singleton
final class WorkBeans {

    @Produces
    @Singleton
    @Startup
    WorkingCalendar calendar(WorkSettings settings) {
        WorkSettings.ClockSettings clocks = settings.clocks();
        return ShippedDays.calendar(
                Set.copyOf(clocks.daysOff().orElse(List.of())),
                Set.copyOf(clocks.workingDays().orElse(List.of())),
                clocks.knownThrough());
    }

    @Produces
    @Singleton
    @Startup
    Clocks clocks(WorkSettings settings, WorkingCalendar calendar, Diagnoses diagnoses) {
        WorkSettings.ClockSettings clocks = settings.clocks();
        return new Clocks(new ClockPolicy(
                diagnoses.dated().zone(),
                calendar,
                clocks.technicalDays(),
                clocks.registrationDays(),
                clocks.answerDays(),
                clocks.lastDayOff(),
                clocks.pauses()));
    }

    @Produces
    @Singleton
    @Startup
    DuplicatePolicy duplicates(WorkSettings settings) {
        return new DuplicatePolicy(
                settings.duplicates().apart(), settings.duplicates().most());
    }

    @Produces
    @Singleton
    @Startup
    RecheckPolicy rechecks(WorkSettings settings) {
        WorkSettings.RecheckSettings recheck = settings.recheck();
        return new RecheckPolicy(recheck.again(), recheck.relapse(), recheck.batch());
    }

    @Produces
    @Singleton
    @Startup
    IncidentPolicy incidents(WorkSettings settings) {
        WorkSettings.IncidentSettings incidents = settings.incidents();
        return new IncidentPolicy(
                incidents.schoolFamilies(),
                incidents.schoolWindow(),
                incidents.hourFamilies(),
                incidents.hourWindow(),
                incidents.batch());
    }
}
