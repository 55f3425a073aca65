package ru.nso.esialogin.ticket.store.words;

/**
 * A table whose rows hold texts that may speak of people, with the columns {@code id}, {@code index_key_id} and {@code words}.
 *
 * @param name its name
 * @param where which of its rows hold a text
 */
public record TextTable(String name, String where) {
    /** One whose rows all do. */
    public static TextTable of(String name) {
        return new TextTable(name, "true");
    }
}
