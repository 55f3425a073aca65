package ru.nso.esialogin.card.erasure;

import ru.nso.esialogin.card.reveal.CardKind;

/**
 * Another card that carries the same human being.
 *
 * @param personId their id on it
 */
public record OtherCard(CardKind kind, String cardId, String personId) {}
