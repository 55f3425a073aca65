package ru.nso.esialogin.imports.api;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.imports.api.SentFiles.ended;
import static ru.nso.esialogin.imports.api.SentFiles.form;
import static ru.nso.esialogin.imports.api.SentFiles.letters;
import static ru.nso.esialogin.imports.api.SentFiles.sent;
import static ru.nso.esialogin.imports.api.SentFiles.snils;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
@Tag("heavy")
class ImportsApiTest {
    private static final String HEADINGS =
            "ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс;ФИО матери;СНИЛС матери\n";
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Inject
    DataSource source;

    @Test
    void a_file_makes_cards_and_the_same_file_again_changes_nothing() {
        String school = RegistryApi.newSchool();
        String child = snils();
        String file = HEADINGS
                + "Ветрова Анна Ивановна;01.02.2014;%s;5А;Ветрова Ольга Петровна;%s\n".formatted(child, snils())
                + "Ветров Пётр Иванович;03.04.2015;%s;4Б;Ветрова Ольга Петровна;\n".formatted(snils());

        Response first = ended(sent("admin", file.getBytes(StandardCharsets.UTF_8), "PUPILS", school));
        Response again = ended(sent("admin", file.getBytes(WINDOWS), "PUPILS", school));

        assertThatJson(first.asString()).node("state").isEqualTo("DONE");
        assertThatJson(first.asString()).node("percent").isEqualTo(100);
        assertThatJson(first.asString())
                .node("counts")
                .isEqualTo(
                        """
                        {"rows": 2, "remarked": 0, "refused": 0, "created": 2, "changed": 0, "same": 0, "conflicts": 0, "archived": 0}""");
        assertThatJson(again.asString())
                .node("counts")
                .isEqualTo(
                        """
                        {"rows": 2, "remarked": 0, "refused": 0, "created": 0, "changed": 0, "same": 2, "conflicts": 0, "archived": 0}""");
        Response card = as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        assertThatJson(card.asString()).node("items").isArray().hasSize(1);
        assertThatJson(card.asString()).node("items[0].className").isEqualTo("5А");
        assertThatJson(card.asString()).node("items[0].parents[0].kinship").isEqualTo("MOTHER");
    }

    @Test
    void a_row_changes_what_it_says_and_leaves_the_rest_and_the_family_can_read_who_did_it() {
        String school = RegistryApi.newSchool();
        String child = snils();
        ended(sent(
                "admin",
                HEADINGS + "Ильин Олег Петрович;11.12.2013;%s;6А;Ильина Нина Олеговна;%s\n".formatted(child, snils()),
                school));
        Response changed = ended(sent(
                "admin",
                "Фамилия ребёнка;Имя ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс\nИльин;Олег;11.12.2013;%s;7А\n"
                        .formatted(child),
                school));

        assertThatJson(changed.asString()).node("counts.changed").isEqualTo(1);
        Response card = as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        assertThatJson(card.asString()).node("items[0].className").isEqualTo("7А");
        assertThatJson(card.asString()).node("items[0].parents[0].lastName").isEqualTo("Ильина");
        Response log = as("auditor")
                .queryParam("cardId", card.<String>path("items[0].id"))
                .get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.action")).contains("CREATE", "REPLACE");
        assertThat(log.<List<List<String>>>path("items.findAll { it.action == 'REPLACE' }.fields"))
                .containsExactly(List.of("className"));
    }

