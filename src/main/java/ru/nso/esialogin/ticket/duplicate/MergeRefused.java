package ru.nso.esialogin.ticket.duplicate;

/** Two tickets cannot be merged, or not be taken apart. */
public final class MergeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    MergeRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Why. */
    public enum Why {
        /** There is no such other ticket. */
        NO_OTHER,
        /** Both are the same. */
        SAME,
        /** The ticket goes on in another one already. */
        MERGED_ALREADY,
        /** The other one goes on in another one itself. */
        OTHER_IS_MERGED,
        /** Other tickets go on in this one. */
        HAS_OTHERS,
        /** The ticket goes on by itself. */
        NOT_MERGED
    }
}
