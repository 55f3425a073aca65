package ru.nso.esialogin.imports.heading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.HeadingMeaning.Ambiguous;
import ru.nso.esialogin.imports.heading.HeadingMeaning.Known;
import ru.nso.esialogin.imports.heading.HeadingMeaning.Unknown;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * Finds the headings among the first rows: the row of which most is understood, or two of them where groups («Мать»)
 * stand over single columns («ФИО», «СНИЛС»). A title above them does no harm.
 */
public final class HeadingReader {
    private static final int ROWS_LOOKED_AT = 6;

    private final ImportKind kind;
    private final ColumnMap map;

    /**
     * For tables of that kind.
     *
     * @param map what is said of columns; wins over their headings
     */
    public HeadingReader(ImportKind kind, ColumnMap map) {
        this.kind = kind;
        this.map = map;
    }

    /**
     * Reads the headings; the rows stay.
     *
     * @throws UnusableTableException if there is no row at all
     * @throws IOException as the table
     */
    public HeadingOutcome read(RowsAhead rows) throws IOException {
        List<Row> first = rows.look(ROWS_LOOKED_AT);
        if (first.isEmpty()) {
            throw new UnusableTableException(TableFault.EMPTY);
        }
        Candidate best = candidate(first.get(0).number(), first.get(0).cells());
        for (int i = 0; i < first.size(); i++) {
            Row row = first.get(i);
            Candidate single = candidate(row.number(), row.cells());
            best = single.known() > best.known() ? single : best;
        }
        for (int i = 0; i + 1 < first.size(); i++) {
            Row below = first.get(i + 1);
            Candidate pair = candidate(below.number(), together(first.get(i).cells(), below.cells()));
            best = pair.known() > best.known() ? pair : best;
        }
        return outcome(placed(best.known() == 0 ? fullest(first) : best));
    }

    /** Where nothing is understood, the first row with the most cells: a title has one, and data have no more than headings. */
    private Candidate fullest(List<Row> rows) {
        Row fullest = rows.get(0);
        for (Row row : rows) {
            fullest = filled(row) > filled(fullest) ? row : fullest;
        }
        return candidate(fullest.number(), fullest.cells());
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** With what is said of columns by their places. A row of data stays one: it is a child, and no headings. */
    private Candidate placed(Candidate found) {
        if (found.known() == 0 && HeadingProblem.mayBeData(found.texts())) {
            return found;
        }
        List<HeadingMeaning> meanings = new ArrayList<>();
        for (int i = 0; i < found.texts().size(); i++) {
            meanings.add(map.meaning(i, found.texts()).orElse(found.meanings().get(i)));
        }
        return new Candidate(found.row(), found.texts(), meanings, found.told());
    }

    /**
     * Possible headings and what they mean.
     *
     * @param told whether their texts may be told: one of them is known, and none may be a value
     */
    private record Candidate(long row, List<String> texts, List<HeadingMeaning> meanings, boolean told) {
        long known() {
            return meanings.stream().filter(Known.class::isInstance).distinct().count();
        }

        String shown(int place) {
            return told ? texts.get(place) : "";
        }
    }

    private Candidate candidate(long row, List<String> texts) {
        List<HeadingMeaning> meanings =
                texts.stream().map(text -> map.meaning(text, kind)).toList();
        return new Candidate(
                row,
                texts,
                meanings,
                meanings.stream().anyMatch(Known.class::isInstance) && !HeadingProblem.mayBeData(texts));
    }

    /** Groups over single headings. A group holds for the columns behind it that have no group of their own. */
    private static List<String> together(List<String> groups, List<String> singles) {
        List<String> texts = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(groups.size(), singles.size()); i++) {
            String above = i < groups.size() ? groups.get(i) : "";
            String below = i < singles.size() ? singles.get(i) : "";
            if (!above.isBlank()) {
                // One that nothing stands under is a column of its own, merged from above to below.
                group = below.isBlank() ? "" : above;
                texts.add(below.isBlank() ? above : above.strip() + ' ' + below.strip());
            } else {
                texts.add(below.isBlank() ? "" : (group.strip() + ' ' + below.strip()).strip());
            }
        }
        return texts;
    }

