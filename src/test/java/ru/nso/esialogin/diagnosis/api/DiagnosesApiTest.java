package ru.nso.esialogin.diagnosis.api;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and answers as whole documents; what is refused is refused without repeating the value. */
@QuarkusTest
class DiagnosesApiTest {
    private static final String SECRET = "112-233-445 95";

    @Test
    void the_worked_example_of_the_description_is_true() {
        Response answer = diagnose(Examples.REQUEST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(answer.asString()).whenIgnoringPaths("catalogueVersion").isEqualTo(Examples.DIAGNOSIS);
        assertThatJson(answer.asString()).node("catalogueVersion").isString().matches("[0-9a-f]{16}");
    }

    @Test
    void the_worked_example_of_a_simulation_is_true() {
        Response answer = as("helpdesk").body(Examples.REQUEST).post("/api/v1/simulations");

        assertThatJson(answer.asString()).whenIgnoringPaths("catalogueVersion").isEqualTo(Examples.SIMULATION);
    }

    @Test
    void keys_of_which_nobody_knows_are_left_out_and_hidden_ones_are_stars() {
        Response answer = diagnose(
                """
                {"attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA",
                             "errorText": "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [00000000000], СНИЛС [112-233-445 95],"},
                 "identity": {"role": "PARENT"}, "cards": []}""");

        assertThatJson(answer.asString())
                .inPath("simulation.keysSent")
                .isEqualTo("{\"snils\": [\"***-***-*** 95\"], \"phones\": [\"***\"]}");
        assertThat(answer.asString()).doesNotContain("11223344595", SECRET);
    }

    @Test
    void values_that_cannot_be_read_on_a_card_are_no_mistake_of_the_request() {
        Response answer = diagnose(
                """
                {"identity": {"role": "PUPIL", "firstName": "Егор", "birthDate": "2017-06-09"},
                 "attempt": {"at": "2025-10-15T18:30:00+07:00"},
                 "cards": [{"pupil": {"firstName": "Егор", "birthDate": "09.06.2017", "snils": "АБВ-12", "phones": ["нет"]}}]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("АБВ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "analyst", "auditor"})
    void other_roles_may_not_diagnose(String user) {
        Response answer = as(user).body(Examples.REQUEST).post("/api/v1/diagnoses");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThatJson(answer.asString()).inPath("code").isEqualTo("FORBIDDEN");
    }

    @Test
    void nobody_diagnoses_without_a_login() {
        assertThat(given().contentType("application/json")
                        .body(Examples.REQUEST)
                        .post("/api/v1/diagnoses")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cards\": []} | INVALID_VALUE | Недопустимое значение | /identity/role"
                        + " | Укажите, кто входит: PARENT, PUPIL или EMPLOYEE.",
                "{\"identity\": {\"role\": \"112-233-445 95\"}} | INVALID_VALUE | Недопустимое значение | /identity/role"
                        + " | Допустимы только значения: PARENT, PUPIL, EMPLOYEE.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"esia\": {\"snils\": \"112-233-445 9Ж\"}, \"cards\": []}"
                        + " | INVALID_VALUE | Недопустимое значение | /esia/snils"
                        + " | Нужен СНИЛС из 11 цифр, например 112-233-445 95.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"esia\": {\"phones\": [\"+79130000101\", \"тел.\"]},"
                        + " \"cards\": []} | INVALID_VALUE | Недопустимое значение | /esia/phones/1"
                        + " | Нужен номер телефона, например +79130000101.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"attempt\": {\"esiaErrorCode\": \"ESIA-1122334459\"},"
                        + " \"cards\": []} | INVALID_VALUE | Недопустимое значение | /attempt/esiaErrorCode"
                        + " | Нужен код ошибки из шести цифр, например ESIA-007055.",
                "{\"identity\": {\"role\": \"PARENT\", \"birthDate\": \"31.02.1986\"}} | INVALID_DATE | Такой даты нет"
                        + " | /identity/birthDate | Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"attempt\": {\"at\": \"2025-10-15\"}} | INVALID_DATE"
                        + " | Такой даты нет | /attempt/at | Нужны существующие дата и время с часовым поясом,"
                        + " например 2025-09-15T08:30:00+07:00.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"cards\": [{\"pupil\": {\"snils\": 11223344595}}]} | WRONG_TYPE"
                        + " | Значение не того типа | /cards/0/pupil/snils | Нужна строка в кавычках.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"cards\": [null]} | INVALID_VALUE | Недопустимое значение"
                        + " | /cards/0 | Нужен объект: { … }.",
                "{\"identity\": {\"role\": \"PARENT\", \"lastName\": \"Ольга\\u0000\"}} | NULL_CHARACTER"
                        + " | Недопустимый символ | /identity/lastName | Строка содержит символ с кодом 0. Уберите его.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"incidents\": [{\"system\": \"ESIA\"}], \"cards\": []}"
                        + " | INVALID_VALUE | Недопустимое значение | /incidents/0/from"
                        + " | Укажите, с какого времени, например 2025-09-15T08:30:00+07:00.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"cards\": [{\"id\": \"a\"}, {\"id\": \"a\"}]} | INVALID_VALUE"
                        + " | Недопустимое значение | /cards/1/id"
                        + " | Такой id уже есть у другой карточки. У каждой карточки свой id.",
                "{\"identity\": {\"role\": \"PARENT\"}, \"cards\": [{\"orders\": [{\"date\": \"2025-09-01\"}]}]}"
                        + " | INVALID_VALUE | Недопустимое значение | /cards/0/orders/0/type | Укажите вид приказа.",
            })
    void bad_input_is_refused_with_its_member(String body, String code, String title, String pointer, String message) {
        for (String path : new String[] {"/api/v1/diagnoses", "/api/v1/simulations"}) {
            Response answer = as("helpdesk").body(body).post(path);

            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThatJson(answer.asString()).isEqualTo(problem(422, code, title, pointer, message));
        }
    }

    @Test
    void an_unknown_member_is_refused() {
        Response answer = diagnose("{\"identity\": {\"role\": \"PARENT\", \"passport\": \"112-233-445 95\"}}");

        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        422,
                        "UNKNOWN_PROPERTY",
                        "Неизвестное поле",
                        "/identity/passport",
                        "Такого поля здесь нет. Проверьте название. Есть поля: birthDate, claimedRoles, firstName,"
                                + " kinship, lastName, middleName, role."));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        Response answer = diagnose(
                """
                {"identity": {}, "esia": {"snils": "112-233-445 9Ж", "emails": ["кто-то"]},
                 "cards": [{"parents": [null]}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThatJson(answer.asString()).inPath("code").isEqualTo("INVALID_REQUEST");
        assertThatJson(answer.asString())
                .inPath("errors[*].pointer")
                .isArray()
                .containsExactlyInAnyOrder("/identity/role", "/esia/snils", "/esia/emails/0", "/cards/0/parents/0");
    }

    @Test
    void nobody_is_born_after_the_attempt_and_after_today() {
        Response answer = diagnose(
                """
                {"attempt": {"at": "2024-05-06T10:00:00+07:00"},
                 "identity": {"role": "PARENT", "birthDate": "2097-03-04"},
                 "children": [{"firstName": "Зоя", "birthDate": "2097-03-05"}],
                 "cards": [{"pupil": {"birthDate": "2097-03-06"}, "parents": [{}, {"birthDate": "2097-03-07"}]}],
                 "staff": [{"person": {"birthDate": "2097-03-08"}}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder(
                        "/identity/birthDate",
                        "/children/0/birthDate",
                        "/cards/0/pupil/birthDate",
                        "/cards/0/parents/1/birthDate",
                        "/staff/0/person/birthDate");
        assertThat(answer.<List<String>>path("errors.message")).containsOnly("Дата рождения в будущем. Проверьте год.");
        assertThat(answer.<String>path("detail")).doesNotContain("2097");
    }

    @Test
    void two_hundred_parents_are_too_many() {
        String parents = "{},".repeat(199) + "{}";
        Response answer =
                diagnose("{\"identity\": {\"role\": \"PARENT\"}, \"cards\": [{\"parents\": [" + parents + "]}]}");

        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/cards/0/parents",
                        "На карточке 200 родителей и представителей: допустимо не больше 20."));
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_refused() {
        Response answer = diagnose("{\"attempt\": {\"errorText\": \"" + "x".repeat(1_100_000) + "\"}}");

        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        413,
                        "BODY_TOO_LARGE",
                        "Слишком большой запрос",
                        "Запрос больше допустимого. Здесь можно передать не больше 1 МБ."));
    }

    @Test
    void a_request_of_nothing_is_refused() {
        for (String body : new String[] {"", "null"}) {
            assertThat(diagnose(body).statusCode()).isIn(400, 422);
        }
        assertThat(diagnose("[]").statusCode()).isEqualTo(422);
    }

    private static Response diagnose(String body) {
        return as("helpdesk").body(body).post("/api/v1/diagnoses");
    }
}
