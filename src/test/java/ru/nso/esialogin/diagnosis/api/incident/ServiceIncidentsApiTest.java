package ru.nso.esialogin.diagnosis.api.incident;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements live in years in which no other test logs in. */
@QuarkusTest
class ServiceIncidentsApiTest {
    private static final String PATH = "/api/v1/service-incidents";

    @Test
    void the_examples_of_the_description_are_what_the_service_answers() {
        Response announced = as("admin").body(IncidentExamples.ANNOUNCED).post(PATH);
        String id = announced.path("id");
        Response changed = patch(id, "\"1\"", IncidentExamples.CHANGE);
        Response taken = patch(id, "\"2\"", "{\"to\": \"2026-11-28T22:00:00+07:00\"}");

        assertThat(announced.statusCode()).as(announced.asString()).isEqualTo(201);
        assertThat(announced.header("Location")).endsWith(PATH + "/" + id);
        assertThat(announced.header("ETag")).isEqualTo("\"1\"");
        assertThatJson(announced.asString()).isEqualTo(withId(IncidentExamples.INCIDENT, id));
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThatJson(changed.asString()).isEqualTo(withId(IncidentExamples.CHANGED, id));
        assertThat(taken.statusCode())
                .as("one that ends where it begins covers nothing")
                .isEqualTo(200);
        assertThat(as("admin")
                        .queryParam("at", "2026-11-28T22:00:00+07:00")
                        .get(PATH)
                        .<List<String>>path("items.id"))
                .doesNotContain(id);
    }

    @Test
    void what_is_not_told_is_a_breakdown_without_end_and_without_words() {
        Response announced = as("helpdesk")
                .body("{\"system\": \"ESIA\", \"from\": \"2041-01-01T10:00:00.123456789+07:00\", \"text\": \"  \"}")
                .post(PATH);
        String id = announced.path("id");
        String whole =
                """
                {"id": "%s", "system": "ESIA", "from": "2041-01-01T03:00:00.123456Z", "to": null, "planned": false,
                 "text": null}"""
                        .formatted(id);

        assertThatJson(as("helpdesk").get(PATH + "/" + id).asString()).isEqualTo(whole);
        assertThat(patch(id, "\"1\"", "{\"to\": \"2041-01-01T11:00:00+07:00\"}").<String>path("to"))
                .isEqualTo("2041-01-01T04:00:00Z");
        assertThatJson(patch(id, "\"2\"", "{\"to\": null, \"planned\": null}").asString())
                .as("null empties")
                .isEqualTo(whole);
        patch(id, "\"3\"", "{\"to\": \"2041-01-01T11:00:00+07:00\"}").then().statusCode(200);
    }

    @Test
    void everybody_who_is_logged_in_reads_and_two_roles_announce() {
        String id = announce("MY_SCHOOL", "2041-02-01T10:00:00+07:00", "2041-02-01T11:00:00+07:00");
        for (String user : List.of("helpdesk", "centre", "school", "municipal", "analyst", "auditor", "admin")) {
            as(user).get(PATH + "/" + id).then().statusCode(200);
            as(user).get(PATH).then().statusCode(200);
            if (!user.equals("helpdesk") && !user.equals("admin")) {
                as(user).body(IncidentExamples.ANNOUNCED).post(PATH).then().statusCode(403);
                as(user).contentType(MERGE_PATCH)
                        .header("If-Match", "\"1\"")
                        .body(IncidentExamples.CHANGE)
                        .patch(PATH + "/" + id)
                        .then()
                        .statusCode(403);
            }
        }
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/" + id).then().statusCode(401);
        given().contentType("application/json")
                .body(IncidentExamples.ANNOUNCED)
                .post(PATH)
                .then()
                .statusCode(401);
    }

