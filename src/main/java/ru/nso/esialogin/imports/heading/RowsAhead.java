package ru.nso.esialogin.imports.heading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;

/** The rows of a table, the first of which can be looked at before they are taken. */
public final class RowsAhead {
    private final Table table;
    private final Deque<Row> ahead = new ArrayDeque<>();

    public RowsAhead(Table table) {
        this.table = table;
    }

    /** The next rows, which stay; fewer where the table ends. */
    List<Row> look(int most) throws IOException {
        while (ahead.size() < most) {
            Optional<Row> row = table.next();
            if (row.isEmpty()) {
                break;
            }
            ahead.addLast(row.get());
        }
        return new ArrayList<>(ahead);
    }

    /**
     * The next row behind that number; nothing behind the last one.
     *
     * @param number that of the last row that is done with: of the headings, or of a batch before a job was interrupted
     * @throws IOException as {@link Table#next()}
     */
    public Optional<Row> nextAfter(long number) throws IOException {
        while (!ahead.isEmpty()) {
            Row row = ahead.removeFirst();
            if (row.number() > number) {
                return Optional.of(row);
            }
        }
        return table.nextAfter(number);
    }
}
