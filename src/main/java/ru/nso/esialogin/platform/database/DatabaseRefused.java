package ru.nso.esialogin.platform.database;

/** The database cannot be started for a reason that somebody can mend; the message says it in one sentence. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do, for the operator's eyes */
    public DatabaseRefused(String message) {
        super(message);
    }

    /** @param cause what the system said; shown only in the debug log */
    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
