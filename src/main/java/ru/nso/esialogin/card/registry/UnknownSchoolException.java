package ru.nso.esialogin.card.registry;

/** A card names a school that is not in the register, or not the caller's: both look the same. */
public final class UnknownSchoolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSchoolException() {
        super("No such school within the caller's scope");
    }
}
