package ru.nso.esialogin.card;

/** How a parent or legal representative is related to the pupil. */
public enum Kinship {
    MOTHER,
    FATHER,
    GUARDIAN,
    OTHER
}
