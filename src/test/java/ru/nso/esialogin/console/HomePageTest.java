package ru.nso.esialogin.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.frame.ConsoleSession;

@QuarkusTest
class HomePageTest {
    @Test
    void the_address_itself_shows_where_to_go_on_without_log_in() {
        Response page = given().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(Jsoup.parse(page.asString()).select("main a").eachAttr("href"))
                .contains("/error-text", "/console/causes", "/console/start", "/q/swagger-ui");
    }

    @Test
    void the_console_begins_with_what_the_role_works_with() {
        Response page = ConsoleSession.as("helpdesk").get("/console");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/console/start");
    }
}
