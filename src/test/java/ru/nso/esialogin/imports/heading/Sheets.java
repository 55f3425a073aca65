package ru.nso.esialogin.imports.heading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;

/** Reads the headings of small tables. */
public final class Sheets {
    private Sheets() {}

    /** What comes of the headings of a text. */
    public static HeadingOutcome read(ImportKind kind, ColumnMap map, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return new HeadingReader(kind, map)
                    .read(new RowsAhead(TableReader.open(() -> new ByteArrayInputStream(bytes), TableLimits.USUAL)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings of a text that has to be understood. */
    public static Headings understood(ImportKind kind, String text) {
        HeadingOutcome outcome = read(kind, ColumnMap.NONE, text);
        if (outcome instanceof HeadingOutcome.Understood understood) {
            return understood.headings();
        }
        throw new AssertionError(outcome.toString());
    }
}
