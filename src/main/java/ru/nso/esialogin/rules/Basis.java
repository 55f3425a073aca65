package ru.nso.esialogin.rules;

/** How sure the project is of a cause: who says that it exists. */
public enum Basis {
    /** The customer's documents name it. */
    SEED,
    /** Official or school pages name it. */
    SOURCE,
    /** We concluded it from them. */
    INFERRED
}
