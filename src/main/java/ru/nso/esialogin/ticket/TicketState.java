package ru.nso.esialogin.ticket;

import java.util.EnumSet;
import java.util.Set;

/** How far a ticket is. */
public enum TicketState {
    /** Triaged, not looked at. */
    NEW,
    /** The sender was asked for what is missing. */
    NEEDS_INFO,
    /** The cause is known. */
    DIAGNOSED,
    /** The school has to mend a card or an order. */
    WITH_SCHOOL,
    /** The family has to do something. */
    WITH_FAMILY,
    /** The next line has to help. */
    ESCALATED,
    /** Mended, and seen to be. */
    FIXED_VERIFIED,
    CLOSED;

    /** States that may follow. What was mended or closed is opened again where the trouble comes back. */
    public Set<TicketState> next() {
        return switch (this) {
            case NEW -> EnumSet.of(NEEDS_INFO, DIAGNOSED, ESCALATED, CLOSED);
            case NEEDS_INFO -> EnumSet.of(DIAGNOSED, ESCALATED, CLOSED);
            case DIAGNOSED -> EnumSet.of(NEEDS_INFO, WITH_SCHOOL, WITH_FAMILY, ESCALATED, FIXED_VERIFIED, CLOSED);
            case WITH_SCHOOL, WITH_FAMILY, ESCALATED -> EnumSet.complementOf(EnumSet.of(NEW, this));
            case FIXED_VERIFIED -> EnumSet.of(CLOSED, DIAGNOSED);
            case CLOSED -> EnumSet.of(DIAGNOSED);
        };
    }

    /** Whether nothing is left to do. */
    public boolean isOver() {
        return this == FIXED_VERIFIED || this == CLOSED;
    }
}
