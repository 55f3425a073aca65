package ru.nso.esialogin.platform.crypto;

/** The configured keys cannot be used; the message says in one sentence which and why, never a key itself. */
public final class KeysRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysRefused(String message) {
        super(message);
    }
}
