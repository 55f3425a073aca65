package ru.nso.esialogin.platform.jobs;

/** A run ends here. Kinds of jobs let it through. */
public final class JobBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    JobBroken(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Why it ends. */
    enum Why {
        /** Somebody cancelled the job. */
        CANCELLED,
        /** Another instance has missed this one and taken the job over. */
        TAKEN_OVER,
        /** This instance stops; another goes on, or this one after its start. */
        STOPPING
    }
}
