package ru.nso.esialogin.platform.jobs;

/** Trying again would not help. */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code what the feature's answers say to it; at most 60 signs, never anything about a person
     */
    public JobFailed(String code) {
        super(code);
        this.code = code;
    }

    /** What went wrong. */
    public String code() {
        return code;
    }
}