    private HeadingOutcome outcome(Candidate found) {
        List<HeadingProblem> problems = new ArrayList<>(map.problems());
        List<HeadingProblem> passedOver = new ArrayList<>();
        Map<Integer, Column> columns = new TreeMap<>();
        if (found.known() == 0) {
            problems.add(HeadingProblem.ofTable(
                    "В первых строках нет заголовков, которые удалось узнать.",
                    "Поставьте в первую строку заголовки из шаблона или передайте карту колонок."));
            return new HeadingOutcome.Refused(problems, SeenColumn.of(kind, map, found.texts()));
        }
        for (int i = 0; i < found.texts().size(); i++) {
            String text = found.shown(i);
            HeadingMeaning meaning = found.meanings().get(i);
            if (meaning instanceof Known known) {
                columns.put(i, known.column());
            } else if (meaning instanceof Ambiguous ambiguous) {
                problems.add(ambiguous(i, text, ambiguous.whose()));
            } else if (meaning instanceof Unknown) {
                passedOver.add(HeadingProblem.ofColumn(
                        i,
                        text,
                        "Такой колонки мы не знаем, она не читается.",
                        "Если она нужна, возьмите заголовок из шаблона или передайте карту колонок."));
            }
        }
        refuseDoubled(found, columns, problems);
        refuseMissing(columns, problems);
        return problems.isEmpty()
                ? new HeadingOutcome.Understood(new Headings(found.row(), found.texts(), columns, passedOver))
                : new HeadingOutcome.Refused(problems, SeenColumn.of(kind, map, found.texts()));
    }

    private static HeadingProblem ambiguous(int place, String text, boolean whose) {
        return HeadingProblem.ofColumn(
                place,
                text,
                whose ? "Непонятно, о ком эта колонка." : "Заголовок можно понять по-разному.",
                whose
                        ? "Напишите, о ком она, например «Телефон матери», или передайте карту колонок."
                        : "Возьмите заголовок из шаблона или передайте карту колонок.");
    }

    private static void refuseDoubled(Candidate found, Map<Integer, Column> columns, List<HeadingProblem> problems) {
        Map<Column, Set<String>> seen = new HashMap<>();
        columns.forEach((place, column) -> {
            String text = found.texts().get(place);
            Set<String> before = seen.computeIfAbsent(column, any -> new HashSet<>());
            boolean doubled = column.field().isRepeatable() ? before.contains(ColumnMap.key(text)) : !before.isEmpty();
            before.add(ColumnMap.key(text));
            if (doubled) {
                problems.add(HeadingProblem.ofColumn(
                        place,
                        found.shown(place),
                        "Две колонки говорят об одном и том же.",
                        "Оставьте одну из них или назовите их по-разному, как в шаблоне."));
            }
            boolean inParts = column.field() == Field.FULL_NAME
                    && (columns.containsValue(new Column(column.who(), Field.LAST_NAME))
                            || columns.containsValue(new Column(column.who(), Field.FIRST_NAME)));
            if (inParts) {
                problems.add(HeadingProblem.ofColumn(
                        place,
                        found.shown(place),
                        "Имя стоит и в одной колонке, и по частям.",
                        "Оставьте или ФИО целиком, или фамилию, имя и отчество."));
            }
        });
    }

    private void refuseMissing(Map<Integer, Column> columns, List<HeadingProblem> problems) {
        Set<Column> held = Set.copyOf(columns.values());
        if (kind == ImportKind.SCHOOLS) {
            if (!held.contains(new Column(Who.SCHOOL, Field.INN)) && !held.contains(new Column(Who.SCHOOL, Field.ID))) {
                problems.add(HeadingProblem.ofTable(
                        "Нет колонки, по которой можно узнать школу.", "Добавьте колонку «ИНН» или «Код школы»."));
            }
            return;
        }
        Who who = kind == ImportKind.STAFF ? Who.EMPLOYEE : Who.PUPIL;
        boolean named = held.contains(new Column(who, Field.FULL_NAME))
                || (held.contains(new Column(who, Field.LAST_NAME))
                        && held.contains(new Column(who, Field.FIRST_NAME)));
        if (!named) {
            problems.add(HeadingProblem.ofTable(
                    "Нет колонки с именем " + (who == Who.PUPIL ? "ученика." : "сотрудника."),
                    "Добавьте колонку «ФИО» или колонки «Фамилия» и «Имя»."));
        }
    }
}
