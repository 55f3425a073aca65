package ru.nso.esialogin.esia.household;

/** What the journal can let in. */
public enum RecordKind {
    PUPIL,
    PARENT,
    EMPLOYEE
}
