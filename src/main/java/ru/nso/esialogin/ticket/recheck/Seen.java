package ru.nso.esialogin.ticket.recheck;

import ru.nso.esialogin.esia.simulation.Verdict;

/** How the login of a ticket went when it was played. */
public enum Seen {
    WORKS,
    INCOMPLETE,
    WRONG_PERSON,
    FAILS,
    /** Too little is known of the login. */
    UNDECIDED,
    /** No card holds anything that the ticket names. */
    NOBODY;

    static Seen of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** Whether it certainly does not go as it should. */
    boolean isBroken() {
        return this == INCOMPLETE || this == WRONG_PERSON || this == FAILS;
    }

    /** The worse of two: one login that does not work is enough. */
    Seen or(Seen other) {
        return badness() >= other.badness() ? this : other;
    }

    private int badness() {
        return switch (this) {
            case WORKS -> 0;
            case UNDECIDED, NOBODY -> 1;
            case INCOMPLETE -> 2;
            case FAILS -> 3;
            case WRONG_PERSON -> 4;
        };
    }
}
