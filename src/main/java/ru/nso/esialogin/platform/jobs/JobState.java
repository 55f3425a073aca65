package ru.nso.esialogin.platform.jobs;

/** How far a job is. */
public enum JobState {
    /** An instance will pick it up. */
    WAITING,
    /** An instance is at it, or was, and has not been missed yet. */
    RUNNING,
    /** Everything is done. */
    DONE,
    /** It was given up; what its batches had done stays done. */
    FAILED,
    /** Somebody cancelled it; what its batches had done stays done. */
    CANCELLED;

    /** Whether nothing will happen any more. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