    @Test
    void the_list_is_read_page_by_page_newest_first_and_a_cursor_fits_its_list_only() {
        String oldest = announce("JOURNAL", "2042-03-01T10:00:00+07:00", "2042-03-09T10:00:00+07:00");
        String twin = announce("JOURNAL", "2042-03-02T10:00:00+07:00", "2042-03-09T10:00:00+07:00");
        String other = announce("JOURNAL", "2042-03-02T10:00:00+07:00", "2042-03-09T10:00:00+07:00");
        announce("ESIA", "2042-03-02T10:00:00+07:00", "2042-03-09T10:00:00+07:00");
        String ended = announce("JOURNAL", "2042-03-03T10:00:00+07:00", "2042-03-05T10:00:00+07:00");

        List<String> read = new ArrayList<>();
        String cursor = "";
        String first = "";
        while (cursor != null) {
            Response page = as("analyst")
                    .queryParam("system", "JOURNAL")
                    .queryParam("at", "2042-03-05T10:00:00+07:00")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get(PATH);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("next");
            first = first.isEmpty() ? String.valueOf(cursor) : first;
        }

        assertThat(read).doesNotContain(ended).containsSubsequence(other, twin, oldest);
        assertThat(read).doesNotHaveDuplicates();
        Response strange = as("analyst")
                .queryParam("system", "ESIA")
                .queryParam("cursor", first)
                .get(PATH);
        assertThatJson(strange.asString()).inPath("code").isEqualTo("INVALID_CURSOR");
        assertThat(strange.statusCode()).isEqualTo(422);
    }

