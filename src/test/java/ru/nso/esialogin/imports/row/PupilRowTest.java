package ru.nso.esialogin.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.imports.Importing.accepted;
import static ru.nso.esialogin.imports.Importing.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.Importing;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

class PupilRowTest {
    private static final String SNILS = "114-562-389 46";

    @Test
    void a_row_is_read_into_three_states() {
        PupilRow row = row("ИНН школы;Класс;ФИО;Д.р.;СНИЛС;Пол;ФИО матери;СНИЛС матери;ФИО отца\n" + Importing.INN
                + ";6А;Рябинин Глеб Олегович;03.02.2013;" + SNILS + ";м;Рябинина Анна Ильинична;;\n");

        assertThat(row.school().id()).isEqualTo("s1");
        assertThat(row.className()).isEqualTo(Fact.of("6А"));
        Person pupil = row.pupil();
        assertThat(pupil.name().display()).isEqualTo("Рябинин Глеб Олегович");
        assertThat(pupil.birthDate()).isEqualTo(Fact.of(new BirthDate(LocalDate.of(2013, 2, 3))));
        assertThat(pupil.matchableSnils().orElseThrow().formatted()).isEqualTo(SNILS);
        assertThat(pupil.sex()).isEqualTo(Fact.of(Person.Sex.MALE));
        assertThat(pupil.phones().isUnknown()).isTrue();
        assertThat(row.parent(Who.MOTHER)
                        .value()
                        .orElseThrow()
                        .get(0)
                        .person()
                        .snils()
                        .isEmpty())
                .isTrue();
        assertThat(row.parent(Who.MOTHER).value().orElseThrow().get(0).kinship())
                .isEqualTo(Fact.of(Kinship.MOTHER));
        assertThat(row.parent(Who.FATHER).isEmpty()).isTrue();
        assertThat(row.parent(Who.GUARDIAN).isUnknown()).isTrue();
        assertThat(row.orders().isUnknown()).isTrue();
        assertThat(row.system()).isEqualTo(SourceSystem.JOURNAL);
    }

    @Test
    void words_for_nothing_are_empty() {
        Person pupil =
                row("ФИО;Д.р.;СНИЛС;Телефон ребёнка;E-mail ребёнка;Гражданство\nРябинин Глеб;03.02.2013;Нет данных;-;нет;Нет информации\n")
                        .pupil();

        assertThat(pupil.snils().isEmpty()).isTrue();
        assertThat(pupil.phones().isEmpty()).isTrue();
        assertThat(pupil.emails().isEmpty()).isTrue();
        assertThat(pupil.citizenship().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Рябинин Глеб Олегович|Рябинин|Глеб|Олегович",
                " Рябинин  Глеб |Рябинин|Глеб|",
                "Рябинин, Глеб Олегович|Рябинин|Глеб|Олегович",
                "Рябинин Г.О.|Рябинин|Г.|О.",
                "Мамедова Айгюн Рустам кызы|Мамедова|Айгюн|Рустам кызы",
                "Петрова-Водкина Анна|Петрова-Водкина|Анна|",
            })
    void a_name_in_one_cell_is_taken_apart(String written, String last, String first, String middle) {
        Person pupil = row("ФИО;Д.р.\n" + written + ";03.02.2013\n").pupil();

        assertThat(pupil.name().last()).isEqualTo(Fact.of(last));
        assertThat(pupil.name().first()).isEqualTo(Fact.of(first));
        assertThat(pupil.name().middle()).isEqualTo(Fact.ofNullable(middle));
    }

