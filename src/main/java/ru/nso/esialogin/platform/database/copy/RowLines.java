package ru.nso.esialogin.platform.database.copy;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table that is no entity as lines for COPY. Safe for use by many threads. */
public final class RowLines {
    private final String table;
    private final String statement;

    /**
     * Lines of a table.
     *
     * @param table its name
     * @param columns the columns in the order of the values
     */
    public RowLines(String table, List<String> columns) {
        this.table = table;
        this.statement = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
    }

    /** The rows in their order, each with a value for every column; the first of them is not an empty text. */
    public Sheet of(Collection<@Nullable Object[]> rows) {
        CopyText text = new CopyText();
        for (@Nullable Object[] row : rows) {
            for (Object value : row) {
                text.value(value instanceof Boolean yes ? (yes ? "t" : "f") : value);
            }
            text.end();
        }
        return new Sheet(table, statement, text.toBytes());
    }
}
