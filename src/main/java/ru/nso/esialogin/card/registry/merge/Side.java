package ru.nso.esialogin.card.registry.merge;

/** Of two cards that are made one, the one whose value is kept. */
public enum Side {
    /** The card that stays. */
    INTO,
    /** The card that goes into it. */
    ABSORBED
}
