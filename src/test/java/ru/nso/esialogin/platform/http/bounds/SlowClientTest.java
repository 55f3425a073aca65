package ru.nso.esialogin.platform.http.bounds;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.RawLine;

/** Clients that hold a line without saying much, to a service that has little patience. */
@QuarkusTest
@TestProfile(SlowClientTest.Impatient.class)
@Tag("heavy")
class SlowClientTest {
    /** Nobody sends so fast that a body takes no time at all. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "esialogin.http.body-grace", "0s",
                    "esialogin.http.body-rate", "4000G",
                    "quarkus.http.read-timeout", "1s",
                    "quarkus.http.idle-timeout", "1s");
        }
    }

    @Test
    void a_body_that_comes_too_slowly_is_refused() {
        Response answer = given().contentType("application/json").body("{}").post("/api/v1/probe");

        assertThat(answer.statusCode()).isEqualTo(408);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThatJson(answer.asString()).inPath("code").isEqualTo("REQUEST_TOO_SLOW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /api/v1/probe HTTP/1.1\nHost: local",
                "POST /api/v1/probe HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 9\n\n{",
                "POST /api/v1/probe HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                        + "Transfer-Encoding: chunked\n\n5\n{"
            })
    void a_line_over_which_nothing_comes_is_closed(String begun) throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            assertThat(line.say(begun).untilTheEnd()).doesNotContain(" 200 ");
        }
    }
}
