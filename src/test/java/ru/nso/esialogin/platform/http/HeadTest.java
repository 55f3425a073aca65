package ru.nso.esialogin.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.fixture.RawLine;

/** HEAD is GET without its body, for whoever asks and whatever is answered. */
@QuarkusTest
class HeadTest {
    @Test
    void every_reading_operation_has_the_status_and_the_headers_of_get_and_no_body() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/q/openapi").path("paths");
        List<String> asked = new ArrayList<>();
        paths.forEach((path, operations) -> {
            String concrete = path.replaceAll("\\{[^}]+}", "nobody-at-all");
            if (operations.containsKey("get") && !path.endsWith("/events")) {
                for (String user : List.of("", "analyst", "admin")) {
                    Response got = asked(user, "GET", concrete);
                    Response head = asked(user, "HEAD", concrete);
                    String what = path + " as " + user;
                    assertThat(head.statusCode()).as(what).isEqualTo(got.statusCode());
                    assertThat(head.asByteArray()).as(what).isEmpty();
                    for (String name : List.of(
                            "ETag", "Cache-Control", "X-Content-Type-Options", "Content-Security-Policy", "Allow")) {
                        assertThat(head.header(name)).as(what + ": " + name).isEqualTo(got.header(name));
                    }
                }
                asked.add(path);
            }
        });
        assertThat(asked).hasSizeGreaterThan(30);
    }

    @Test
    void who_asks_for_the_head_of_a_card_has_read_it() {
        String card = RegistryApi.createCard(
                        "{\"schoolId\": \"" + RegistryApi.newSchool() + "\", \"pupil\": {\"firstName\": \"Ян\"}}")
                .path("id");

        Response head = as("helpdesk").head("/api/v1/cards/" + card);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo("\"1\"");
        assertThat(head.asByteArray()).isEmpty();
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.action")).containsExactlyInAnyOrder("CREATE", "READ");
    }

    /** A client that trusts the head would take bytes of a body for the next answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/causes", "/api/v1/cards/nobody", "/nothing", "/error-text", "/q/openapi"})
    void nothing_follows_a_head_over_the_line(String path) throws IOException {
        try (RawLine line = RawLine.to(RestAssured.port)) {
            String both = line.say("HEAD " + path + " HTTP/1.1\nHost: localhost\n\nHEAD " + path
                            + " HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                    .untilTheEnd();

            assertThat(both.split("\r\n\r\n", -1)).hasSize(3).endsWith("");
        }
    }

    private static Response asked(String user, String method, String path) {
        return (user.isEmpty() ? given() : as(user)).request(method, path);
    }
}
