package ru.nso.esialogin.rules.engine;

/** How certain a cause is. */
public enum Certainty {
    CONFIRMED,
    POSSIBLE
}
