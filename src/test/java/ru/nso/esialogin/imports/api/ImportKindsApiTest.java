package ru.nso.esialogin.imports.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.imports.api.SentFiles.ended;
import static ru.nso.esialogin.imports.api.SentFiles.form;
import static ru.nso.esialogin.imports.api.SentFiles.sent;
import static ru.nso.esialogin.imports.api.SentFiles.snils;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
class ImportKindsApiTest {
    private static final String SCHOOL_HEADINGS =
            "Код школы;ИНН;Краткое наименование;Муниципалитет;ИНН головной организации;Статус\n";

    @Test
    void the_register_of_schools_comes_by_file_and_the_same_file_again_changes_nothing() {
        String file = SCHOOL_HEADINGS
                + "imp-head;5407123456;СОШ Головная;Бердск;;работает\n"
                + ";5407123456;Филиал СОШ Головной;Бердск;5407123456;работает\n";

        Response first = ended(schools(file));
        Response again = ended(schools(file));

        assertThatJson(first.asString()).node("counts.created").isEqualTo(2);
        assertThatJson(again.asString()).node("counts.same").isEqualTo(2);
        assertThatJson(again.asString()).node("counts.created").isEqualTo(0);
        assertThatJson(again.asString()).node("counts.changed").isEqualTo(0);
        Response head = as("admin").get("/api/v1/schools/imp-head");
        assertThatJson(head.asString()).node("name").isEqualTo("СОШ Головная");
        assertThatJson(head.asString()).node("status").isEqualTo("ACTIVE");
    }

    @Test
    void a_school_is_known_by_its_id_or_tax_number_and_a_missing_column_changes_nothing() {
        ended(schools(SCHOOL_HEADINGS + "imp-one;5407200001;СОШ Первая;Обь;;работает\n"));

        Response byInn = ended(schools("ИНН;Статус\n5407200001;закрыта\n"));
        Response byId = ended(schools("Код школы;Краткое наименование\nimp-one;СОШ Переименованная\n"));

        assertThatJson(byInn.asString()).node("counts.changed").isEqualTo(1);
        assertThatJson(byId.asString()).node("counts.changed").isEqualTo(1);
        Response school = as("admin").get("/api/v1/schools/imp-one");
        assertThatJson(school.asString()).node("status").isEqualTo("CLOSED");
        assertThatJson(school.asString()).node("name").isEqualTo("СОШ Переименованная");
        assertThatJson(school.asString()).node("municipality").isEqualTo("Обь");
    }

    @Test
    void a_dry_run_of_schools_counts_with_rows_that_need_each_other_and_changes_nothing() {
        String file = SCHOOL_HEADINGS
                + "imp-dry;5407300002;СОШ Сухая;Обь;;работает\n"
                + "imp-dry-branch;;Филиал;Обь;imp-dry;работает\n";

        Response done = ended(form(file.getBytes(StandardCharsets.UTF_8))
                .queryParam("kind", "SCHOOLS")
                .queryParam("dryRun", "true")
                .post("/api/v1/imports"));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(2);
        assertThat(as("admin").get("/api/v1/schools/imp-dry").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    imp-lost;;СОШ;Обь;5400000099;работает          | REFUSED  | Головной школы нет
                    imp-nameless;;;Обь;;                           | REFUSED  | названия у неё нет
                    код школы;;СОШ;Обь;;                           | REFUSED  | Это не код школы
                    imp-self;;СОШ;Обь;imp-self;                    | REFUSED  | Головной школы нет
                    imp-twice;;СОШ;Обь;;\\nimp-twice;;Лицей;Обь;;  | CONFLICT | Эта школа уже была в файле
                    """)
    void a_row_that_cannot_be_a_school_comes_back(String row, String state, String what) {
        Response done = ended(schools(SCHOOL_HEADINGS + row.replace("\\n", "\n") + '\n'));

        Response errors = as("admin").get("/api/v1/imports/" + done.path("id") + "/errors");
        assertThatJson(errors.asString()).node("items[0].state").isEqualTo(state);
        assertThat(errors.<String>path("items[0].what")).contains(what);
    }

    @Test
    void only_the_region_keeps_the_register() {
        byte[] file = (SCHOOL_HEADINGS + "imp-theirs;;СОШ;Обь;;\n").getBytes(StandardCharsets.UTF_8);

        assertThat(sent("school", file, "SCHOOLS", "").statusCode()).isEqualTo(403);
        Response forOne = sent("admin", file, "SCHOOLS", "sch-demo-1");
        assertThat(forOne.statusCode()).isEqualTo(422);
        assertThatJson(forOne.asString()).node("errors[0].pointer").isEqualTo("/schoolId");
        assertThat(as("admin").get("/api/v1/schools/imp-theirs").statusCode()).isEqualTo(404);
    }

    @Test
    void a_map_of_columns_says_what_headings_of_ones_own_mean() {
        String school = RegistryApi.newSchool();
        String child = snils();
        byte[] file =
                "Кто;Родился;Номер;Мамин номер;Примечание\nЛапин Лев Ильич;09.10.2012;%s;+79134440011;знает Петю\n"
                        .formatted(child)
                        .getBytes(StandardCharsets.UTF_8);

        Response done = ended(form(file)
                .multiPart(
                        columns(
                                """
                        {"Кто": "PUPIL.FULL_NAME", "родился": "pupil.birth_date", "Номер": "PUPIL.SNILS",
                         "Мамин номер": "MOTHER.PHONE", "Примечание": ""}"""))
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports"));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        assertThatJson(done.asString()).node("passedOver").isEqualTo("[]");
        Response card = as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        assertThatJson(card.asString()).node("items[0].pupil.firstName").isEqualTo("Лев");
        assertThatJson(card.asString()).node("items[0].parents[0].phones[0]").isEqualTo("+7******0011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {'Кто': 'PUPIL.NICKNAME'}                | названо поле, которого нет
                    {'Кто': 'EMPLOYEE.ROLE'}                 | названо поле, которого нет
                    {'Нет такого': 'PUPIL.SNILS'}            | заголовок, которого в файле нет
                    ['Кто']                                  | Нужен объект JSON
                    {'Кто': 5}                               | Нужен объект JSON
                    {'Кто'                                   | Нужен объект JSON
                    """)
    void a_map_that_cannot_be_followed_is_refused_and_says_why(String columns, String sentence) {
        String school = RegistryApi.newSchool();
        byte[] file =
                "Кто;ФИО ребёнка;Дата рождения ребёнка\nа;Лапин Лев;09.10.2012\n".getBytes(StandardCharsets.UTF_8);

        Response refused = form(file)
                .multiPart(columns(columns.replace('\'', '"')))
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThatJson(refused.asString()).node("errors[0].pointer").isEqualTo("/columns");
        assertThat(refused.<String>path("errors[0].message")).contains(sentence);
    }

    private static MultiPartSpecification columns(String map) {
        return new MultiPartSpecBuilder(map)
                .controlName("columns")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static Response schools(String file) {
        return sent("admin", file.getBytes(StandardCharsets.UTF_8), "SCHOOLS", "");
    }
}
