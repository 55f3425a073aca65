package ru.nso.esialogin.audit.gain;

import ru.nso.esialogin.audit.readiness.Share;

/**
 * How many people can log in, and how many more could if schools mended their cards and nothing else happened.
 *
 * @param share how many can, out of how many
 * @param bySchools how many of the others could
 */
public record Tally(Share share, long bySchools) {
    /** Nobody at all. */
    public static final Tally NOBODY = new Tally(Share.NONE, 0);

    /**
     * Checks that the counts can be.
     *
     * @throws IllegalArgumentException if more could log in than cannot
     */
    public Tally {
        if (bySchools < 0 || bySchools > share.notWorking()) {
            throw new IllegalArgumentException("no more people can be let in than are kept out");
        }
    }

    /** Both together, where nobody is in both. */
    public Tally plus(Tally other) {
        return new Tally(
                new Share(share.persons() + other.share.persons(), share.working() + other.share.working()),
                bySchools + other.bySchools);
    }
}
