package ru.nso.esialogin.imports.heading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The headings of a table.
 *
 * @param row number of their last row: the data begin behind it
 * @param texts headings as they stand in the file, both rows together where there are two; empty for a column without
 * @param columns what the columns hold, by their index; those that nobody knows are missing
 * @param passedOver columns that are not read, and why
 */
public record Headings(long row, List<String> texts, Map<Integer, Column> columns, List<HeadingProblem> passedOver) {

    public Headings {
        texts = List.copyOf(texts);
        columns = Map.copyOf(columns);
        passedOver = List.copyOf(passedOver);
    }

    /** Whether the table has the column. */
    public boolean has(Column column) {
        return columns.containsValue(column);
    }

    /** Whether the table says anything of them. */
    public boolean has(Who who) {
        return columns.values().stream().anyMatch(column -> column.who() == who);
    }

    /** The columns that hold it, by their headings: «Телефон 2» comes after «Телефон» wherever it stands. */
    public List<Integer> places(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(this::text).thenComparing(place -> place))
                .toList();
    }

    /** The heading of a column; its letter where it has none. */
    public String text(int place) {
        String text = place < texts.size() ? texts.get(place) : "";
        return text.isBlank() ? HeadingProblem.letters(place) : text;
    }
}