    @Test
    void zeros_that_excel_has_cut_come_back_with_a_remark_if_the_check_digits_say_so() {
        RowReading.Accepted<PupilRow> row = reading("ФИО;Д.р.;СНИЛС\nРябинин Глеб;03.02.2013;8765430300\n");
        assertThat(row.content().pupil().matchableSnils().orElseThrow().formatted())
                .isEqualTo("087-654-303 00");
        assertThat(row.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.row()).isEqualTo(2);
            assertThat(remark.column()).isEqualTo("СНИЛС");
            assertThat(remark.what()).contains("убрал нули");
        });

        for (String unproven : List.of("8765430301", "87-654-303 00")) {
            RowReading.Accepted<PupilRow> kept = reading("ФИО;Д.р.;СНИЛС\nРябинин Глеб;03.02.2013;" + unproven + "\n");
            assertThat(kept.content().pupil().matchableSnils()).as(unproven).isEmpty();
            assertThat(kept.content().pupil().snils().value().orElseThrow().text())
                    .isEqualTo(unproven);
            assertThat(kept.remarks()).hasSize(1);
        }
    }

    @Test
    void bad_values_are_kept_as_written_and_told_without_the_value() {
        RowReading.Accepted<PupilRow> row = reading(Importing.text(
                "ФИО;Д.р.;СНИЛС;Телефон матери;E-mail матери;Серия документа;Номер документа",
                "Рябинин Глеб;03.02.2013;114-562-389 47;3831234567 доб. 5;anna@mail,ru;I-ЕТ;12345"));

        Person mother =
                row.content().parent(Who.MOTHER).value().orElseThrow().get(0).person();
        assertThat(row.content().pupil().snils().value().orElseThrow().text()).isEqualTo("114-562-389 47");
        assertThat(mother.phones().orElse(List.of()).get(0).text()).isEqualTo("3831234567 доб. 5");
        assertThat(mother.emails().orElse(List.of()).get(0).text()).isEqualTo("anna@mail,ru");
        assertThat(row.remarks()).extracting(RowProblem::column).contains("СНИЛС", "Телефон матери", "E-mail матери");
        assertThat(row.remarks().toString()).doesNotContain("anna", "383", "114", "Рябинин", "12345");
    }

    @Test
    void several_contacts_in_a_cell_or_in_several_columns_are_several_contacts() {
        Person mother = row(Importing.text(
                        "ФИО;Д.р.;Телефон матери;Телефон матери 2;E-mail матери",
                        "Рябинин Глеб;03.02.2013;\"89231112233; 89231112234\";+7 923 111-22-35;\"a@mail.ru, b@mail.ru\""))
                .parent(Who.MOTHER)
                .value()
                .orElseThrow()
                .get(0)
                .person();

        assertThat(mother.phones().orElse(List.of())).hasSize(3);
        assertThat(mother.matchablePhones()).hasSize(3);
        assertThat(mother.emails().orElse(List.of())).hasSize(2);
    }

    @Test
    void a_day_may_be_a_number_of_excel_but_a_year_is_no_day() {
        RowReading.Accepted<PupilRow> row = reading("ФИО;Д.р.\nРябинин Глеб;41308\n");
        assertThat(row.content().pupil().birthDate()).isEqualTo(Fact.of(new BirthDate(LocalDate.of(2013, 2, 3))));
        assertThat(row.remarks()).hasSize(1);
        assertThat(refusals("ФИО;Д.р.\nРябинин Глеб;2013\n")).hasSize(1);
    }

    @Test
    void a_document_gets_its_type_from_its_form_where_no_column_says_it() {
        assertThat(document("Серия и номер документа", "5012 123456")).isEqualTo(IdentityDocument.Type.PASSPORT);
        assertThat(document("Документ", "II-ЕТ 123456")).isEqualTo(IdentityDocument.Type.BIRTH_CERTIFICATE);
        assertThat(document("Документ", "AB 123")).isEqualTo(IdentityDocument.Type.OTHER);
        assertThat(
                        row("ФИО;Д.р.;Вид документа;Серия;Номер документа\nА Б;03.02.2013;Свидетельство о рождении;II-ЕТ;123456\n")
                                .pupil()
                                .documents()
                                .orElse(List.of())
                                .get(0)
                                .type())
                .isEqualTo(IdentityDocument.Type.BIRTH_CERTIFICATE);
    }

    @Test
    void an_order_is_read_and_blank_cells_say_nothing_of_orders() {
        String head = "ФИО;Д.р.;Номер приказа о зачислении;Дата приказа о зачислении\n";
        List<EnrolmentOrder> orders =
                row(head + "Рябинин Глеб;03.02.2013;12-к;30.08.2024\n").orders().orElse(List.of());
        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).type()).isEqualTo(EnrolmentOrder.Type.ENROLMENT);
        assertThat(orders.get(0).date()).isEqualTo(LocalDate.of(2024, 8, 30));
        assertThat(orders.get(0).schoolId()).isEqualTo("s1");
        assertThat(row(head + "Рябинин Глеб;03.02.2013;;\n").orders().isUnknown())
                .isTrue();
        assertThat(refusals(head + "Рябинин Глеб;03.02.2013;12-к;\n")).hasSize(1);
        EnrolmentOrder expulsion = row(Importing.text(
                        "ФИО;Д.р.;Вид приказа;Дата приказа;Причина выбытия приказ;Статус приказа",
                        "Рябинин Глеб;03.02.2013;Об отчислении;01.06.2025;выпуск;проект"))
                .orders()
                .orElse(List.of())
                .get(0);
        assertThat(expulsion.type()).isEqualTo(EnrolmentOrder.Type.EXPULSION);
        assertThat(expulsion.reason()).isEqualTo(Fact.of(EnrolmentOrder.Reason.GRADUATION));
        assertThat(expulsion.status()).isEqualTo(EnrolmentOrder.Status.DRAFT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ФИО;Д.р.|;03.02.2013|имя ученика",
                "ФИО;Класс|Рябинин Глеб;6А|не отличить",
                "ФИО;СНИЛС|Рябинин Глеб;1145|не отличить",
                "ФИО;Д.р.|Рябинин Глеб;31.02.2013|Дату не удалось",
                "ФИО;Д.р.|Рябинин Глеб;03.02.2031|в будущем",
                "ФИО;Д.р.;СНИЛС|Рябинин Глеб;03.02.2013;***-***-*** 46|звёздочками",
                "ФИО;Д.р.;Телефон ребёнка|Рябинин Глеб;03.02.2013;+7******4567|звёздочками",
                "ФИО;Д.р.;Вид приказа;Дата приказа|Рябинин Глеб;03.02.2013;чудо;01.06.2025|вид приказа",
                "ФИО;Д.р.;Система|Рябинин Глеб;03.02.2013;АИС|системы",
                "ФИО;Д.р.;Код школы|Рябинин Глеб;03.02.2013;s2|другая школа",
                "ФИО;Д.р.;ИНН школы|Рябинин Глеб;03.02.2013;5400000000|нет в реестре",
            })
    void what_cannot_be_a_card_is_refused(String head, String cells, String why) {
        List<RowProblem> problems = refusals(head + "\n" + cells + "\n");

        assertThat(problems.stream().map(RowProblem::what).toList().toString()).contains(why);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.howToMend()).isNotBlank();
            assertThat(problem.toString()).doesNotContain("Рябинин", "2013", "4567");
        });
    }

    @Test
    void a_text_that_is_too_long_or_broken_is_refused() {
        assertThat(refusals("ФИО;Д.р.\n" + "Я".repeat(201) + ";03.02.2013\n")).hasSize(1);
        assertThat(refusals("ФИО;Д.р.;Класс\nРябинин Глеб;03.02.2013;" + "1".repeat(41) + "\n"))
                .hasSize(1);
    }

    @Test
    void a_region_names_its_school_in_every_row_and_its_zeros_come_back() {
        Importing region = new Importing();
        assertThat(refused(region.pupils("ФИО;Д.р.\nРябинин Глеб;03.02.2013\n").get(0)))
                .extracting(RowProblem::what)
                .containsExactly("Не указана школа.");
        RowReading.Refused<?> refused =
                (RowReading.Refused<?>) region.pupils("ФИО;Д.р.;ИНН школы\n;03.02.2013;" + Importing.OTHER_INN + "\n")
                        .get(0);
        assertThat(refused.schoolId()).contains("s2");
    }

    @Test
    void a_cell_under_no_heading_is_told() {
        assertThat(reading("ФИО;Д.р.\nРябинин Глеб;03.02.2013;забытое\n").remarks())
                .singleElement()
                .extracting(RowProblem::column)
                .isEqualTo("C");
    }

    private static IdentityDocument.Type document(String heading, String cell) {
        return row("ФИО;Д.р.;" + heading + "\nРябинин Глеб;03.02.2013;" + cell + "\n")
                .pupil()
                .documents()
                .orElse(List.of())
                .get(0)
                .type();
    }

    private static PupilRow row(String text) {
        return reading(text).content();
    }

    private static RowReading.Accepted<PupilRow> reading(String text) {
        return accepted(new Importing().forSchool("s1").pupils(text).get(0));
    }

    private static List<RowProblem> refusals(String text) {
        return refused(new Importing().forSchool("s1").pupils(text).get(0));
    }
}
