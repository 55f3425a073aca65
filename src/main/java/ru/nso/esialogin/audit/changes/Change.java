package ru.nso.esialogin.audit.changes;

/** What became of a finding between two audits. */
public enum Change {
    /** Found now and never before. */
    NEW,
    /** Found in the former audit and not now. */
    FIXED,
    /** Found now, not in the former audit, but in one before that: it was fixed and is back. */
    RELAPSED,
    /** Found in both. */
    UNCHANGED
}
