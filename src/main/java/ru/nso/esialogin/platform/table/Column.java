package ru.nso.esialogin.platform.table;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param width how wide it is, in characters
 * @param number whether its cells are numbers wherever they can be read as one, with a point or a comma
 */
public record Column(String heading, int width, boolean number) {

    /** A column of text. */
    public static Column text(String heading, int width) {
        return new Column(heading, width, false);
    }

    /** A column of numbers. */
    public static Column number(String heading) {
        return new Column(heading, Math.max(10, heading.length() + 4), true);
    }
}
