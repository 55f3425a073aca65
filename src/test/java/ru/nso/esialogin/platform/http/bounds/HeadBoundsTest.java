package ru.nso.esialogin.platform.http.bounds;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.LogLines;
import ru.nso.esialogin.fixture.RawLine;

/** Addresses and headers: how many, how long, and what is none. */
@QuarkusTest
class HeadBoundsTest {
    private static final String PATH = "/api/v1/probe";

    @Test
    void an_address_may_be_so_long_and_no_longer() {
        String longest = PATH + "?cursor=" + "a".repeat(4096 - PATH.length() - "?cursor=".length());

        assertProblem(given().get(longest), 422, "INVALID_CURSOR", "Неверная отметка страницы");
        Response longer = given().get(longest + 'a');
        assertProblem(longer, 414, "ADDRESS_TOO_LONG", "Слишком длинный адрес");
        assertThat(longer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource
    void what_the_server_itself_does_not_read_has_its_document_too(String head, int status, String code)
            throws IOException {
        try (LogLines log = LogLines.listen()) {
            String answer = whole(head);

            assertRefused(answer, status, code);
            assertThat(answer).doesNotContain("SECRET").containsOnlyOnce("HTTP/1.");
            assertThat(log.lines()).noneMatch(line -> line.contains("SECRET"));
        }
    }

    static List<Arguments> what_the_server_itself_does_not_read_has_its_document_too() {
        String rest = " HTTP/1.1\nHost: localhost\n\n";
        return List.of(
                arguments("GET /" + "SECRET".repeat(3_000) + rest, 414, "ADDRESS_TOO_LONG"),
                arguments("GET / HTTP/1.1\nX-Any: " + "SECRET".repeat(12_000) + "\n\n", 431, "HEADERS_TOO_LARGE"),
                arguments("SECRET\n\n", 400, "BAD_REQUEST"),
                arguments("GET /SECRET HTTP/1.x\nHost: localhost\n\n", 400, "BAD_REQUEST"),
                arguments("GET / HTTP/1.1\nHost: localhost\nSECRET without colon\u0000\n\n", 400, "BAD_REQUEST"),
                arguments("POST / HTTP/1.1\nHost: localhost\nContent-Length: SECRET\n\n", 400, "BAD_REQUEST"));
    }

    @Test
    void a_request_before_what_is_none_is_answered_first() throws IOException {
        String answers = whole("GET /api/v1/probe HTTP/1.1\nHost: localhost\n\nSECRET\n\n");

        assertThat(answers).startsWith("HTTP/1.1 200 ");
        assertRefused(answers.substring(answers.lastIndexOf("HTTP/1.")), 400, "BAD_REQUEST");
    }

    @Test
    void so_many_headers_are_read_and_no_more() {
        assertThat(withHeaders(60).get(PATH).statusCode()).isEqualTo(200);
        assertProblem(withHeaders(101).get(PATH), 431, "HEADERS_TOO_LARGE", "Слишком большие заголовки");
    }

    @Test
    void headers_may_hold_so_much_and_no_more() {
        String token = "a".repeat(15_000);

        assertThat(given().header("X-Any", token).get(PATH).statusCode()).isEqualTo(200);
        Response refused =
                given().header("X-Any", token).header("X-Other", token).get(PATH);
        assertProblem(refused, 431, "HEADERS_TOO_LARGE", "Слишком большие заголовки");
        assertThat(refused.asString()).doesNotContain("aaaa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/causes/SECRET%zz",
                "/api/v1/causes/SECRET%",
                "/api/v1/probe?limit=SECRET%4",
                "/error-text?text=SECRET%x",
                "/api/v1/causes/SECRET|",
                "/api/v1/causes/{SECRET}",
                "/api/v1/causes/\"SECRET\"",
                "/api/v1/probe?cursor=SECRET^",
                "/api/v1/probe?cursor=SECRET`<>",
                "/api/v1/causes/SECRET\\",
                "//[SECRET/api",
                "http://SE|CRET/api"
            })
    void broken_addresses_are_refused_and_not_repeated(String address) throws IOException {
        try (LogLines log = LogLines.listen()) {
            String answer = whole("GET " + address + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertRefused(answer, 400, "BAD_REQUEST");
            assertThat(answer).doesNotContain("SECRET");
            assertThat(log.lines()).noneMatch(line -> line.contains("SECRET"));
        }
    }

    /** The router says these before it asks anybody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/causes/SECRET HTTP/1.1                                | 400 | BAD_REQUEST",
                "GET /api/v1/causes/SECRET HTTP/1.1~Host: SE CRET                  | 400 | BAD_REQUEST",
                "GET /api/v1/causes/SECRET HTTP/1.1~Host: [::SECRET                | 400 | BAD_REQUEST",
                "POST /api/v1/probe HTTP/1.1~Content-Length: 2                     | 400 | BAD_REQUEST",
                "GET SECRET/api HTTP/1.1~Host: localhost                           | 404 | NOT_FOUND",
                "CONNECT SECRET:80 HTTP/1.1~Host: localhost                        | 404 | NOT_FOUND",
                "OPTIONS * HTTP/1.1~Host: localhost                                | 404 | NOT_FOUND",
                "BREW /api/v1/probe HTTP/1.1~Host: localhost                       | 405 | METHOD_NOT_ALLOWED",
                "TRACE /api/v1/probe HTTP/1.1~Host: localhost~X-Secret: SECRET     | 405 | METHOD_NOT_ALLOWED",
            })
    void what_is_refused_before_anybody_is_asked_has_its_document_too(String head, int status, String code)
            throws IOException {
        try (LogLines log = LogLines.listen()) {
            String answer = whole(head.replace('~', '\n') + "\nConnection: close\n\n");

            assertRefused(answer, status, code);
            assertThat(answer).doesNotContain("SECRET");
            assertThat(log.lines()).noneMatch(line -> line.contains("SECRET"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/causes/%ff", "/api/v1/probe?cursor=%c0%af", "/api/v1/probe?%d0=1", "/error-text/%80"})
    void percent_signs_that_make_no_text_are_refused(String address) {
        assertProblem(
                given().urlEncodingEnabled(false).get(address), 400, "BAD_REQUEST", "Запрос не удалось разобрать");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/causes/L%31, true",
        "%d0%9b1, true",
        "/a%e2%82%ac?b=%F0%9F%98%80, true",
        "%2, false",
        "%, false",
        "%g0, false",
        "%ed%a0%80, false",
        "Л1, true"
    })
    void what_is_text_is_told_from_what_is_none(String address, boolean text) {
        assertThat(HeadBounds.isText(address)).isEqualTo(text);
    }

    @Test
    void a_body_that_no_path_would_take_is_refused_by_its_length() throws IOException {
        String answer = whole(
                """
                POST /api/v1/probe HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 99999999999

                {""");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
        assertThatJson(answer.substring(answer.indexOf("\r\n\r\n")))
                .inPath("code")
                .isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void a_parameter_stands_in_an_address_once() {
        assertThat(given().get(PATH + "?limit=5").statusCode()).isEqualTo(200);
        assertProblem(given().get(PATH + "?limit=5&limit=7"), 422, "REPEATED_PARAMETER", "Параметр повторяется");
        assertProblem(
                given().get(PATH + "?limit=5" + "&limit=5".repeat(400)),
                422,
                "REPEATED_PARAMETER",
                "Параметр повторяется");
    }

    private static RequestSpecification withHeaders(int count) {
        RequestSpecification request = given();
        for (int i = 0; i < count; i++) {
            request.header("X-Any-" + i, "a");
        }
        return request;
    }

    private static String whole(String message) throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            return line.say(message).untilTheEnd();
        }
    }

    private static void assertRefused(String answer, int status, String code) {
        assertThat(answer)
                .containsPattern("^HTTP/1\\.[01] " + status + ' ')
                .containsIgnoringCase("\r\ncontent-type: application/problem+json\r\n")
                .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n")
                .containsIgnoringCase("\r\nContent-Security-Policy: default-src 'none'");
        String document = answer.substring(answer.indexOf("\r\n\r\n"));
        assertThatJson(document).inPath("code").isEqualTo(code);
        assertThatJson(document).inPath("status").isEqualTo(status);
        assertThatJson(document).inPath("traceId").isString().hasSize(32).isNotEqualTo("0".repeat(32));
    }

    private static void assertProblem(Response answer, int status, String code, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThatJson(answer.asString()).inPath("code").isEqualTo(code);
        assertThatJson(answer.asString()).inPath("title").isEqualTo(title);
        assertThatJson(answer.asString()).inPath("status").isEqualTo(status);
    }
}
