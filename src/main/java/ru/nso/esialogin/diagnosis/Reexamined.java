package ru.nso.esialogin.diagnosis;

/**
 * A kept diagnosis beside what the registry holds today.
 *
 * @param kept as it was made
 * @param then the facts it was made from
 * @param now the same attempt with the cards that its keys and names lead to today, within the scope it was made in
 */
public record Reexamined(StoredDiagnosis kept, FoundLogin then, FoundLogin now) {}
