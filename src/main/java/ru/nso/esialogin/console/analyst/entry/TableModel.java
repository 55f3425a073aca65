package ru.nso.esialogin.console.analyst.entry;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.Tab;

/**
 * The form for a table of values, and what came of one.
 *
 * @param heading of which indicator
 * @param tabs its pages
 * @param path where the table is sent
 * @param values where its values are seen
 * @param unusable why the file is no such table; empty: it is one, or none was sent
 * @param cells what is wrong with cells; nothing was stored then
 * @param taken what came of the table; empty: nothing was sent, or nothing was stored
 */
record TableModel(
        String heading,
        List<Tab> tabs,
        String path,
        String values,
        String unusable,
        List<Cell> cells,
        List<Taken> taken) {

    /** Whether a file was refused. */
    public boolean refused() {
        return !unusable.isEmpty() || !cells.isEmpty();
    }

    /**
     * A cell that has to be mended.
     *
     * @param where row and column
     * @param what what is wrong
     * @param how what to do
     */
    record Cell(String where, String what, String how) {}

    /**
     * A table that was stored.
     *
     * @param counts how many values are new, corrected, and were known
     * @param lines values that were corrected or are odd
     * @param shown how many of them are shown; empty: all
     * @param missing municipalities that it does not name; empty: it names all
     * @param passedOver rows that say nothing of this indicator; empty: none
     */
    record Taken(String counts, List<Line> lines, String shown, String missing, String passedOver) {}

    /**
     * A value.
     *
     * @param row row of the table
     * @param whose whose
     * @param path its values with what they said before
     * @param what the series and the day
     * @param outcome what became of it
     * @param corrected whether it said something else before
     * @param notes what is odd about it
     */
    record Line(
            long row, String whose, String path, String what, String outcome, boolean corrected, List<String> notes) {}
}
