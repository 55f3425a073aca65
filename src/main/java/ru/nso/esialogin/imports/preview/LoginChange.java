package ru.nso.esialogin.imports.preview;

import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * A login that becomes another.
 *
 * @param cardId a card on which the person stands
 * @param personId the person on it
 * @param effect what the difference amounts to
 * @param before the verdict with the cards as they are
 * @param after the verdict with the cards as the file makes them
 */
public record LoginChange(String cardId, String personId, LoginEffect effect, Verdict before, Verdict after) {}
