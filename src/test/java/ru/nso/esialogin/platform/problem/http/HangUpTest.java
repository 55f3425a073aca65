package ru.nso.esialogin.platform.problem.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.LogLines;

/** Clients hang up; that is nobody's fault, and no news for who watches the log. */
@QuarkusTest
class HangUpTest {
    @TestHTTPResource("/")
    @SuppressWarnings("NullAway") // Quarkus sets it
    URL service;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_client_that_goes_in_the_middle_of_its_body_is_one_line_and_no_fault(boolean rudely) throws IOException {
        try (LogLines log = LogLines.listen()) {
            halfOfARequest(rudely);
            while (log.lines().stream().noneMatch(HangUpTest::isAboutARequest)) {
                given().get("/api/v1/probe").then().statusCode(200);
            }

            List<String> lines =
                    log.lines().stream().filter(HangUpTest::isAboutARequest).toList();
            assertThat(lines)
                    .singleElement()
                    .asString()
                    .contains("the client has gone")
                    .doesNotContain("\n", "at org.");
            assertThat(log.atLeast(Level.WARNING)).isEmpty();
        }
    }

    private static boolean isAboutARequest(String line) {
        return line.startsWith("Request ");
    }

    /** @param rudely with a reset instead of a farewell */
    private void halfOfARequest(boolean rudely) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort())) {
            List<String> half = List.of(
                    "POST /api/v1/probe HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Expect: 100-continue",
                    "Content-Length: 500",
                    "",
                    "");
            OutputStream out = socket.getOutputStream();
            out.write(String.join("\r\n", half).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            // The service asks for the body as soon as somebody reads it.
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            out.write("{\"name\": ".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.setSoLinger(rudely, 0);
        }
    }
}
