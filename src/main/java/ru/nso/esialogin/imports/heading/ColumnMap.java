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
 * Which column is which, said by the one who sends the table: it wins over what the headings seem to say.
 *
 * @param columns what a heading stands for, by its words; nothing where the column shall be passed over
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
        return columns.keySet().stream()
                .filter(key -> !there.contains(key))
                .sorted()
                .map(key -> HeadingProblem.ofHeading(
                        key,
                        "В карте колонок назван заголовок, которого в файле нет.",
                        "Впишите заголовок так, как он стоит в файле; если заголовки в две строки — обе через пробел."))
                .toList();
    }

    /** What is said of a heading; nothing if nothing is. */
    Optional<Optional<Column>> of(String heading) {
        return Optional.ofNullable(columns.get(key(heading)));
    }

    static String key(String heading) {
        return String.join(" ", Phrases.words(heading));
    }
}
