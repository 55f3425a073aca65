package ru.nso.esialogin.audit.run;

/** Of what a count tells. */
public enum Level {
    /** All cards of the audit. */
    AUDIT,
    MUNICIPALITY,
    SCHOOL,
    CLASS
}
