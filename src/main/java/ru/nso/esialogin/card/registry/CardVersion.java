package ru.nso.esialogin.card.registry;

import java.time.Instant;
import ru.nso.esialogin.card.Card;

/**
 * A state a card has had.
 *
 * @param number counts from 1
 * @param at when it was made
 * @param change who made it, and how
 * @param card the complete card
 */
public record CardVersion<C extends Card>(long number, Instant at, CardStore.Change change, C card) {}
