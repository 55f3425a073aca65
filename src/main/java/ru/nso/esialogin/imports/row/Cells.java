package ru.nso.esialogin.imports.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ru.nso.esialogin.imports.heading.Column;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.imports.words.Phrases;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.spelling.Placeholders;
import ru.nso.esialogin.person.spelling.Signs;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.SerialDay;

/** The cells of a row by what they say. A column that is not there is unknown, a blank cell is empty. */
final class Cells {
    private static final int LONGEST_TEXT = 200;

    /** Lower numbers are years, and nobody on a card was born before 1920. */
    private static final LocalDate FIRST_SERIAL_DAY = LocalDate.of(1920, 1, 1);

    private final Headings headings;
    private final Row row;
    private final RowNotes notes;
    private final boolean from1904;

    Cells(Headings headings, Row row, RowNotes notes, boolean from1904) {
        this.headings = headings;
        this.row = row;
        this.notes = notes;
        this.from1904 = from1904;
    }

    RowNotes notes() {
        return notes;
    }

    /** Whether the table has any column about them. */
    boolean has(Who who) {
        return headings.has(who);
    }

    /** Whether any cell about them says something; to be somebody's mother alone is to be nobody. */
    boolean tells(Who who) {
        for (Map.Entry<Integer, Column> entry : headings.columns().entrySet()) {
            Column column = entry.getValue();
            if (column.who() == who && column.field() != Field.KINSHIP && isTold(row.cell(entry.getKey()))) {
                return true;
            }
        }
        return false;
    }

    /** Where the first column for it stands. */
    OptionalInt place(Who who, Field field) {
        List<Integer> places = headings.places(new Column(who, field));
        return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.get(0));
    }

    /** The text of a cell, trimmed; a word for "nothing" is nothing. */
    Fact<String> text(Who who, Field field) {
        return text(who, field, LONGEST_TEXT);
    }

    /** The text of a cell of at most that many characters. */
    Fact<String> text(Who who, Field field, int most) {
        OptionalInt place = place(who, field);
        return place.isEmpty() ? Fact.unknown() : textAt(place.getAsInt(), most);
    }

    /** The texts of all cells that say it; empty where all are blank. */
    List<Placed> texts(Who who, Field field) {
        List<Placed> texts = new ArrayList<>();
        for (int place : headings.places(new Column(who, field))) {
            textAt(place, LONGEST_TEXT).value().ifPresent(text -> texts.add(new Placed(place, text)));
        }
        return texts;
    }

    /** A text and where it stands. */
    record Placed(int place, String text) {}

    /** A constant by its words; unknown and told of where the words mean none. */
    <T> Fact<T> constant(Who who, Field field, Phrases<T> phrases) {
        Fact<String> text = text(who, field);
        Optional<T> constant = text.value().flatMap(phrases::first);
        if (text.isPresent() && constant.isEmpty()) {
            notes.remark(
                    place(who, field).orElse(0),
                    "Такого слова мы здесь не знаем, ячейка не читается.",
                    "Возьмите одно из слов, названных в описании шаблона.");
            return Fact.unknown();
        }
        return constant.isPresent() ? Fact.of(constant.get()) : text.flatMap(any -> Fact.unknown());
    }

    /** A day of birth or another day; one that cannot be read refuses the row, for a card has no place to keep it. */
    Fact<BirthDate> day(Who who, Field field) {
        Fact<String> text = text(who, field);
        if (!text.isPresent()) {
            return text.flatMap(any -> Fact.unknown());
        }
        int place = place(who, field).orElse(0);
        String written = text.orElse("");
        Optional<BirthDate> day = BirthDate.parse(written);
        if (day.isPresent()) {
            return Fact.of(day.get());
        }
        Optional<LocalDate> serial =
                SerialDay.read(written, from1904).filter(counted -> !counted.isBefore(FIRST_SERIAL_DAY));
        if (serial.isPresent()) {
            notes.remark(
                    place,
                    "Дата записана числом Excel, она прочитана как день.",
                    "Проверьте её; задайте ячейке формат «Дата».");
            return Fact.of(new BirthDate(serial.get()));
        }
        notes.refuse(place, "Дату не удалось прочитать.", "Впишите её в виде ДД.ММ.ГГГГ.");
        return Fact.unknown();
    }

    /** Tells of cells under no heading. */
    void noteCellsWithoutHeading() {
        for (int place = 0; place < row.cells().size(); place++) {
            boolean headed = place < headings.texts().size()
                    && !headings.texts().get(place).isBlank();
            if (!headed && isTold(row.cell(place))) {
                notes.remark(
                        place,
                        "Над значением нет заголовка, оно не прочитано.",
                        "Поставьте над колонкой заголовок из шаблона или очистите ячейку.");
            }
        }
    }

    private Fact<String> textAt(int place, int most) {
        String written = Signs.trim(row.cell(place));
        if (!isTold(written)) {
            return Fact.empty();
        }
        if (written.length() > most) {
            notes.refuse(place, "Текст слишком длинный: больше " + most + " знаков.", "Сократите его.");
            return Fact.unknown();
        }
        if (!isWhole(written)) {
            notes.refuse(place, "В тексте есть невидимые или повреждённые знаки.", "Наберите его заново.");
            return Fact.unknown();
        }
        return Fact.of(written);
    }

    private static boolean isTold(String text) {
        return !text.isBlank() && !Placeholders.isPlaceholder(text);
    }

    /** No half characters, and no signs that steer a terminal: the database takes neither. */
    private static boolean isWhole(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean steers = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (steers || Character.getType(c) == Character.SURROGATE) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }
}
