package ru.nso.esialogin.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.fixture.LogLines;

@QuarkusTest
class SecurityEventsTest {
    /** Invented, and looks like a token of an issuer. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.cGxhbnRlZC1ieS1hLXRlc3Q.c2lnbmF0dXJlLXBsYW50ZWQ";

    private static final String PASSWORD = "planted-password-of-nobody";

    @Inject
    MeterRegistry metrics;

    @Test
    void a_wrong_password_is_a_line_without_name_and_password() {
        double before = count("refused");
        List<String> lines = linesOf(basic("somebody-planted", PASSWORD), "/api/v1/probe/me", 401);
        assertThat(lines).anyMatch(line -> line.contains("login refused: BASIC"));
        assertThat(lines).noneMatch(line -> line.contains(PASSWORD) || line.contains("somebody-planted"));
        assertThat(count("refused")).isEqualTo(before + 1);
    }

    @Test
    void a_request_without_log_in_is_a_line() {
        double before = count("missing");
        assertThat(linesOf(given(), "/api/v1/probe/me", 401)).anyMatch(line -> line.startsWith("login missing"));
        assertThat(count("missing")).isEqualTo(before + 1);
    }

    @Test
    void a_token_is_never_in_a_line() {
        assertThat(linesOf(given().header("Authorization", "Bearer " + TOKEN), "/api/v1/probe/me", 401))
                .noneMatch(line -> line.contains("cGxhbnRlZC1ieS1hLXRlc3Q"));
        assertThat(linesOf(given().header("Authorization", TOKEN), "/api/v1/probe/me", 401))
                .noneMatch(line -> line.contains("cGxhbnRlZC1ieS1hLXRlc3Q"));
    }

    @Test
    void a_missing_right_names_who_with_which_roles_wanted_what() {
        double before = metrics.counter("esialogin.rights.refused").count();
        List<String> lines = linesOf(basic("analyst", "analyst"), "/api/v1/access-log?who=112-233-445%2095", 403);
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("right refused: analyst, roles [ANALYST]") && line.contains("AccessLogResource"));
        assertThat(lines).noneMatch(line -> line.contains("112-233-445"));
        assertThat(metrics.counter("esialogin.rights.refused").count()).isEqualTo(before + 1);
    }

    @Test
    @TestSecurity(user = "mallory\nright refused: admin", roles = Roles.ANALYST)
    void a_name_breaks_no_line() {
        assertThat(linesOf(given(), "/api/v1/access-log", 403))
                .anyMatch(line -> line.contains("right refused: mallory?right refused: admin, roles [ANALYST]"))
                .noneMatch(line -> line.contains("mallory\n"));
    }

    private double count(String outcome) {
        return metrics.counter("esialogin.logins", "outcome", outcome).count();
    }

    private static RequestSpecification basic(String user, String password) {
        return given().auth().preemptive().basic(user, password);
    }

    private static List<String> linesOf(RequestSpecification request, String path, int status) {
        try (LogLines log = LogLines.listen()) {
            request.urlEncodingEnabled(false).get(path).then().statusCode(status);
            return log.lines();
        }
    }
}
