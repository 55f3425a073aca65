package ru.nso.esialogin.ticket.clock;

import java.time.Instant;

/**
 * Until when something has to be done about a ticket.
 *
 * @param kind what
 * @param dueAt the last second for it
 * @param state how it stands
 * @param preliminary whether the date is reckoned over days for which no calendar of working days is known yet
 */
public record TicketClock(Kind kind, Instant dueAt, State state, boolean preliminary) {
    /** What has to be done. */
    public enum Kind {
        /** The trouble is mended. */
        TECHNICAL,
        /** The appeal is registered (59-ФЗ, article 8). */
        REGISTRATION,
        /** The appeal is answered (59-ФЗ, article 12). */
        ANSWER
    }

    /** How a clock stands. */
    public enum State {
        RUNNING,
        /** The sender was asked; the date is the one if the answer came now. */
        PAUSED,
        /** Done in time. */
        MET,
        /** Not done, and the date has passed. */
        OVERDUE,
        /** Done, too late. */
        MISSED;

        /** Whether something is left to do by that date. */
        public boolean isOpen() {
            return this == RUNNING || this == OVERDUE;
        }
    }
}
