package ru.nso.esialogin.access.release;

/** How far a release has come. */
public enum ReleaseState {
    /** A second person has to decide. */
    REQUESTED,
    /** May be used once. */
    APPROVED,
    /** The second person said no. */
    REFUSED,
    /** The one who asked does not want it any more. */
    WITHDRAWN,
    /** Nobody decided, or nobody used it, in time. */
    EXPIRED,
    /** Was used. */
    USED;

    /** Whether time can end it. */
    public boolean waits() {
        return this == REQUESTED || this == APPROVED;
    }
}
