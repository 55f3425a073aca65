package ru.nso.esialogin.indicators.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * The first row of a table.
 *
 * @param columns place of each heading
 * @param width how many there are
 */
record Headings(Map<String, Integer> columns, int width) {

    Headings {
        columns = Map.copyOf(columns);
    }

    /** Reads them; a heading twice is a problem. */
    static Headings of(Row row, Cells cells) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.putIfAbsent(row.cell(i), i) != null) {
                cells.problem(
                        Place.cell(row.number(), i + 1), "Такая колонка уже есть левее.", "Оставьте одну из них.");
            }
        }
        return new Headings(columns, row.cells().size());
    }

    boolean has(String... headings) {
        return columns.keySet().containsAll(Set.of(headings));
    }

    String cell(Row row, String heading) {
        Integer column = columns.get(heading);
        return column == null ? "" : row.cell(column);
    }

    /** Whether the row has no cell beyond the headings; if it has one, that is a problem. */
    boolean fit(Row row, Cells cells) {
        boolean tooLong = row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream().anyMatch(text -> !text.isEmpty());
        if (tooLong) {
            cells.problem(
                    Place.cell(row.number(), width + 1),
                    "В строке больше ячеек, чем заголовков.",
                    "Проверьте, нет ли лишней запятой: в дробном числе её заменяют точкой или берут число в кавычки.");
        }
        return !tooLong;
    }
}
