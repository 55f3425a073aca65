package ru.nso.esialogin.ticket.outcome;

/** Which counts say too much of a few people: those of one to four. */
public final class FewPeople {
    private static final long FEWEST = 5;

    private FewPeople() {}

    /** Whether a count may be told. */
    public static boolean mayBeTold(long count) {
        return count == 0 || count >= FEWEST;
    }
}
