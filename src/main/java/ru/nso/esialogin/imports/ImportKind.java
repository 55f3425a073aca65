package ru.nso.esialogin.imports;

/** What the rows of a file are. */
public enum ImportKind {
    /** Cards of pupils. */
    PUPILS,
    /** Cards of employees. */
    STAFF,
    /** The register of schools. */
    SCHOOLS
}
