package ru.nso.esialogin.indicators.reading;

/**
 * Where a value stands.
 *
 * @param row the row of a table as a spreadsheet counts, or the place in a list from zero on
 * @param pointer JSON Pointer to it: row and heading, or the members that lead to it
 * @param words the same in Russian, ends with a full stop; empty where the pointer is enough
 */
public record Place(long row, String pointer, String words) {

    /** A cell of a table under a heading that is known, and so may be repeated. */
    public static Place cell(long row, String heading) {
        return new Place(row, "/" + row + "/" + heading, "Строка " + row + ", колонка " + heading + ".");
    }

    /** A cell by the number of its column. */
    public static Place cell(long row, int column) {
        return new Place(row, "/" + row + "/" + column, "Строка " + row + ", колонка " + column + ".");
    }
}
