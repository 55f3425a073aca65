package ru.nso.esialogin.console.desk.ticket.form;

/**
 * Something wrong with a field.
 *
 * @param field its name in the form
 * @param words what and what would be right, in Russian
 */
public record Fault(String field, String words) {}
