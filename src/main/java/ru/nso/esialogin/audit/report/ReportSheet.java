package ru.nso.esialogin.audit.report;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.platform.table.Column;

/** The tables of a report, in their order. */
public enum ReportSheet {
    WORK_LIST(
            "Список работ",
            Columns.SCHOOL,
            Columns.CLASS,
            Column.text("Карточки", 30),
            Column.number("Начнут входить"),
            Column.number("Поможет ещё"),
            Column.text("Срочно", 10),
            Column.text("Причины", 40),
            Column.text("Что сделать", 70),
            Column.text("Состояние", 18),
            Column.text("Кто делает", 20),
            Column.text("Срок", 12),
            Column.text("Основание", 30)),
    PUPILS("Ученики", Columns.OF_FINDINGS),
    PARENTS("Родители", Columns.OF_FINDINGS),
    STAFF("Сотрудники", Columns.OF_FINDINGS),
    FORECAST(
            "Прогноз",
            Columns.DAY,
            Columns.SCHOOL,
            Columns.CLASS,
            Columns.CARD,
            Columns.RECORD,
            Columns.WHO,
            Column.text("Что ожидается", 34),
            Column.text("Что сделать", 70)),
    READINESS(
            "Готовность",
            Column.text("Муниципалитет", 26),
            Columns.SCHOOL,
            Columns.WHO,
            Column.number("Всего человек"),
            Column.number("Вход работает"),
            Column.number("Процент"));

    /** What stands above the names of the tables where all are in one. */
    public static final String HEADING = "Лист";

    private final String title;
    private final List<Column> columns;

    ReportSheet(String title, Column... columns) {
        this(title, List.of(columns));
    }

    ReportSheet(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Name of the table. */
    public String title() {
        return title;
    }

    /** Its columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns of all tables. */
    public static List<List<Column>> allColumns() {
        return Arrays.stream(values()).map(ReportSheet::columns).toList();
    }

    /** The table with the findings of people who stand so on the cards. */
    public static ReportSheet ofFindings(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> PUPILS;
            case PARENT -> PARENTS;
            case EMPLOYEE -> STAFF;
        };
    }

    private static final class Columns {
        static final Column DAY = Column.text("С какого дня", 16);
        static final Column SCHOOL = Column.text("Школа", 24);
        static final Column CLASS = Column.text("Класс", 8);
        static final Column CARD = Column.text("Карточка", 30);
        static final Column RECORD = Column.text("Запись", 36);
        static final Column WHO = Column.text("Кто", 14);
        static final List<Column> OF_FINDINGS = List.of(
                SCHOOL,
                CLASS,
                CARD,
                RECORD,
                Column.text("Код", 8),
                Column.text("Причина", 50),
                Column.text("Точно ли", 20),
                Column.text("Как мешает", 30),
                Column.text("Кто исправляет", 30),
                Column.text("Что сделать", 70));
    }
}
