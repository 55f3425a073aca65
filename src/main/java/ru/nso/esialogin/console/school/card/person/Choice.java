package ru.nso.esialogin.console.school.card.person;

/**
 * Something that is chosen, or not.
 *
 * @param value as the form names it
 * @param title in Russian
 * @param chosen whether it is chosen
 */
public record Choice(String value, String title, boolean chosen) {}
