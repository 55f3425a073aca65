package ru.nso.esialogin.audit.readiness;

/**
 * Which counts say too much of a few people (rulings: aggregates of one to four persons).
 *
 * @param fewest from this number of people on a count may be told
 * @param parts whether also those whose login works, and those whose does not, are such groups; not for readers who may
 *     see each finding anyway
 */
public record SmallGroups(int fewest, boolean parts) {
    /** For those who may read the findings of the audit: groups of fewer than five people are withheld. */
    public static final SmallGroups FOR_READERS_OF_FINDINGS = new SmallGroups(5, false);

    /** For everybody else: neither a group nor the part of it whose login works or fails may be that small. */
    public static final SmallGroups FOR_EVERYBODY = new SmallGroups(5, true);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SmallGroups {
        if (fewest < 1) {
            throw new IllegalArgumentException("The fewest people of a group have to be one at least");
        }
    }

    /** Whether the counts, if told, would say something of one to a few people. */
    public boolean tellTooMuch(Share share) {
        return isFew(share.persons()) || (parts && (isFew(share.working()) || isFew(share.notWorking())));
    }

    boolean isFew(long people) {
        return people > 0 && people < fewest;
    }
}
