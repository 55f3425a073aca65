package ru.nso.esialogin.platform.table.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table. Blank rows are not given out but counted.
 *
 * @param number place in the table from 1, as a spreadsheet shows it
 * @param cells texts from the first column on; one of nothing but spaces is empty, and empty ones at the end are left
 *     out
 */
public record Row(long number, List<String> cells) {

    public Row {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        List<String> told = new ArrayList<>(size);
        for (String cell : cells.subList(0, size)) {
            told.add(cell.isBlank() ? "" : cell);
        }
        cells = List.copyOf(told);
    }

    /** The text of the column with that index; blank beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.isEmpty();
    }

    /** Number and width: what stands in a row is personal data. */
    @Override
    public String toString() {
        return "Row[" + number + ", " + cells.size() + " cells]";
    }
}
