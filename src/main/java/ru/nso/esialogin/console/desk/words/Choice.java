package ru.nso.esialogin.console.desk.words;

/**
 * One of several to choose from.
 *
 * @param value for the form
 * @param text for people
 * @param chosen whether it is chosen
 */
public record Choice(String value, String text, boolean chosen) {}
