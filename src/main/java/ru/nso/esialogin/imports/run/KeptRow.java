package ru.nso.esialogin.imports.run;

import java.util.List;
import ru.nso.esialogin.imports.RowProblem;

/**
 * A row of which something has to be said.
 *
 * @param number number of the row, as a spreadsheet shows it
 * @param state what became of it
 * @param problems why; never holds a value
 * @param cells what stood in it, to be given back to who sent it; empty for a row that was taken
 */
public record KeptRow(long number, State state, List<RowProblem> problems, List<String> cells) {

    public KeptRow {
        problems = List.copyOf(problems);
        cells = List.copyOf(cells);
    }

    /** Number and state: the cells are personal data. */
    @Override
    public String toString() {
        return "KeptRow[" + number + ", " + state + ']';
    }

    /** What became of a row. */
    public enum State {
        /** Taken; somebody should look at it. */
        REMARKED,
        /** Not taken: mend it and send it again. */
        REFUSED,
        /** Not taken: a human decides. */
        CONFLICT;

        /** Whether it goes back to who sent it. */
        public boolean goesBack() {
            return this != REMARKED;
        }
    }
}
