package ru.nso.esialogin.card.erasure;

import ru.nso.esialogin.access.erasure.ErasureGround;
import ru.nso.esialogin.card.reveal.CardKind;

/**
 * Who has to go.
 *
 * @param kind kind of the card
 * @param cardId the card, which may be archived
 * @param personId who on it; a pupil or an employee goes with the card, a parent alone
 * @param ground why
 * @param everywhere also from the other cards that carry the same human being
 */
public record ErasureOrder(CardKind kind, String cardId, String personId, ErasureGround ground, boolean everywhere) {}