    @Test
    void a_row_that_cannot_be_a_card_comes_back_to_be_mended_and_the_others_are_taken() {
        String school = RegistryApi.newSchool();
        String mother = snils();
        String file = HEADINGS
                + "Орлова Яна Львовна;31.02.2014;%s;5А;;\n".formatted(snils())
                + "Орлов Лев Львович;01.02.2014;%s;5А;=1+1;\n".formatted(mother)
                + ";;;5А;;\n";

        Response done = ended(sent("admin", file, school));
        String id = done.path("id");
        Response errors = as("admin").queryParam("state", "REFUSED").get("/api/v1/imports/" + id + "/errors");
        String back = as("admin").get("/api/v1/imports/" + id + "/refused-rows").asString();

        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.refused").isEqualTo(2);
        assertThat(errors.<List<Integer>>path("items.row")).contains(2, 4);
        assertThat(errors.asString()).doesNotContain("Яна").doesNotContain("31.02.2014");
        assertThat(back).contains("Что исправить").contains("31.02.2014").contains("Орлова Яна Львовна");
        assertThat(as("school").get("/api/v1/imports/" + id).statusCode()).isEqualTo(404);
        assertThat(as("school").get("/api/v1/imports/" + id + "/refused-rows").statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_two_that_have_one_snils_a_human_decides() {
        String school = RegistryApi.newSchool();
        String mother = snils();
        as("admin")
                .body(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Седова", "firstName": "Ада",
                         "birthDate": "2014-05-06", "snils": "%s"}}"""
                                .formatted(school, mother))
                .post("/api/v1/cards")
                .then()
                .statusCode(201);

        Response done =
                ended(sent("admin", HEADINGS + "Седов Глеб Юрьевич;07.08.2015;%s;3А;;\n".formatted(mother), school));

        assertThatJson(done.asString()).node("counts.conflicts").isEqualTo(1);
        assertThatJson(done.asString()).node("counts.created").isEqualTo(0);
    }

    @Test
    void a_dry_run_counts_and_changes_nothing() {
        String school = RegistryApi.newSchool();
        String child = snils();
        byte[] file = (HEADINGS + "Сухов Иван Ильич;09.10.2012;%s;8А;;\n".formatted(child)).getBytes(WINDOWS);

        Response done = ended(form(file)
                .queryParam("dryRun", "true")
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports"));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        Response found =
                as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        assertThatJson(found.asString()).node("items").isArray().isEmpty();
    }

    @Test
    void an_administrator_of_a_school_sends_for_that_school_and_no_other() {
        RegistryApi.schoolOfDemoUser();
        String other = RegistryApi.newSchool();
        String child = snils();
        String file = HEADINGS + "Котов Марк Ильич;09.10.2012;%s;8А;;\n".formatted(child);

        Response own = ended(sent("school", file, ""));
        Response foreign = sent("school", file, other);

        assertThatJson(own.asString()).node("schoolId").isEqualTo("sch-demo-1");
        assertThatJson(own.asString()).node("counts.created").isEqualTo(1);
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThatJson(foreign.asString()).node("errors[0].pointer").isEqualTo("/schoolId");
        assertThat(sent("helpdesk", file, other).statusCode()).isEqualTo(403);
    }

    @Test
    void cards_are_as_old_as_the_last_file_that_says_something_of_them_and_answers_say_so() {
        String school = RegistryApi.newSchool();
        String child = snils();
        String file = HEADINGS + "Лаптев Лев Юрьевич;09.10.2012;%s;8А;;\n".formatted(child);

        Response first = ended(sent("admin", file, school));
        Response made = as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        Response second = ended(sent("admin", file, school));
        Response confirmed =
                as("admin").body("{\"snils\": \"%s\"}".formatted(child)).post("/api/v1/cards/search");
        Response diagnosis = as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", "T-1")
                .body(
                        """
                        {"attempt": {"at": "2026-11-26T10:00:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
                         "identity": {"role": "PUPIL", "lastName": "Лаптев", "firstName": "Лев",
                                      "middleName": "Юрьевич", "birthDate": "2012-10-09"},
                         "esia": {"level": "CONFIRMED", "snils": "%s", "phones": [], "emails": []}}"""
                                .formatted(child))
                .post("/api/v1/diagnoses");

        assertThat(asOf(made.path("items[0].dataAsOf"))).isEqualTo(asOf(first.path("askedAt")));
        assertThat(asOf(confirmed.path("items[0].dataAsOf"))).isEqualTo(asOf(second.path("askedAt")));
        assertThat(confirmed.headers().getValue("ETag"))
                .isEqualTo(made.headers().getValue("ETag"));
        assertThat(asOf(diagnosis.path("dataAsOf"))).isEqualTo(asOf(second.path("askedAt")));
    }

    private static Instant asOf(String told) {
        return OffsetDateTime.parse(told).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void employees_come_by_file_as_well() {
        String school = RegistryApi.newSchool();
        String teacher = snils();

        Response done = ended(sent(
                "admin",
                "ФИО;Дата рождения;СНИЛС;Должность\nЛаптева Инна Юрьевна;05.06.1980;%s;учитель\n"
                        .formatted(teacher)
                        .getBytes(StandardCharsets.UTF_8),
                "STAFF",
                school));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(1);
        Response found =
                as("admin").body("{\"snils\": \"%s\"}".formatted(teacher)).post("/api/v1/staff/search");
        assertThatJson(found.asString()).node("items[0].roles").isEqualTo("[\"TEACHER\"]");
    }

    @Test
    void rows_of_one_human_are_never_torn_apart_and_batches_add_up() {
        String school = RegistryApi.newSchool();
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < 450; i++) {
            file.append("Рядов Пуп%s Ильич;01.01.2013;%s;7В;;\n".formatted(letters(i), snils()));
        }

        Response done = ended(sent("admin", file.toString(), school));
        Response again = ended(sent("admin", file.toString(), school));

        assertThatJson(done.asString()).node("counts.created").isEqualTo(450);
        assertThatJson(again.asString()).node("counts.same").isEqualTo(450);
    }

    @Test
    void nothing_stays_of_a_file_but_the_rows_that_have_to_be_mended() throws SQLException {
        String school = RegistryApi.newSchool();
        Response done = ended(
                sent("admin", HEADINGS + "Мохов Ян Ильич;09.10.2012;%s;8А;;\n;;;8А;;\n".formatted(snils()), school));
        String id = done.path("id");

        assertThat(count("import_chunk", id)).isZero();
        assertThat(count("import_card", id)).isZero();
        assertThat(count("import_row", id)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                         | UNUSABLE_FILE     | Файл пустой
                    '\u0089PNG\r\n\u001a\n0000' | UNUSABLE_FILE    | Это картинка
                    '%PDF-1.7 0000'            | UNUSABLE_FILE     | Это не таблица
                    'Погода;Ветер\n1;2\n'      | UNUSABLE_HEADINGS | В первых строках нет заголовков
                    'ФИО ребёнка;ФИО ребёнка\nа;б\n' | UNUSABLE_HEADINGS | Две колонки
                    """)
    void what_is_no_table_is_refused_with_a_sentence_and_nothing_of_it_stays(String file, String code, String sentence)
            throws SQLException {
        String school = RegistryApi.newSchool();
        byte[] bytes = file.startsWith("\u0089")
                ? file.getBytes(StandardCharsets.ISO_8859_1)
                : file.getBytes(StandardCharsets.UTF_8);

        Response refused = sent("admin", bytes, "PUPILS", school);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThatJson(refused.asString()).node("code").isEqualTo(code);
        assertThat(refused.<String>path("detail")).contains(sentence);
        assertThat(filesOf(school)).isZero();
    }

    @Test
    void a_form_that_is_cut_off_or_no_form_is_refused() throws SQLException {
        String school = RegistryApi.newSchool();
        String cut = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + HEADINGS;
        String other = "--x\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\n1\r\n--x--\r\n";

        assertThat(raw("multipart/form-data; boundary=x", cut, school).statusCode())
                .isEqualTo(400);
        assertThat(raw("multipart/form-data; boundary=x", other, school).statusCode())
                .isEqualTo(422);
        assertThat(raw("text/csv", HEADINGS, school).statusCode()).isEqualTo(415);
        assertThat(filesOf(school)).isZero();
    }

    @Test
    void the_template_is_understood_as_it_is() {
        for (String kind : List.of("PUPILS", "STAFF", "SCHOOLS")) {
            byte[] csv = as("admin")
                    .queryParam("kind", kind)
                    .get("/api/v1/imports/template")
                    .asByteArray();
            byte[] xlsx = as("admin")
                    .queryParam("kind", kind)
                    .queryParam("form", "XLSX")
                    .get("/api/v1/imports/template")
                    .asByteArray();
            for (byte[] file : List.of(csv, xlsx)) {
                Response done = ended(sent("admin", file, kind, ""));
                assertThatJson(done.asString()).node("counts.rows").isEqualTo(0);
                assertThatJson(done.asString()).node("passedOver").isEqualTo("[]");
            }
        }
    }

    @Test
    void what_has_ended_cannot_be_cancelled_and_what_is_not_there_is_not_found() {
        String school = RegistryApi.newSchool();
        String id = ended(
                        sent("admin", HEADINGS + "Мохова Ия Ильинична;09.10.2012;%s;8А;;\n".formatted(snils()), school))
                .path("id");

        assertThat(as("admin").delete("/api/v1/imports/" + id).statusCode()).isEqualTo(409);
        assertThat(as("admin").delete("/api/v1/imports/none").statusCode()).isEqualTo(404);
        assertThat(as("admin").get("/api/v1/imports/none/errors").statusCode()).isEqualTo(404);
        assertThat(as("admin")
                        .queryParam("kind", "TEACHERS")
                        .get("/api/v1/imports/template")
                        .statusCode())
                .isEqualTo(422);
    }

    private static Response raw(String type, String body, String school) {
        return given().auth()
                .preemptive()
                .basic("admin", "admin")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", school)
                .post("/api/v1/imports");
    }

    private long count(String table, String id) throws SQLException {
        return ask("select count(*) from " + table + " where import_id = '" + id + "'");
    }

    private long filesOf(String school) throws SQLException {
        return ask("select count(*) from import_file where school_id = '" + school + "'");
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
