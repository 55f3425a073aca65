package ru.nso.esialogin.imports.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.imports.ImportKind;

/**
 * A column of a table, for those who say what it holds.
 *
 * @param letters letters of the column in a spreadsheet
 * @param heading as it stands in the file; empty where it may be no heading at all, and then nothing can be said of it
 * @param column what it seems to hold; nothing where nobody knows
 */
public record SeenColumn(String letters, String heading, Optional<Column> column) {

    /** The columns that have a heading, in their order. */
    public static List<SeenColumn> of(ImportKind kind, ColumnMap map, List<String> texts) {
        List<SeenColumn> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (!text.isBlank()) {
                Optional<Column> column = map.of(text)
                        .orElseGet(() -> HeadingMeaning.of(text, kind) instanceof HeadingMeaning.Known known
                                ? Optional.of(known.column())
                                : Optional.empty());
                columns.add(new SeenColumn(HeadingProblem.letters(i), HeadingProblem.shown(text), column));
            }
        }
        return columns;
    }
}
