package ru.nso.esialogin.ticket.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.clock.DayOff;

/** How tickets are worked on. */
@ConfigMapping(prefix = "esialogin.ticket-work")
public interface WorkSettings {
    /** Until when what has to be done. */
    ClockSettings clocks();

    /** What is an incident. */
    IncidentSettings incidents();

    /** What is an incident. */
    interface IncidentSettings {
        /** How often it is looked for incidents; {@code off}: never. */
        @WithDefault("60s")
        String every();

        /** So many families of one school with one cause. */
        @WithDefault("5")
        int schoolFamilies();

        /** Within this time. */
        @WithDefault("P3D")
        Duration schoolWindow();

        /** So many families of the region with one cause. */
        @WithDefault("10")
        int hourFamilies();

        /** Within this time. */
        @WithDefault("PT1H")
        Duration hourWindow();

        /** Tickets that follow in one transaction. */
        @WithDefault("20")
        int batch();
    }

    /** When logins of tickets are played again. */
    RecheckSettings recheck();

    /** When logins of tickets are played again. */
    interface RecheckSettings {
        /** How often it is looked whether cards of tickets have changed; {@code off}: never. */
        @WithDefault("30s")
        String every();

        /** After this time also where no card has changed: a card may be new. */
        @WithDefault("PT2H")
        Duration again();

        /** How long after its end a ticket is opened again. */
        @WithDefault("P30D")
        Duration relapse();

        /** Tickets in one transaction. */
        @WithDefault("20")
        int batch();
    }

    /** Which tickets may be about the same. */
    DuplicateSettings duplicates();

    /** Which tickets may be about the same. */
    interface DuplicateSettings {
        /** How far they may be apart in time. */
        @WithDefault("P14D")
        Duration apart();

        /** Most tickets that are proposed. */
        @WithDefault("50")
        int most();
    }

    /** Until when what has to be done. */
    interface ClockSettings {
        /** Working days for a technical ticket. */
        @WithDefault("15")
        int technicalDays();

        /** Calendar days for the registration of an appeal (59-ФЗ, article 8). */
        @WithDefault("3")
        int registrationDays();

        /** Calendar days for the answer to an appeal, from its registration (59-ФЗ, article 12). */
        @WithDefault("30")
        int answerDays();

        /** What becomes of a last day of an appeal on which nobody works. */
        @WithDefault("BEFORE")
        DayOff lastDayOff();

        /** Whether the technical clock stands while the sender is asked. */
        @WithDefault("true")
        boolean pauses();

        /** More days on which nobody works. */
        Optional<List<LocalDate>> daysOff();

        /** More days on which people work. */
        Optional<List<LocalDate>> workingDays();

        /** The last day for which the working calendar is known with these days; later dates are preliminary. */
        Optional<LocalDate> knownThrough();

        /** So many days before that day it is told that the calendar ends. */
        @WithDefault("60")
        int warnDaysBefore();
    }
}
