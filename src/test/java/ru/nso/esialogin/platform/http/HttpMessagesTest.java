package ru.nso.esialogin.platform.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a message begins and ends, and what its frame says. OWASP ASVS 5.0, chapter 4. */
@QuarkusTest
class HttpMessagesTest {
    private static final int PATIENCE_IN_MS = 20_000;

    @Test
    void a_request_with_two_lengths_is_refused() throws IOException {
        String answers = talk(
                """
                POST /api/v1/error-texts/explanations HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 2
                Content-Length: 20
                Connection: close

                {}""");
        assertThat(answers).startsWith("HTTP/1.1 400");
        assertThat(answers.split("HTTP/1\\.1 ", -1)).hasSize(2);
    }

    @Test
    void chunks_win_over_a_length_and_nothing_is_left_over() throws IOException {
        String hidden = "GET /api/v1/causes HTTP/1.1\nHost: localhost\nAuthorization: Basic YWRtaW46YWRtaW4=\n\n";
        String answers = talk(
                """
                POST /api/v1/error-texts/explanations HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 5
                Transfer-Encoding: chunked
                Connection: close

                0

                """
                        + hidden);
        assertThat(answers.split("HTTP/1\\.1 ", -1))
                .as("one answer for one request, the connection is closed and the hidden one is not answered")
                .hasSize(2);
        assertThat(answers).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error-text", "/contact-centre/paper"})
    void pages_say_their_charset(String page) {
        assertThat(given().get(page).contentType()).containsPattern("(?i)^text/html; ?charset=utf-8$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error-text", "/contact-centre/paper"})
    void pages_set_no_cookie_and_run_no_script(String page) {
        Response answer = given().get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(answer.asString()).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("javascript:");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/causes", "/api/v1/cards/nobody", "/api/v1/causes/", "/error-text", "/api/v1"})
    void no_operation_redirects(String path) {
        int status = given().redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic("admin", "admin")
                .get(path)
                .statusCode();
        assertThat(status / 100).isNotEqualTo(3);
    }

    @Test
    void forwarding_headers_of_a_caller_change_nothing() {
        Response answer = given().auth()
                .preemptive()
                .basic("admin", "admin")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example;proto=https")
                .header("X-Original-URL", "/api/v1/access-log")
                .header("X-User-ID", "auditor")
                .get("/api/v1/causes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(List.of(answer.headers().toString(), answer.asString())).noneMatch(text -> text.contains("evil"));
    }

    /** Sends lines as they stand and reads until the service hangs up. */
    private static String talk(String message) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_IN_MS);
            socket.getOutputStream().write(message.replace("\n", "\r\n").getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
