package ru.nso.esialogin.imports.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.imports.ImportKind;

/**
 * A column of a table, for those who say what it holds.
 *
 * @param index place of the column, from 0
 * @param heading as it stands in the file; empty where it may be no heading at all
 * @param column what it seems to hold; nothing where nobody knows
 */
public record SeenColumn(int index, String heading, Optional<Column> column) {

    /**
     * The columns that have a heading, in their order. None where the row may be one of data; without their headings where
     * none of them is known, for then nobody knows whether they are headings.
     */
    public static List<SeenColumn> of(ImportKind kind, ColumnMap map, List<String> texts) {
        if (HeadingProblem.mayBeData(texts)) {
            return List.of();
        }
        List<HeadingMeaning> bare =
                texts.stream().map(text -> map.meaning(text, kind)).toList();
        boolean headed = bare.stream().anyMatch(HeadingMeaning.Known.class::isInstance);
        List<SeenColumn> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (!text.isBlank()) {
                HeadingMeaning meaning = map.meaning(i, texts).orElse(bare.get(i));
                columns.add(new SeenColumn(
                        i,
                        headed ? HeadingProblem.shown(text) : "",
                        meaning instanceof HeadingMeaning.Known known
                                ? Optional.of(known.column())
                                : Optional.empty()));
            }
        }
        return columns;
    }

    /** Letters of the column in a spreadsheet. */
    public String letters() {
        return HeadingProblem.letters(index);
    }

    /** How a map of columns calls it: by its heading, or by its place where no heading is told. */
    public String name() {
        return heading.isEmpty() ? ColumnMap.place(index) : heading;
    }
}
