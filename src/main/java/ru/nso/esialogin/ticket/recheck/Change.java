package ru.nso.esialogin.ticket.recheck;

import java.util.Optional;
import ru.nso.esialogin.ticket.TicketState;

/** What becomes of a ticket whose login was played again. Pure. */
final class Change {
    /** Series of causes that are mended upon cards: errors of login, data, orders and roles. */
    private static final String MENDED_UPON_CARDS = "LDO";

    private Change() {}

    /**
     * The state to go to; nothing where it stays.
     *
     * @param before how the login went when it was played last
     * @param firstCause code of the decisive cause
     */
    static Optional<TicketState> of(TicketState state, Seen before, Seen now, String firstCause) {
        return switch (state) {
            case DIAGNOSED, WITH_SCHOOL, WITH_FAMILY, ESCALATED ->
                Optional.of(TicketState.FIXED_VERIFIED)
                        .filter(mended -> now == Seen.WORKS && wasBroken(before, firstCause));
            case FIXED_VERIFIED, CLOSED ->
                Optional.of(TicketState.DIAGNOSED).filter(again -> before == Seen.WORKS && now.isBroken());
            case NEW, NEEDS_INFO -> Optional.empty();
        };
    }

    /** Somebody whom no card knew is helped by a card only where cards were the trouble. */
    private static boolean wasBroken(Seen before, String firstCause) {
        return before.isBroken() || (before == Seen.NOBODY && MENDED_UPON_CARDS.indexOf(firstCause.charAt(0)) >= 0);
    }

    /** What is to be kept as seen: what could not be decided leaves what was known. */
    static Seen kept(Optional<Seen> before, Seen now) {
        return now == Seen.UNDECIDED ? before.orElse(now) : now;
    }
}