    @Test
    void the_moment_may_carry_a_bare_plus() {
        String id = announce("JOURNAL", "2043-01-01T10:00:00+07:00", "2043-01-01T12:00:00+07:00");

        List<String> found = as("centre")
                .urlEncodingEnabled(false)
                .get(PATH + "?at=2043-01-01T11:00:00+07:00")
                .path("items.id");

        assertThat(found).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?at=yesterday",
                "?at=2043-02-30T11:00:00Z",
                "?at=%2B999999999-01-01T00:00:00Z",
                "?system=GOSUSLUGI",
                "?limit=0",
                "?limit=201",
                "?cursor=made-up"
            })
    void parameters_that_cannot_be_read_are_refused_without_being_repeated(String query) {
        Response answer = as("admin").urlEncodingEnabled(false).get(PATH + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.path("detail") + "\"").doesNotContain(query.substring(query.indexOf('=') + 1) + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"system\": \"ESIA\", \"from\": \"2041-01-01T10:00:00Z\", \"to\": \"2041-01-01T09:59:59Z\"}"
                        + "|/to|Окончание не может быть раньше начала.",
                "{\"from\": \"2041-01-01T10:00:00Z\"}|/system|Укажите, что не работает: JOURNAL, ESIA или MY_SCHOOL.",
                "{\"system\": \"ESIA\"}|/from|Укажите, с какого времени, например 2025-09-15T08:30:00+07:00."
            })
    void what_contradicts_itself_or_lacks_something_is_refused(String body, String pointer, String message) {
        Response answer = as("admin").body(body).post(PATH);

        assertThatJson(answer.asString())
                .isEqualTo(problem(422, "INVALID_VALUE", "Недопустимое значение", pointer, message));
    }

    @Test
    void several_faults_are_told_at_once_and_a_text_has_its_length() {
        Response both = as("admin").body("{}").post(PATH);
        Response longest = as("admin").body(withText("я".repeat(1_000))).post(PATH);
        Response tooLong = as("admin").body(withText("я".repeat(1_001))).post(PATH);

        assertThat(both.<List<String>>path("errors.pointer")).containsExactlyInAnyOrder("/system", "/from");
        assertThat(longest.statusCode()).isEqualTo(201);
        assertThatJson(tooLong.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/text",
                        "Слишком длинно: допустимо не больше 1000 знаков."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Звоните 8 913 000-07-00",
                "СНИЛС 112-233-445 95",
                "Пишите на somebody@yandex.ru",
                "тел. +79130000700"
            })
    void what_everybody_reads_holds_no_personal_value(String text) {
        Response answer = as("admin").body(withText(text)).post(PATH);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/text");
        assertThat(answer.<String>path("detail")).doesNotContain("913", "445", "somebody");
        assertThat(answer.<List<String>>path("errors.message")).isNotEmpty().allSatisfy(message -> assertThat(message)
                .doesNotContain("913", "445", "somebody"));
    }

    @Test
    void the_numbers_of_the_support_may_stand_in_an_announcement() {
        String text = "Работы 12.10.2041 с 10:00 до 12:30. Вопросы: 110 или novosib@help-obr.ru";

        assertThat(as("admin").body(withText(text)).post(PATH).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"system\": \"ESIA\", \"from\": \"2041-01-01T10:00:00Z\", \"owner\": \"me\"}|422|UNKNOWN_PROPERTY",
                "{\"system\": \"SMS\", \"from\": \"2041-01-01T10:00:00Z\"}|422|INVALID_VALUE",
                "{\"system\": \"ESIA\", \"from\": \"2041-01-01\"}|422|INVALID_DATE",
                "{\"system\": \"ESIA\", \"from\": \"2041-01-01T10:00:00Z\", \"planned\": \"yes\"}|422|WRONG_TYPE",
                "[]|422|WRONG_TYPE",
                "{|400|MALFORMED_JSON",
                "''|400|MALFORMED_JSON"
            })
    void bodies_that_are_no_announcement_are_refused(String body, int status, String code) {
        Response answer = as("admin").body(body).post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThatJson(answer.asString()).inPath("code").isEqualTo(code);
    }

    @Test
    void a_change_must_name_the_version_it_started_from() {
        String id = announce("JOURNAL", "2041-05-01T10:00:00+07:00", "2041-05-01T11:00:00+07:00");
        String before = as("admin").get(PATH + "/" + id).asString();

        Response blind =
                as("admin").contentType(MERGE_PATCH).body("{\"planned\": true}").patch(PATH + "/" + id);
        Response late = patch(id, "\"7\"", "{\"planned\": true}");
        Response wrong = patch(id, "\"1\"", "{\"to\": \"2041-05-01T09:00:00+07:00\"}");
        Response list = patch(id, "\"1\"", "[1]");
        Response unknown = patch(id, "\"1\"", "{\"id\": \"other\"}");

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThatJson(wrong.asString()).inPath("errors[0].pointer").isEqualTo("/to");
        assertThat(list.statusCode()).isEqualTo(422);
        assertThatJson(unknown.asString()).inPath("code").isEqualTo("UNKNOWN_PROPERTY");
        assertThat(as("admin").get(PATH + "/" + id).asString())
                .as("nothing was changed")
                .isEqualTo(before);
        as("admin").body("{}").patch(PATH + "/" + id).then().statusCode(415);
        assertThat(patch("there-is-none", "\"1\"", "{}").statusCode()).isEqualTo(404);
        as("admin").get(PATH + "/there-is-none").then().statusCode(404);
    }

    @Test
    void a_repeat_with_the_same_key_announces_nothing_new() {
        String key = UUID.randomUUID().toString();
        String body = "{\"system\": \"ESIA\", \"from\": \"2044-01-01T10:00:00Z\", \"to\": \"2044-01-01T11:00:00Z\"}";

        Response first = as("admin").header("Idempotency-Key", key).body(body).post(PATH);
        Response again = as("admin").header("Idempotency-Key", key).body(body).post(PATH);
        Response other = as("admin")
                .header("Idempotency-Key", key)
                .body(body.replace("ESIA", "JOURNAL"))
                .post(PATH);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(as("admin")
                        .queryParam("at", "2044-01-01T10:30:00Z")
                        .get(PATH)
                        .<List<String>>path("items.id"))
                .containsExactly(first.<String>path("id"));
    }

    /** Announces an outage; gives its id. */
    static String announce(String system, String from, String to) {
        Response announced = as("helpdesk")
                .body("{\"system\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(system, from, to))
                .post(PATH);
        assertThat(announced.statusCode()).as(announced.asString()).isEqualTo(201);
        return announced.path("id");
    }

    static Response patch(String id, String version, String patch) {
        return as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", version)
                .body(patch)
                .patch(PATH + "/" + id);
    }

    private static String withText(String text) {
        return "{\"system\": \"MY_SCHOOL\", \"from\": \"2041-06-01T10:00:00Z\", \"to\": \"2041-06-01T10:00:01Z\","
                + " \"text\": \"" + text + "\"}";
    }

    private static String withId(String example, String id) {
        return example.replace("01919d5e-2b7f-7000-8000-3f6c2b7d9a10", id);
    }
}
