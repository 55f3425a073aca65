package ru.nso.esialogin.platform.http.bounds;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.RawLine;

/** Bodies: without end, compressed, of many small values, and forms. */
@QuarkusTest
class BodyBoundsTest {
    private static final String PATH = "/api/v1/probe";
    private static final String PAGE = "/error-text";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_body_without_end_is_refused_while_it_comes_and_the_line_is_closed() throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            line.say(head("Transfer-Encoding: chunked"));
            String chunk = "10000\n" + " ".repeat(0x10000) + '\n';
            for (int sent = 0; sent <= 16; sent++) {
                line.say(chunk);
            }

            assertRefused(line.untilTheEnd(), 413, "BODY_TOO_LARGE");
        }
    }

    @Test
    void what_is_refused_by_its_length_is_not_waited_for() throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            line.say(head("Content-Length: 2000000") + '{');

            assertRefused(line.untilTheEnd(), 413, "BODY_TOO_LARGE");
        }
    }

    @Test
    void a_broken_body_is_refused_before_its_end_and_the_line_is_closed() throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            line.say(head("Content-Length: 900000") + "no JSON ".repeat(2_000));

            assertRefused(line.untilTheEnd(), 400, "MALFORMED_JSON");
        }
    }

    @Test
    void what_nobody_reads_of_a_refused_body_does_not_end_the_line() throws IOException {
        String broken = "}" + " ".repeat(100_000);
        try (RawLine line = RawLine.to(RestAssured.port)) {
            line.say(head("Content-Length: " + broken.length()) + broken);
            line.say("GET /api/v1/probe HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(line.untilTheEnd()).startsWith("HTTP/1.1 400 ").contains("HTTP/1.1 200 ");
        }
    }

    @Test
    void compressed_bodies_are_not_unpacked() throws IOException {
        byte[] bomb = gzip("{\"name\": \"" + "a".repeat(20_000_000) + "\"}");
        assertThat(bomb.length).as("little that would be much").isLessThan(100_000);

        for (String encoding : new String[] {"gzip", "deflate", "br", "identity, gzip"}) {
            Response answer =
                    json().header("Content-Encoding", encoding).body(bomb).post(PATH);
            assertProblem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
            assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
        }
        byte[] small = gzip("{\"name\": \"Анна\"}");
        assertProblem(json().header("Content-Encoding", "gzip").body(small).post(PATH), 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(json().header("Content-Encoding", "identity")
                        .body("{}")
                        .post(PATH)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_refuses_a_compressed_form_with_a_page() {
        Response answer = form("10.64.12.1")
                .header("Content-Encoding", "gzip")
                .body("text=abc")
                .post(PAGE);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.asString()).contains("<html", "Сжатые запросы не принимаются");
    }

    @Test
    void json_may_hold_so_many_values_and_no_more() {
        assertProblem(
                json().body("{\"parts\": [" + "1,".repeat(260_000) + "1]}").post("/api/v1/probe/tree"),
                400,
                "JSON_LIMIT_EXCEEDED");
        assertThat(json().body("{\"parts\": [" + "1,".repeat(200_000) + "1]}")
                        .post("/api/v1/probe/tree")
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"[, ], 39, 204", "[, ], 41, 400", "{\"a\":, }, 39, 204", "{\"a\":, }, 41, 400"})
    void json_may_be_so_deep_and_no_deeper(String open, String close, int depth, int status) {
        String body = open.repeat(depth) + (open.startsWith("{") ? "1" : "") + close.repeat(depth);

        Response answer = json().body(body).post("/api/v1/probe/tree");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertProblem(answer, 400, "JSON_LIMIT_EXCEEDED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{\"a\": #}, 1, 50, 204",
        "{\"a\": #}, 1, 51, 400",
        "{\"#\": 1}, a, 1000, 204",
        "{\"#\": 1}, a, 1001, 400"
    })
    void numbers_and_names_may_be_so_long_and_no_longer(String form, String sign, int length, int status) {
        Response answer = json().body(form.replace("#", sign.repeat(length))).post("/api/v1/probe/tree");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertProblem(answer, 400, "JSON_LIMIT_EXCEEDED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%zz", "text=%", "text=abc%4", "%g1=1"})
    void a_form_with_percent_signs_without_digits_is_refused_with_a_page(String form) {
        Response answer = form("10.64.12.2").body(form).post(PAGE);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("<html", "Форма записана с ошибкой")
                .doesNotContain("%zz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=abc&text=abc", "text=abc&other=1", "other=1&a=2"})
    void a_form_has_one_field_and_no_more(String form) {
        Response answer = form("10.64.12.3").body(form).post(PAGE);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Пришёл не один текст");
    }

    @Test
    void a_form_of_many_fields_is_refused_too() {
        Response answer =
                form("10.64.12.4").body("text=abc" + "&a=1".repeat(3_000)).post(PAGE);

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private static String head(String length) {
        return "POST /api/v1/probe HTTP/1.1\nHost: localhost\nContent-Type: application/json\n" + length + "\n\n";
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    /** From an address of its own: other tests must not use its permits up. */
    private static RequestSpecification form(String client) {
        return given().contentType(FORM).header("X-Forwarded-For", client);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static void assertRefused(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + ' ');
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as("one answer").hasSize(2);
        assertThatJson(answer.substring(answer.indexOf("\r\n\r\n")))
                .inPath("code")
                .isEqualTo(code);
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThatJson(answer.asString()).inPath("code").isEqualTo(code);
    }
}
