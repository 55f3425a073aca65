package ru.nso.esialogin.imports.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.words.Phrases;

/**
 * Which column is which, said by the one who sends the table: it wins over what the headings seem to say. A column is called
 * by its heading, or by its place: «колонка 1».
 *
 * @param columns what a heading or a place stands for, by its words; nothing where the column shall be passed over
 * @param problems what was said and cannot be
 */
public record ColumnMap(Map<String, Optional<Column>> columns, List<HeadingProblem> problems) {

    /** Nothing is said. */
    public static final ColumnMap NONE = new ColumnMap(Map.of(), List.of());

    public ColumnMap {
        columns = Map.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a map.
     *
     * @param said names of columns ({@link Column#code()}) by headings; a blank name passes the column over
     */
    public static ColumnMap read(ImportKind kind, Map<String, String> said) {
        Map<String, Optional<Column>> columns = new HashMap<>();
        List<HeadingProblem> problems = new ArrayList<>();
        said.forEach((heading, code) -> {
            Optional<Column> column = Column.ofCode(code.strip(), kind);
            if (column.isEmpty() && !code.isBlank()) {
                problems.add(HeadingProblem.ofHeading(
                        heading,
                        "В карте колонок названо поле, которого нет в файле этого вида.",
                        "Возьмите имя поля из описания, например PUPIL.SNILS."));
            }
            columns.put(key(heading), column);
        });
        return new ColumnMap(columns, problems);
    }

    /** What is said of headings that the table does not have. */
    public List<HeadingProblem> missingFrom(Headings headings) {
        Set<String> there = headings.texts().stream().map(ColumnMap::key).collect(Collectors.toSet());
        for (int i = 0; i < headings.texts().size(); i++) {
            there.add(place(i));
        }
        return columns.keySet().stream()
                .filter(key -> !there.contains(key))
                .sorted()
                .map(key -> HeadingProblem.ofHeading(
                        key,
                        "В карте колонок назван заголовок, которого в файле нет.",
                        "Впишите заголовок так, как он стоит в файле; если заголовки в две строки — обе через пробел."))
                .toList();
    }

    /** What a heading means by its text: as said, else as its words. */
    HeadingMeaning meaning(String heading, ImportKind kind) {
        if (heading.isBlank()) {
            return new HeadingMeaning.Silent();
        }
        return said(key(heading)).orElseGet(() -> HeadingMeaning.of(heading, kind));
    }

    /** What is said of a column by its place; nothing if nothing is, or if a heading is called so. */
    Optional<HeadingMeaning> meaning(int index, List<String> headings) {
        String place = place(index);
        return headings.stream().map(ColumnMap::key).anyMatch(place::equals) ? Optional.empty() : said(place);
    }

    private Optional<HeadingMeaning> said(String key) {
        return Optional.ofNullable(columns.get(key)).map(column -> column.<HeadingMeaning>map(HeadingMeaning.Known::new)
                .orElseGet(HeadingMeaning.Silent::new));
    }

    /** How a column is called that has no heading. */
    static String place(int index) {
        return "колонка " + (index + 1);
    }

    static String key(String heading) {
        return String.join(" ", Phrases.words(heading));
    }
}
