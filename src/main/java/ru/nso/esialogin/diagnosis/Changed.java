package ru.nso.esialogin.diagnosis;

/** What may have changed since a diagnosis was made (rulings: Answers). */
public enum Changed {
    /** The cards that its keys and names lead to. */
    FACTS,
    /** The dated policy, or the way cards are searched. */
    POLICY,
    /** The rules, their pages, or the program that applies them. */
    CATALOGUE
}
