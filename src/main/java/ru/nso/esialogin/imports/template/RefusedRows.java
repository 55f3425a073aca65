package ru.nso.esialogin.imports.template;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.table.TableSink;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * The refused rows of a file as a file: the same columns with the same values, and one more that says what to mend and is
 * read over when the file comes back. It holds personal data as the file did, and goes to whoever sent that.
 */
public final class RefusedRows implements Closeable {
    private static final String WHAT_TO_MEND = "Что исправить";

    private final TableSink sink;
    private final int width;
    private final int own;

    private RefusedRows(TableSink sink, int width, int own) {
        this.sink = sink;
        this.width = width;
        this.own = own;
    }

    /**
     * Begins the file.
     *
     * @throws IOException if it cannot be written
     */
    public static RefusedRows begin(Headings headings, TableForm form, OutputStream out) throws IOException {
        int width = headings.texts().size();
        int own = headings.texts().indexOf(WHAT_TO_MEND);
        return new RefusedRows(form.begin(out, line(headings.texts(), width, own, WHAT_TO_MEND)), width, own);
    }

    /**
     * Writes one row.
     *
     * @param problems why it was refused
     * @throws IOException if it cannot be written
     */
    public void row(Row row, List<RowProblem> problems) throws IOException {
        String mend = problems.stream()
                .map(problem -> (problem.column().isEmpty() ? "" : problem.column() + ": ")
                        + problem.what()
                        + ' '
                        + problem.howToMend())
                .distinct()
                .collect(Collectors.joining("\n"));
        sink.row(line(row.cells(), width, own, mend));
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }

    /** The cells under headings, without an earlier answer of ours, and then the new one. */
    private static List<String> line(List<String> cells, int width, int own, String last) {
        List<String> line = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            if (place != own) {
                line.add(place < cells.size() ? cells.get(place) : "");
            }
        }
        line.add(last);
        return line;
    }
}
