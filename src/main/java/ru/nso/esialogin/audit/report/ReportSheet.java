package ru.nso.esialogin.audit.report;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.platform.table.Column;

/** The tables of a report, in their order. */
public enum ReportSheet {
    WORK_LIST("Список работ"),
    PUPILS("Ученики"),
    PARENTS("Родители"),
    STAFF("Сотрудники"),
    FORECAST("Прогноз"),
    READINESS("Готовность");

    /** What stands above the names of the tables where all are in one. */
    public static final String HEADING = "Лист";

    private static final Column SCHOOL = Column.text("Школа", 24);
    private static final Column CLASS = Column.text("Класс", 8);
    private static final Column NAME = Column.text("Фамилия, имя, отчество", 34);
    private static final Column CHILD = Column.text("Чей родитель", 34);
    private static final Column CARD = Column.text("Карточка", 30);
    private static final Column RECORD = Column.text("Запись", 36);
    private static final Column WHO = Column.text("Кто", 14);
    private static final Column WHAT_TO_DO = Column.text("Что сделать", 70);
    private static final List<Column> OF_WORK = List.of(
            SCHOOL,
            CLASS,
            NAME,
            Column.text("Карточки", 30),
            Column.number("Начнут входить"),
            Column.number("Поможет ещё"),
            Column.text("Срочно", 10),
            Column.text("Причины", 40),
            WHAT_TO_DO,
            Column.text("Состояние", 18),
            Column.text("Кто делает", 20),
            Column.text("Срок", 12),
            Column.text("Основание", 30));
    private static final List<Column> OF_FINDINGS = List.of(
            SCHOOL,
            CLASS,
            NAME,
            CHILD,
            CARD,
            RECORD,
            Column.text("Код", 8),
            Column.text("Причина", 50),
            Column.text("Точно ли", 20),
            Column.text("Как мешает", 30),
            Column.text("Кто исправляет", 30),
            WHAT_TO_DO);
    private static final List<Column> OF_FORECAST = List.of(
            Column.text("С какого дня", 16),
            SCHOOL,
            CLASS,
            NAME,
            CHILD,
            CARD,
            RECORD,
            WHO,
            Column.text("Что ожидается", 34),
            WHAT_TO_DO);
    private static final List<Column> OF_READINESS = List.of(
            Column.text("Муниципалитет", 26),
            SCHOOL,
            WHO,
            Column.number("Всего человек"),
            Column.number("Вход работает"),
            Column.number("Процент"));

    private final String title;

    ReportSheet(String title) {
        this.title = title;
    }

    /** Name of the table. */
    public String title() {
        return title;
    }

    /** Its columns, in order. */
    public List<Column> columns() {
        return switch (this) {
            case WORK_LIST -> OF_WORK;
            case PUPILS, PARENTS, STAFF -> OF_FINDINGS;
            case FORECAST -> OF_FORECAST;
            case READINESS -> OF_READINESS;
        };
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
}
