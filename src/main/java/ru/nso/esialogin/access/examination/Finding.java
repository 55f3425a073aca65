package ru.nso.esialogin.access.examination;

/**
 * Something that is not as the service left it.
 *
 * @param kind what was done
 * @param what to what
 * @param run the run of the service concerned; empty for seals and for heads of nobody in particular
 * @param from the first number concerned: of entries, of seals, or of lines
 * @param to the last one
 */
public record Finding(Kind kind, What what, String run, long from, long to) {

    /** What was done. */
    public enum Kind {
        /** The content no longer fits its mark. */
        CHANGED,
        /** It was there and is gone. */
        DELETED,
        /** The content is right, but at another place. */
        REORDERED,
        /** The chain is not the one that the service made. */
        CHAIN_RECOMPUTED,
        /** A head outside the database is gone, or was touched. */
        HEAD_MISSING,
        /** The key it was marked with is not configured, so that nothing can be said of it. */
        KEY_MISSING,
        /** Entries of a run of the service that never registered. */
        FOREIGN
    }

    /** To what. */
    public enum What {
        ENTRY,
        SEAL,
        HEAD,
        RUN
    }

    boolean continues(Finding before) {
        return kind == before.kind && what == before.what && run.equals(before.run) && from == before.to + 1;
    }
}
