package ru.nso.esialogin.platform.table.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.Column;

/** The columns of the table that is being written. */
final class OpenTable {
    private @Nullable List<Column> columns;

    void begin(List<Column> next) {
        if (next.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        columns = List.copyOf(next);
    }

    /** The columns for a row of these cells. */
    List<Column> columnsFor(List<String> cells) {
        if (columns == null) {
            throw new IllegalStateException("No table was begun");
        }
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + cells.size() + " cells under " + columns.size() + " columns");
        }
        return columns;
    }
}
