package ru.nso.esialogin.console.school.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.Column;
import ru.nso.esialogin.imports.heading.ColumnChoice;
import ru.nso.esialogin.imports.heading.SeenColumn;

/**
 * A column of a file of which somebody has to say what it holds.
 *
 * @param at name of the field with the heading
 * @param title where it is, and how it is headed where that is told
 * @param heading as it stands in the file, or the place of the column where it is not told
 * @param whom of whom it can be
 * @param what what it can hold
 */
public record ColumnView(String at, String title, String heading, Choice whom, Choice what) {
    private static final String HEADING = "heading-";
    private static final String WHOM = "whom-";
    private static final String WHAT = "what-";

    /** What is chosen for a column that shall not be read. */
    private static final String PASS_OVER = "PASS_OVER";

    /** More of them somebody rather names in the file; a page has to stay small. */
    private static final int MOST = 20;

    /**
     * Those that nobody knows, and those that several columns seem to be.
     *
     * @param texts fields of the form that was sent, which are shown again
     */
    static List<ColumnView> of(ImportKind kind, List<SeenColumn> columns, Map<String, String> texts) {
        Map<Column, Integer> often = new HashMap<>();
        columns.forEach(one -> one.column().ifPresent(column -> often.merge(column, 1, Integer::sum)));
        ColumnChoice choice = ColumnChoice.of(kind);
        List<ColumnView> views = new ArrayList<>();
        for (SeenColumn one : columns) {
            boolean open = one.column()
                    .map(column -> often.getOrDefault(column, 0) > 1)
                    .orElse(true);
            if (open && views.size() < MOST) {
                views.add(of(views.size(), one, choice, texts));
            }
        }
        return views;
    }

    private static ColumnView of(int number, SeenColumn column, ColumnChoice choice, Map<String, String> texts) {
        Optional<Integer> before = place(column.name(), texts);
        String who = before.map(i -> texts.getOrDefault(WHOM + i, ""))
                .orElseGet(() -> column.column().map(seen -> seen.who().name()).orElse(""));
        String field = before.map(i -> texts.getOrDefault(WHAT + i, ""))
                .orElseGet(
                        () -> column.column().map(seen -> seen.field().name()).orElse(PASS_OVER));
        List<Choice.Option> whom = new ArrayList<>();
        whom.add(option("", "не указано", who));
        choice.whom().forEach(one -> whom.add(option(one.name(), ColumnWords.whom(one), who)));
        List<Choice.Option> what = new ArrayList<>();
        what.add(option("", "не указано", field));
        what.add(option(PASS_OVER, "не читать эту колонку", field));
        choice.what().forEach(one -> what.add(option(one.name(), ColumnWords.what(one), field)));
        return new ColumnView(
                HEADING + number,
                column.heading().isEmpty()
                        ? "Колонка " + (column.index() + 1) + " (" + column.letters() + ")"
                        : "Колонка " + column.letters() + " «" + column.heading() + "»",
                column.name(),
                new Choice(WHOM + number, "О ком", "", whom),
                new Choice(WHAT + number, "Что в ней", "", what));
    }

    /** Where the form that was sent had this heading. */
    private static Optional<Integer> place(String heading, Map<String, String> texts) {
        for (int i = 0; i < MOST && texts.containsKey(HEADING + i); i++) {
            if (heading.equals(texts.get(HEADING + i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Choice.Option option(String value, String text, String chosen) {
        return new Choice.Option(value, text, value.equals(chosen));
    }

    /** What the fields of a form say of columns, by their headings. */
    static Map<String, String> said(Map<String, String> texts) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < MOST && texts.containsKey(HEADING + i); i++) {
            String what = texts.getOrDefault(WHAT + i, "");
            String whom = texts.getOrDefault(WHOM + i, "");
            if (what.equals(PASS_OVER)) {
                columns.put(texts.getOrDefault(HEADING + i, ""), "");
            } else if (!what.isBlank()) {
                columns.put(texts.getOrDefault(HEADING + i, ""), whom + '.' + what);
            }
        }
        return columns;
    }
}
