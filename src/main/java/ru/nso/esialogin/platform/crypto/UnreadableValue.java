package ru.nso.esialogin.platform.crypto;

/** A stored value cannot be decrypted: wrong key, changed bytes, or taken from another place. */
public final class UnreadableValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableValue(String message) {
        super(message);
    }

    UnreadableValue(String message, Throwable cause) {
        super(message, cause);
    }
}
