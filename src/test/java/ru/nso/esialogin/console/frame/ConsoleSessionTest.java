package ru.nso.esialogin.console.frame;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsoleSessionTest {
    @Test
    void whoever_is_not_logged_in_is_led_to_the_form() {
        Response answer = given().redirects().follow(false).get("/console/start");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/console/login");
    }

    @Test
    void a_part_of_a_page_leads_the_whole_page_to_the_form() {
        Response answer =
                given().redirects().follow(false).header("HX-Request", "true").get("/console/start");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/console/start");
    }

    @Test
    void the_form_opens_a_session_that_no_script_and_no_other_site_can_use() {
        Response answer = ConsoleSession.logIn("helpdesk", "helpdesk");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/console/start");
        assertThat(answer.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("console-session=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .contains("Path=/console"));
    }

    @Test
    void a_wrong_password_is_said_and_opens_nothing() {
        Response answer = ConsoleSession.logIn("helpdesk", "wrong");

        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.header("Location")).endsWith("/console/login/refused");
        assertThat(answer.cookie("console-session")).isNull();
        assertThat(given().get("/console/login/refused").asString()).contains("Имя и пароль не подошли");
    }

    @Test
    void the_first_page_is_that_of_the_role() {
        assertThat(ConsoleSession.as("helpdesk").get("/console/start").header("Location"))
                .endsWith("/console/desk");
        assertThat(ConsoleSession.as("school").get("/console/start").header("Location"))
                .endsWith("/console/family");
    }

    @Test
    void a_session_opens_pages_and_not_the_api() {
        assertThat(ConsoleSession.as("helpdesk").get("/api/v1/tickets").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        Response foreign = ConsoleSession.as("helpdesk")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/console/leave");
        Response silent = given().redirects().follow(false).post("/console/leave");
        Response otherOrigin = given().redirects()
                .follow(false)
                .header("Origin", "https://example.org")
                .post("/console/leave");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(silent.statusCode()).isEqualTo(403);
        assertThat(otherOrigin.statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_leaves_has_no_session_any_more() {
        Response answer = ConsoleSession.as("helpdesk").post("/console/leave");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/console/left");
        assertThat(answer.cookie("console-session")).isNullOrEmpty();
    }

    @Test
    void what_is_not_there_is_said_in_a_page() {
        Response answer = ConsoleSession.as("helpdesk").get("/console/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(answer.asString()).contains("<h1>Не найдено</h1>", "Номер для поддержки");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_session_goes_over_safe_connections_alone_outside_of_the_demo() {
        assertThat(ConfigProvider.getConfig()
                        .getValue("quarkus.oidc.console.authentication.cookie-force-secure", Boolean.class))
                .isTrue();
        assertThat(ConfigProvider.getConfig().getValue("quarkus.oidc.console.authentication.cookie-path", String.class))
                .as("the API gets no cookie")
                .isEqualTo("/console");
    }

    @Test
    void every_log_in_is_a_session_of_its_own_and_a_made_up_one_is_none() {
        String first = ConsoleSession.logIn("helpdesk", "helpdesk").cookie("console-session");
        String second = ConsoleSession.logIn("helpdesk", "helpdesk").cookie("console-session");

        assertThat(first).isNotBlank().isNotEqualTo(second);
        for (String cookie : List.of(
                "helpdesk",
                first.substring(0, first.length() - 4) + "AAAA",
                Base64.getEncoder().encodeToString(new byte[64]))) {
            Response answer = given().redirects()
                    .follow(false)
                    .cookie("console-session", cookie)
                    .get("/console/desk");
            assertThat(answer.statusCode()).as(cookie).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/console/login");
        }
    }

    @Test
    void a_page_has_a_way_out_and_is_kept_nowhere() throws JsonProcessingException {
        Response answer = ConsoleSession.as("helpdesk").get("/console/desk");
        Document page = Jsoup.parse(answer.asString());

        assertThat(page.select("header form[method=post][action=/console/leave] button")
                        .text())
                .isEqualTo("Выйти");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode scripts = new ObjectMapper()
                .readTree(page.select("meta[name=htmx-config]").attr("content"));
        assertThat(scripts.path("historyCacheSize").asInt(-1)).isZero();
        assertThat(scripts.path("allowEval").asBoolean(true)).isFalse();
        assertThat(scripts.path("allowScriptTags").asBoolean(true)).isFalse();
        assertThat(scripts.path("selfRequestsOnly").asBoolean(false)).isTrue();
    }

    @Test
    void no_page_of_another_site_may_read_an_answer() {
        Response answer = ConsoleSession.as("helpdesk")
                .header("Origin", "https://example.org")
                .get("/console/desk");

        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control-"));
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }
}
