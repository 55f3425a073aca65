package ru.nso.esialogin.platform.problem.http;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.fixture.LogLines;

/** Every way of asking badly, with the whole document that comes back. */
@QuarkusTest
class ProblemsTest {
    private static final String SECRET = "112-233-445 95";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"112-233-445 95\", | 400 | MALFORMED_JSON | Тело запроса — не JSON"
                        + " | JSON записан с ошибкой: строка 1, столбец 27. Исправьте запись.",
                "{\"name\": \"112-233-445 95\" x} | 400 | MALFORMED_JSON | Тело запроса — не JSON"
                        + " | JSON записан с ошибкой: строка 1, столбец 27. Исправьте запись.",
                "{\"name\": \"112-233-445 95\", \"name\": \"x\"} | 400 | DUPLICATE_MEMBER | Поле повторяется"
                        + " | Одно и то же поле указано в объекте дважды: строка 1, столбец 34. Оставьте одно.",
                "{} {} | 400 | MALFORMED_JSON | Тело запроса — не JSON | После JSON в теле запроса есть что-то ещё.",
            })
    void what_is_not_json_is_refused_with_its_place(String body, int status, String code, String title, String detail) {
        assertProblem(post(body), status, code, title, detail, "[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nmae\": \"112-233-445 95\"} | UNKNOWN_PROPERTY | Неизвестное поле | /nmae"
                        + " | Такого поля здесь нет. Проверьте название. Есть поля: at, colour, count, day, name, parts.",
                "{\"11223344595\": 1} | UNKNOWN_PROPERTY | Неизвестное поле | ``"
                        + " | Такого поля здесь нет. Проверьте название. Есть поля: at, colour, count, day, name, parts.",
                "{\"name\": 11223344595} | WRONG_TYPE | Значение не того типа | /name | Нужна строка в кавычках.",
                "{\"name\": {\"a\": 1}} | WRONG_TYPE | Значение не того типа | /name | Нужна строка в кавычках.",
                "{\"count\": \"112-233-445 95\"} | WRONG_TYPE | Значение не того типа | /count | Нужно число.",
                "{\"count\": 1.5} | WRONG_TYPE | Значение не того типа | /count | Нужно число.",
                "{\"parts\": {}} | WRONG_TYPE | Значение не того типа | /parts | Нужен массив: [ … ].",
                "{\"parts\": [{\"name\": \"a\"}, 5]} | WRONG_TYPE | Значение не того типа | /parts/1"
                        + " | Нужен объект: { … }.",
                "[] | WRONG_TYPE | Значение не того типа | `` | Нужен объект: { … }.",
                "{\"colour\": \"112-233-445 95\"} | INVALID_VALUE | Недопустимое значение | /colour"
                        + " | Допустимы только значения: RED, GREEN.",
                "{\"colour\": 1} | INVALID_VALUE | Недопустимое значение | /colour"
                        + " | Допустимы только значения: RED, GREEN.",
                "{\"day\": \"2023-02-30\"} | INVALID_DATE | Такой даты нет | /day"
                        + " | Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.",
                "{\"day\": \"08.03.2012\"} | INVALID_DATE | Такой даты нет | /day"
                        + " | Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.",
                "{\"day\": [2012, 3, 8]} | WRONG_TYPE | Значение не того типа | /day"
                        + " | Нужна строка с датой в виде ГГГГ-ММ-ДД.",
                "{\"at\": \"2025-09-15T08:30:00\"} | INVALID_DATE | Такой даты нет | /at"
                        + " | Нужны существующие дата и время с часовым поясом, например 2025-09-15T08:30:00+07:00.",
                "{\"name\": \"Ольга\\u0000\"} | NULL_CHARACTER | Недопустимый символ | /name"
                        + " | Строка содержит символ с кодом 0. Уберите его.",
                "{\"parts\": [{\"name\": \"a\\u0000\"}]} | NULL_CHARACTER | Недопустимый символ | /parts/0/name"
                        + " | Строка содержит символ с кодом 0. Уберите его.",
            })
    void what_is_json_but_makes_no_sense_is_refused_with_its_member(
            String body, String code, String title, String pointer, String message) {
        assertProblem(
                post(body),
                422,
                code,
                title,
                message,
                "[{\"pointer\": \"%s\", \"message\": \"%s\"}]".formatted(pointer, message));
    }

    @Test
    void declared_rules_are_reported_all_at_once_and_in_russian() {
        Response answer = post("{\"name\": \"" + SECRET + SECRET + "\", \"parts\": [{\"name\": \"a\"}, {}]}");

        assertProblem(
                answer,
                422,
                "INVALID_REQUEST",
                "Данные заполнены неверно",
                "Некоторые поля заполнены неверно: какие и почему, сказано в errors.",
                """
                [{"pointer": "/name", "message": "размер должен находиться в диапазоне от 0 до 20"},
                 {"pointer": "/parts/1/name", "message": "не должно равняться null"}]""");
    }

    @Test
    void an_empty_body_is_refused() {
        for (String empty : new String[] {"", " ", "null"}) {
            assertProblem(
                    post(empty),
                    400,
                    "MALFORMED_JSON",
                    "Тело запроса — не JSON",
                    "Тело запроса пусто. Нужен JSON.",
                    "[]");
        }
    }

    @Test
    void a_body_over_the_limit_is_refused_whether_it_says_its_length_or_not() throws Exception {
        String large = "{\"name\": \"" + "x".repeat(1_100_000) + "\"}";
        String detail = "Запрос больше допустимого. Здесь можно передать не больше 1 МБ.";

        assertProblem(post(large), 413, "BODY_TOO_LARGE", "Слишком большой запрос", detail, "[]");

        HttpResponse<String> chunked = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/probe"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThatJson(chunked.body()).inPath("code").isEqualTo("BODY_TOO_LARGE");
        assertThatJson(chunked.body()).inPath("detail").isEqualTo(detail);
    }

    @Test
    void an_unknown_path_is_a_problem_document_too() {
        for (String path : new String[] {"/api/v1/nothing/" + "11223344595", "/nothing", "/api/v1/probe/x/y/z"}) {
            assertProblem(
                    given().get(path),
                    404,
                    "NOT_FOUND",
                    "Не найдено",
                    "Такой записи нет, или у вас нет к ней доступа.",
                    "[]");
        }
    }

    @Test
    void a_method_that_is_not_there_names_those_that_are() {
        Response answer = given().delete("/api/v1/probe");

        assertProblem(
                answer,
                405,
                "METHOD_NOT_ALLOWED",
                "Действие здесь не предусмотрено",
                "По этому адресу такое действие не предусмотрено; предусмотренные названы в заголовке Allow.",
                "[]");
    }

    @Test
    void other_formats_are_refused_on_the_way_in_and_out() {
        assertProblem(
                given().accept("text/csv").get("/api/v1/probe"),
                406,
                "NOT_ACCEPTABLE",
                "Такой формат ответа не предусмотрен",
                "Этот адрес не отвечает в формате из заголовка Accept.",
                "[]");
        assertProblem(
                given().contentType("text/plain").body(SECRET).post("/api/v1/probe"),
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Такой формат запроса не предусмотрен",
                "Этот адрес не принимает формат из заголовка Content-Type.",
                "[]");
    }

    @Test
    void without_log_in_the_answer_says_how_to_log_in() {
        Response answer = given().get("/api/v1/probe/me");

        assertProblem(
                answer,
                401,
                "UNAUTHENTICATED",
                "Нужен вход",
                "Войдите: имя и пароль или маркер доступа не подошли либо не переданы.",
                "[]");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void a_wrong_password_is_answered_like_none() {
        Response answer = given().auth().preemptive().basic("helpdesk", SECRET).get("/api/v1/probe/me");

        assertProblem(
                answer,
                401,
                "UNAUTHENTICATED",
                "Нужен вход",
                "Войдите: имя и пароль или маркер доступа не подошли либо не переданы.",
                "[]");
    }

    @Test
    void a_role_that_may_not_is_refused() {
        assertProblem(
                given().auth().preemptive().basic("analyst", "analyst").get("/api/v1/probe/me"),
                403,
                "FORBIDDEN",
                "Нет права на это действие",
                "У вашей роли нет права на это действие.",
                "[]");
    }

    @Test
    void our_own_failure_says_nothing_but_the_trace_id() {
        Response answer = given().contentType("application/json")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"name\": \"" + SECRET + "\"}")
                .post("/api/v1/probe/failure");

        assertProblem(
                answer,
                500,
                "INTERNAL_ERROR",
                "Внутренняя ошибка",
                "Что-то сломалось у нас. Повторите позже; если не поможет, сообщите поддержке traceId.",
                "[]");
        assertThatJson(answer.asString()).inPath("traceId").isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void the_log_names_the_failure_and_the_trace_but_no_value() {
        LogLines log = LogLines.listen();
        given().contentType("application/json")
                .header("traceparent", "00-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"name\": \"" + SECRET + "\"}")
                .post("/api/v1/probe/failure");
        log.close();

        assertThat(log.lines())
                .anyMatch(line ->
                        line.contains("IllegalStateException") && line.contains("1af7651916cd43dd8448eb211c80319c"));
        assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void a_null_character_in_the_address_is_refused() {
        URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/probe?cursor=a%00b");

        assertProblem(
                given().urlEncodingEnabled(false).get(uri),
                422,
                "NULL_CHARACTER",
                "Недопустимый символ",
                "Адрес запроса содержит символ с кодом 0. Уберите его.",
                "[]");
    }

    @Test
    void a_query_parameter_that_the_operation_lacks_is_refused_by_what_there_is() {
        assertProblem(
                given().queryParam("79130000000", "x").get("/api/v1/probe"),
                422,
                "UNKNOWN_PARAMETER",
                "Неизвестный параметр",
                "Такого параметра здесь нет. Есть параметры: cursor, limit.",
                "[]");
        assertProblem(
                given().auth()
                        .preemptive()
                        .basic("helpdesk", "helpdesk")
                        .queryParam("limit", "5")
                        .get("/api/v1/probe/me"),
                422,
                "UNKNOWN_PARAMETER",
                "Неизвестный параметр",
                "У этого адреса нет параметров. Уберите всё после знака вопроса.",
                "[]");
    }

    @Test
    void answers_are_kept_by_nobody() {
        Response answer = given().get("/api/v1/probe");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given().get("/api/v1/nothing").header("Cache-Control")).isEqualTo("no-store");
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/probe");
    }

    private static void assertProblem(
            Response answer, int status, String code, String title, String detail, String errors) {
        String type = "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(answer.asString()).doesNotContain(SECRET).doesNotContain("11223344595");
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                {"type": "%s", "title": "%s", "status": %d, "detail": "%s", "code": "%s", "errors": %s,
                 "instance": "${json-unit.regex}urn:trace:[0-9a-f]{32}", "traceId": "${json-unit.regex}[0-9a-f]{32}"}"""
                                .formatted(type, title, status, detail, code, errors));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }
}
