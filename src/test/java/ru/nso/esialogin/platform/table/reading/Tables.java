package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.table.TableSink;

/** Reads whole tables and writes small ones. */
public final class Tables {
    private Tables() {}

    /** All rows of a table. */
    public static List<Row> rows(byte[] file) {
        return rows(file, TableLimits.USUAL);
    }

    /** All rows of a table. */
    public static List<Row> rows(byte[] file, TableLimits limits) {
        try {
            return read(file, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of all rows. */
    public static List<List<String>> cells(byte[] file) {
        return rows(file).stream().map(Row::cells).toList();
    }

    /** The cells of all rows of a text in UTF-8. */
    public static List<List<String>> cells(String text) {
        return cells(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a table cannot be read. */
    static UnusableTableException fault(byte[] file) {
        return fault(file, TableLimits.USUAL);
    }

    static UnusableTableException fault(byte[] file, TableLimits limits) {
        return catchThrowableOfType(UnusableTableException.class, () -> read(file, limits));
    }

    static UnusableTableException fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Row> read(byte[] file, TableLimits limits) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Table table = TableReader.open(() -> new ByteArrayInputStream(file), limits)) {
            Optional<Row> row = table.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = table.next();
            }
        }
        return rows;
    }

    /** The rows as a file. */
    public static byte[] file(TableForm form, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableSink sink = form.begin(out, rows.get(0))) {
            for (List<String> row : rows.subList(1, rows.size())) {
                sink.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
