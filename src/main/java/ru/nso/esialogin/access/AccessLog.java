package ru.nso.esialogin.access;

/**
 * The one place that writes down actions on personal data. An entry belongs to the transaction of the action: if it
 * cannot be written, the action fails and nothing is disclosed.
 */
public interface AccessLog {

    /** Appends an entry; throws whatever hinders it. */
    void record(AccessEntry entry);
}
