package ru.nso.esialogin.imports.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.imports.ImportKind.PUPILS;
import static ru.nso.esialogin.imports.ImportKind.SCHOOLS;
import static ru.nso.esialogin.imports.ImportKind.STAFF;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

class HeadingReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "СНИЛС ребёнка|PUPIL.SNILS",
                "Снилс уч-ся|PUPIL.SNILS",
                "СНИЛС|PUPIL.SNILS",
                "номер СНИЛС (при наличии)|PUPIL.SNILS",
                "Мать ФИО|MOTHER.FULL_NAME",
                "ФИО матери|MOTHER.FULL_NAME",
                "Мать|MOTHER.FULL_NAME",
                "Мама: снилс|MOTHER.SNILS",
                "Ф.И.О. отца|FATHER.FULL_NAME",
                "Тел. папы|FATHER.PHONE",
                "E-mail матери|MOTHER.EMAIL",
                "Эл. почта отца|FATHER.EMAIL",
                "Мобильный телефон опекуна|GUARDIAN.PHONE",
                "Родитель1 Имя|PARENT_1.FIRST_NAME",
                "ФИО родителя (законного представителя)|PARENT_1.FULL_NAME",
                "СНИЛС второго родителя|PARENT_2.SNILS",
                "Кем приходится ребёнку|PARENT_1.KINSHIP",
                "Мать ребёнка ФИО|MOTHER.FULL_NAME",
                "Фамилия, имя, отчество|PUPIL.FULL_NAME",
                "Отчество (при наличии)|PUPIL.MIDDLE_NAME",
                "ДАТА РОЖДЕНИЯ|PUPIL.BIRTH_DATE",
                "Д.р.|PUPIL.BIRTH_DATE",
                "Дата рождения (дд.мм.гггг)|PUPIL.BIRTH_DATE",
                "Дата рождения матери|MOTHER.BIRTH_DATE",
                "Серия и номер документа|PUPIL.DOCUMENT",
                "Серия документа ребенка|PUPIL.DOCUMENT_SERIES",
                "Вид документа|PUPIL.DOCUMENT_TYPE",
                "ЕРН|PUPIL.FEDERAL_REGISTRY_ID",
                "Региональный идентификатор|PUPIL.REGIONAL_ID",
                "Класс|CARD.CLASS_NAME",
                "Класс ребёнка|CARD.CLASS_NAME",
                "ИНН школы|SCHOOL.INN",
                "Школа|SCHOOL.NAME",
                "Код школы|SCHOOL.ID",
                "Номер приказа о зачислении|ENROLMENT_ORDER.NUMBER",
                "Дата приказа|ORDER.DATE",
                "Вид приказа|ORDER.TYPE",
            })
    void headings_of_pupils_are_understood_however_they_are_written(String heading, String code) {
        HeadingMeaning meaning = HeadingMeaning.of(heading, PUPILS);

        assertThat(meaning).isInstanceOfSatisfying(HeadingMeaning.Known.class, known -> assertThat(
                        known.column().code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,ФИО,EMPLOYEE.FULL_NAME",
        "STAFF,Телефон,EMPLOYEE.PHONE",
        "STAFF,Учитель,EMPLOYEE.FULL_NAME",
        "STAFF,Должность,EMPLOYEE.ROLE",
        "STAFF,Дата приёма на работу,EMPLOYEE.EMPLOYED_FROM",
        "STAFF,ИНН организации,SCHOOL.INN",
        "SCHOOLS,ИНН,SCHOOL.INN",
        "SCHOOLS,Краткое наименование,SCHOOL.NAME",
        "SCHOOLS,Муниципальный район,SCHOOL.MUNICIPALITY",
        "SCHOOLS,Статус,SCHOOL.STATUS",
        "SCHOOLS,ИНН головной организации,SCHOOL.BRANCH_OF",
    })
    void headings_of_staff_and_schools_are_understood(ImportKind kind, String heading, String code) {
        assertThat(HeadingMeaning.of(heading, kind))
                .isInstanceOfSatisfying(
                        HeadingMeaning.Known.class,
                        known -> assertThat(known.column().code()).isEqualTo(code));
    }

    @Test
    void what_a_file_of_that_kind_cannot_have_is_unknown() {
        for (String heading : List.of("Должность", "Муниципалитет", "ИНН", "Рост", "Примечание о ребёнке")) {
            assertThat(HeadingMeaning.of(heading, PUPILS)).as(heading).isEqualTo(new HeadingMeaning.Unknown());
        }
    }

    @Test
    void a_contact_without_a_person_is_ambiguous_for_pupils() {
        HeadingOutcome outcome = Sheets.read(PUPILS, ColumnMap.NONE, "ФИО;СНИЛС;Телефон\n");

        assertThat(outcome).isInstanceOfSatisfying(HeadingOutcome.Refused.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().get(0).column()).isEqualTo("C");
            assertThat(refused.problems().get(0).heading()).isEqualTo("Телефон");
            assertThat(refused.problems().get(0).howToMend()).contains("«Телефон матери»");
        });
    }

    @Test
    void groups_stand_over_single_columns() {
        Headings headings = Sheets.understood(
                PUPILS,
                "Ребёнок;;Мать;;;Класс;Отец;\nФИО;СНИЛС;ФИО;Телефон;E-mail;;ФИО;СНИЛС\nИванов Иван;1;Иванова Анна;;;5А;;\n");

        assertThat(headings.row()).isEqualTo(2);
        assertThat(codes(headings))
                .containsExactly(
                        "PUPIL.FULL_NAME",
                        "PUPIL.SNILS",
                        "MOTHER.FULL_NAME",
                        "MOTHER.PHONE",
                        "MOTHER.EMAIL",
                        "CARD.CLASS_NAME",
                        "FATHER.FULL_NAME",
                        "FATHER.SNILS");
        assertThat(headings.text(3)).isEqualTo("Мать Телефон");
    }

    @Test
    void a_title_above_the_headings_does_no_harm() {
        Headings headings = Sheets.understood(
                PUPILS, "Список учеников школы № 1;;\nна 01.09.2025;;\nФИО;Класс;СНИЛС\nИванов Иван;5А;1\n");

        assertThat(headings.row()).isEqualTo(3);
        assertThat(codes(headings)).containsExactly("PUPIL.FULL_NAME", "CARD.CLASS_NAME", "PUPIL.SNILS");
    }

    @Test
    void unknown_columns_are_told() {
        Headings headings = Sheets.understood(PUPILS, "№ п/п;ФИО;Рост;Что исправить\n1;Иванов Иван;150;\n");

        assertThat(headings.passedOver()).extracting(HeadingProblem::column).containsExactly("A", "C");
        assertThat(headings.passedOver()).extracting(HeadingProblem::heading).containsExactly("№ п/п", "Рост");
        assertThat(headings.columns()).hasSize(1);
    }

    @Test
    void two_columns_for_one_thing_are_refused_but_several_contacts_are_not() {
        assertThat(problems("ФИО;СНИЛС;Снилс ребёнка\n")).hasSize(1);
        assertThat(problems("ФИО;СНИЛС;СНИЛС\n")).hasSize(1);
        assertThat(problems("ФИО;Телефон матери;Телефон матери\n")).hasSize(1);
        assertThat(problems("ФИО;Фамилия;Имя\n")).hasSize(1);
        Headings headings = Sheets.understood(PUPILS, "ФИО;Телефон матери;Телефон матери 2\n");
        assertThat(headings.places(new Column(Who.MOTHER, Field.PHONE))).containsExactly(1, 2);
    }

    @Test
    void a_table_without_names_or_without_headings_is_refused_and_repeats_nothing_of_it() {
        assertThat(problems("СНИЛС;Класс\n"))
                .extracting(HeadingProblem::what)
                .containsExactly("Нет колонки с именем ученика.");
        List<HeadingProblem> problems = problems("Секретов Иван;112-233-445 95\nСекретова Анна;\n");
        assertThat(problems).hasSize(1);
        assertThat(problems.toString()).doesNotContain("Секрет", "112");
        assertThat(problems("ФИО;ivan@example.org;89130000101;" + "x".repeat(70) + ";Телефон\n")
                        .toString())
                .doesNotContain("example.org", "8913", "xxx");
        assertThat(((HeadingOutcome.Refused) Sheets.read(SCHOOLS, ColumnMap.NONE, "Название\n")).problems())
                .hasSize(1);
        assertThat(((HeadingOutcome.Refused) Sheets.read(STAFF, ColumnMap.NONE, "Фамилия;Должность\n")).problems())
                .hasSize(1);
    }

    @Test
    void of_a_table_that_begins_with_a_child_no_column_is_told() {
        for (String row : List.of(
                "Рябинина Зоя Андреевна;03.02.2013;135-790-246 74;6А",
                "Рябинина Зоя Андреевна;6А;мать",
                "Рябинина;Зоя;3.2.13;6А;мать",
                "Рябинина Зоя;ученик;zoya@example.org",
                "Алиев Али Вели оглы;6А")) {
            HeadingOutcome outcome = Sheets.read(PUPILS, ColumnMap.NONE, row + "\n" + row + "\n");

            if (outcome instanceof HeadingOutcome.Refused refused) {
                assertThat(refused.columns()).as(row).isEmpty();
                assertThat(refused.problems().toString())
                        .as(row)
                        .doesNotContain("Рябинин", "Зоя", "zoya", "13", "Алиев");
            } else {
                assertThat(((HeadingOutcome.Understood) outcome).headings().passedOver())
                        .as(row)
                        .extracting(HeadingProblem::heading)
                        .containsOnly("");
            }
        }
    }

    @Test
    void headings_none_of_which_is_known_are_called_by_their_places() {
        String table = "Зоя Рябинина;Страховой;Примета\nГалкин Юлий;1;весёлый\n";

        HeadingOutcome refused = Sheets.read(PUPILS, ColumnMap.NONE, table);

        assertThat(refused.toString()).doesNotContain("Рябинина", "Страховой");
        assertThat(((HeadingOutcome.Refused) refused).columns())
                .extracting(SeenColumn::name)
                .containsExactly("колонка 1", "колонка 2", "колонка 3");
        ColumnMap map = ColumnMap.read(
                PUPILS, Map.of("Колонка 1", "PUPIL.FULL_NAME", "колонка 2", "PUPIL.SNILS", "колонка 3", ""));
        Headings headings = ((HeadingOutcome.Understood) Sheets.read(PUPILS, map, table)).headings();
        assertThat(headings.row()).isEqualTo(1);
        assertThat(codes(headings)).containsExactly("PUPIL.FULL_NAME", "PUPIL.SNILS");
        assertThat(headings.passedOver()).isEmpty();
        assertThat(map.missingFrom(headings)).isEmpty();
        assertThat(SeenColumn.of(PUPILS, map, headings.texts()).toString()).doesNotContain("Рябинина");
        assertThat(ColumnMap.read(PUPILS, Map.of("колонка 4", "")).missingFrom(headings))
                .hasSize(1);
    }

    @Test
    void no_child_is_taken_for_headings_by_the_places_of_columns() {
        ColumnMap map = ColumnMap.read(PUPILS, Map.of("колонка 1", "PUPIL.FULL_NAME", "колонка 2", "PUPIL.SNILS"));

        assertThat(Sheets.read(PUPILS, map, "Рябинина Зоя;135-790-246 74\n"))
                .isInstanceOfSatisfying(HeadingOutcome.Refused.class, refused -> assertThat(refused.columns())
                        .isEmpty());
    }

    @Test
    void a_heading_that_is_called_like_a_place_goes_before_the_place() {
        ColumnMap map = ColumnMap.read(PUPILS, Map.of("колонка 1", "PUPIL.SNILS"));

        Headings headings = ((HeadingOutcome.Understood) Sheets.read(PUPILS, map, "Рост;ФИО;Колонка 1\n")).headings();

        assertThat(headings.places(new Column(Who.PUPIL, Field.SNILS))).containsExactly(2);
    }

    @Test
    void a_table_of_headings_only_that_are_blank_is_empty() {
        assertThatThrownBy(() -> Sheets.read(PUPILS, ColumnMap.NONE, ";;\n;\n".repeat(40_000)))
                .hasRootCauseInstanceOf(UnusableTableException.class);
    }

    @Test
    void a_map_of_columns_wins() {
        ColumnMap map = ColumnMap.read(
                PUPILS,
                Map.of("Телефон", "MOTHER.PHONE", "Поле 7", "pupil.snils", "Класс", "", "ФИО", "FATHER.FULL_NAME"));
        HeadingOutcome outcome = Sheets.read(PUPILS, map, "Фамилия;Имя;ФИО;телефон;ПОЛЕ № 7;Класс\n");

        Headings headings = ((HeadingOutcome.Understood) outcome).headings();
        assertThat(headings.has(new Column(Who.MOTHER, Field.PHONE))).isTrue();
        assertThat(headings.has(new Column(Who.PUPIL, Field.SNILS))).isTrue();
        assertThat(headings.has(new Column(Who.FATHER, Field.FULL_NAME))).isTrue();
        assertThat(headings.has(Who.CARD)).isFalse();
        assertThat(headings.passedOver()).isEmpty();
    }

    @Test
    void a_map_that_names_what_is_not_there_is_refused() {
        ColumnMap map = ColumnMap.read(PUPILS, Map.of("Поле", "EMPLOYEE.ROLE"));

        HeadingOutcome outcome = Sheets.read(PUPILS, map, "ФИО;СНИЛС\n");

        assertThat(((HeadingOutcome.Refused) outcome).problems())
                .singleElement()
                .extracting(HeadingProblem::heading)
                .isEqualTo("Поле");
    }

    @Test
    void rows_that_were_looked_at_are_still_there() throws IOException {
        byte[] file = "ФИО;Класс\nА Б;1\nВ Г;2\n".getBytes(StandardCharsets.UTF_8);
        try (Table table = TableReader.open(() -> new ByteArrayInputStream(file), TableLimits.USUAL)) {
            RowsAhead rows = new RowsAhead(table);
            Headings headings =
                    ((HeadingOutcome.Understood) new HeadingReader(PUPILS, ColumnMap.NONE).read(rows)).headings();

            assertThat(rows.nextAfter(headings.row()).orElseThrow().cell(0)).isEqualTo("А Б");
            assertThat(rows.nextAfter(headings.row()).orElseThrow().cell(0)).isEqualTo("В Г");
            assertThat(rows.nextAfter(headings.row())).isEmpty();
        }
    }

    private static List<HeadingProblem> problems(String text) {
        return ((HeadingOutcome.Refused) Sheets.read(PUPILS, ColumnMap.NONE, text)).problems();
    }

    private static List<String> codes(Headings headings) {
        return new TreeMap<>(headings.columns())
                .values().stream().map(Column::code).toList();
    }
}
