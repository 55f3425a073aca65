package ru.nso.esialogin.console.desk.words;

/**
 * A state in a word or two, with a sign by its kind.
 *
 * @param kind {@code ok}, {@code warn}, {@code bad} or {@code info}
 * @param text in Russian
 */
public record Badge(String kind, String text) {
    /** All is well. */
    public static Badge ok(String text) {
        return new Badge("ok", text);
    }

    /** Somebody should look. */
    public static Badge warn(String text) {
        return new Badge("warn", text);
    }

    /** Something is wrong. */
    public static Badge bad(String text) {
        return new Badge("bad", text);
    }

    /** Neither. */
    public static Badge info(String text) {
        return new Badge("info", text);
    }
}
