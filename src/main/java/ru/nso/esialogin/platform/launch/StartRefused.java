package ru.nso.esialogin.platform.launch;

/** The service does not start, for a reason that a person has to mend; the message says it in one sentence. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
