package ru.nso.esialogin.ticket.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.clock.DayOff;

/** How tickets are worked on. */
@ConfigMapping(prefix = "esialogin.ticket-work")
public interface WorkSettings {
    /** Until when what has to be done. */
    ClockSettings clocks();

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
    }
}
