package ru.nso.esialogin.esia;

/** Kinds of keys by which the journal searches its cards. */
public enum KeyKind {
    SNILS,
    PHONE,
    EMAIL
}
