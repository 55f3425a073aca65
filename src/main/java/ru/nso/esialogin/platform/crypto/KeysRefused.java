package ru.nso.esialogin.platform.crypto;

/** The configured keys cannot be used; the message says in one sentence which and why, never a key itself. */
public final class KeysRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message the sentence; it names keys by their ids and settings */
    public KeysRefused(String message) {
        super(message);
    }
}
