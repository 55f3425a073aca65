package ru.nso.esialogin.console.input;

/**
 * Something that is wrong in a form, for the list above it.
 *
 * @param name of the field; empty: of the form as a whole
 * @param message what, and what would be right
 */
public record Mistake(String name, String message) {}
