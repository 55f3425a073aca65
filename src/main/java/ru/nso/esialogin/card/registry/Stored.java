package ru.nso.esialogin.card.registry;

/**
 * What the registry holds, and which state of it this is.
 *
 * @param content the card or school
 * @param version counts the states from 1; a change must name the one it started from
 */
public record Stored<T>(T content, long version) {}
