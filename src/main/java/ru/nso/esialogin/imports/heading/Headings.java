package ru.nso.esialogin.imports.heading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings of a table. */
public final class Headings {
    private final long row;
    private final List<String> texts;
    private final Map<Integer, Column> columns;
    private final List<HeadingProblem> passedOver;
    private final Map<Column, List<Integer>> places;
    private final Set<Who> people;

    /**
     * Headings that were understood.
     *
     * @param row number of their last row: the data begin behind it
     * @param texts headings as they stand in the file, both rows together where there are two; empty for a column without
     * @param columns what the columns hold, by their index; those that nobody knows are missing
     * @param passedOver columns that are not read, and why
     */
    public Headings(long row, List<String> texts, Map<Integer, Column> columns, List<HeadingProblem> passedOver) {
        this.row = row;
        this.texts = List.copyOf(texts);
        this.columns = Map.copyOf(columns);
        this.passedOver = List.copyOf(passedOver);
        // Asked for each cell of each row of a file.
        places = columns.keySet().stream()
                .sorted(Comparator.comparing(this::text).thenComparing(place -> place))
                .collect(groupingBy(place -> requireNonNull(columns.get(place)), toUnmodifiableList()));
        people = places.keySet().stream().map(Column::who).collect(toUnmodifiableSet());
    }

    /** Number of their last row: the data begin behind it. */
    public long row() {
        return row;
    }

    /** Headings as they stand in the file; empty for a column without. */
    public List<String> texts() {
        return texts;
    }

    /** What the columns hold, by their index; those that nobody knows are missing. */
    public Map<Integer, Column> columns() {
        return columns;
    }

    /** Columns that are not read, and why. */
    public List<HeadingProblem> passedOver() {
        return passedOver;
    }

    /** Whether the table has the column. */
    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether the table says anything of them. */
    public boolean has(Who who) {
        return people.contains(who);
    }

    /** The columns that hold it, by their headings: «Телефон 2» comes after «Телефон» wherever it stands. */
    public List<Integer> places(Column column) {
        return places.getOrDefault(column, List.of());
    }

    /** The heading of a column; its letter where it has none. */
    public String text(int place) {
        String text = place < texts.size() ? texts.get(place) : "";
        return text.isBlank() ? HeadingProblem.letters(place) : text;
    }
}
