package ru.nso.esialogin.console.desk.words;

/**
 * A moment as a page shows it.
 *
 * @param machine for programs
 * @param text for people
 */
public record Moment(String machine, String text) {}
