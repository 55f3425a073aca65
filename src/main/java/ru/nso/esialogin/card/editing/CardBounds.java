package ru.nso.esialogin.card.editing;

/**
 * How much a card may hold.
 *
 * @param parents most parents
 * @param contacts most phones, and most e-mails, of one person
 * @param orders most orders
 * @param text longest text, in characters
 */
public record CardBounds(int parents, int contacts, int orders, int text) {}
