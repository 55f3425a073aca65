package ru.nso.esialogin.esia.household;

/** Whose record was found, seen from the person who logs in. */
public enum Owner {
    SELF,
    FAMILY,
    OTHER,
    UNKNOWN
}
