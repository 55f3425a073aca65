package ru.nso.esialogin.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer of the service goes out without what tells a browser to keep it to itself. */
@QuarkusTest
class ProtectingHeadersTest {
    @Test
    void every_operation_answers_with_them_whoever_asks() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/q/openapi").path("paths");
        List<String> asked = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method ->
                        List.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> {
                    String concrete = path.replaceAll("\\{[^}]+}", "nobody-at-all");
                    for (String user : List.of("", "analyst", "admin")) {
                        Response answer =
                                as(user).contentType("application/json").request(method, concrete);
                        assertProtected(answer, method + ' ' + path + " as " + user);
                        assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
                        assertThat(answer.header("Content-Security-Policy"))
                                .as(path)
                                .startsWith("default-src 'none'");
                    }
                    asked.add(method + ' ' + path);
                }));
        assertThat(asked).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/error-text",
                "/contact-centre/paper",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/api/v1/nothing",
                "/error-text?a=%00"
            })
    void so_does_everything_else(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertProtected(answer, path);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_page_of_the_description_may_load_what_is_its_own() {
        Response answer = given().get("/q/swagger-ui/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertProtected(answer, "Swagger UI");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'");
    }

    private static RequestSpecification as(String user) {
        return user.isEmpty()
                ? given()
                : given().auth().preemptive().basic(user, user).header("If-Match", "\"1\"");
    }

    private static void assertProtected(Response answer, String what) {
        Map<String, String> expected = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
        expected.forEach((name, value) ->
                assertThat(answer.header(name)).as(what + ": " + name).isEqualTo(value));
        assertThat(answer.header("Permissions-Policy")).as(what).contains("camera=()");
        assertThat(answer.header("Content-Security-Policy")).as(what).contains("frame-ancestors 'none'");
        assertThat(answer.headers().hasHeaderWithName("Server")).as(what).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).as(what).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Strict-Transport-Security"))
                .as("the test speaks no TLS: " + what)
                .isFalse();
    }
}
