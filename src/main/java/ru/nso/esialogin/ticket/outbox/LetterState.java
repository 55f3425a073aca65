package ru.nso.esialogin.ticket.outbox;

/** How far a letter is. */
public enum LetterState {
    /** Waits for its first or next attempt. */
    QUEUED,
    /** An attempt goes on. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refuses it, or would not take it however often it was tried. */
    FAILED,
    /** It came back. */
    BOUNCED,
    /** It would have told something to somebody whom it does not concern. */
    BLOCKED,
    /** The words were handed over and no answer came: it may have been taken, so it is not sent again by itself. */
    UNCERTAIN;

    /** Whether its question counts as asked: it reached somebody, may have, or will. */
    public boolean asks() {
        return switch (this) {
            case QUEUED, SENDING, SENT, UNCERTAIN -> true;
            case FAILED, BOUNCED, BLOCKED -> false;
        };
    }
}
