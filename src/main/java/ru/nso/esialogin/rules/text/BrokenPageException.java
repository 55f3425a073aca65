package ru.nso.esialogin.rules.text;

/** A page is not as every page has to be: a mistake of whoever wrote it, found by the tests and at start. */
public final class BrokenPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPageException(String message) {
        super(message);
    }
}
