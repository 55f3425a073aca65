package ru.nso.esialogin.card.reveal;

import ru.nso.esialogin.access.MaskedField;

/**
 * What somebody wants to see.
 *
 * @param kind kind of the card
 * @param cardId the card
 * @param personId who on it
 * @param field which field
 */
public record Sought(CardKind kind, String cardId, String personId, MaskedField field) {}
