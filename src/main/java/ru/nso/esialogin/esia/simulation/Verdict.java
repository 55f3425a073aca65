package ru.nso.esialogin.esia.simulation;

/** Outcome of a simulated login. */
public enum Verdict {
    /** Every expected record is found and no one else's. */
    WORKS,
    /** The own record is found, but an expected child or role is missing. */
    INCOMPLETE,
    /** Somebody else's record is found: a privacy matter, worse than a failure. */
    WRONG_PERSON,
    /** A gate is closed, or nobody is found. */
    FAILS,
    /** Facts are missing, and different values would give different verdicts. */
    UNDECIDED;

    /** How good the outcome is for the person; higher is better. Only decided verdicts are ranked. */
    public int rank() {
        return switch (this) {
            case WORKS -> 3;
            case INCOMPLETE -> 2;
            case FAILS -> 1;
            case WRONG_PERSON, UNDECIDED -> 0;
        };
    }
}
