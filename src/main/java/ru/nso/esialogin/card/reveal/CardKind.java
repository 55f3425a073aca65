package ru.nso.esialogin.card.reveal;

/** On which kind of card somebody stands. */
public enum CardKind {
    PUPIL,
    STAFF
}
