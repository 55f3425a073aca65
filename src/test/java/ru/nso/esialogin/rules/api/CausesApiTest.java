package ru.nso.esialogin.rules.api;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.CauseCode;

@QuarkusTest
class CausesApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"helpdesk", "centre", "school", "municipal", "analyst", "auditor", "admin"})
    void everybody_who_is_logged_in_reads_the_catalogue(String user) {
        assertThat(as(user).get("/api/v1/causes").statusCode()).isEqualTo(200);
        assertThat(as(user).get("/api/v1/causes/L3").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_else_does() {
        assertThat(given().get("/api/v1/causes").statusCode()).isEqualTo(401);
    }

    @Test
    void the_list_holds_every_rule_in_the_order_of_the_catalogue() {
        List<String> codes = as("helpdesk").get("/api/v1/causes").path("items.code");

        assertThat(codes)
                .isEqualTo(RuleFixture.catalogue().entries().stream()
                        .map(entry -> entry.code().toString())
                        .toList());
        List<CauseCode> sorted =
                new ArrayList<>(codes.stream().map(CauseCode::of).toList());
        assertThat(sorted).isSorted();
    }

    @Test
    void a_cause_comes_with_its_page_in_pieces_and_whole() {
        Response answer = as("helpdesk").get("/api/v1/causes/L3");

        assertThatJson(answer.asString()).node("group").isEqualTo("entry");
        assertThatJson(answer.asString()).node("actors").isEqualTo("[\"PARENT\"]");
        assertThatJson(answer.asString()).node("basis").isEqualTo("SEED");
        assertThat(answer.<String>path("markdown")).startsWith("# L3. " + answer.path("title"));
        assertThat(answer.<List<String>>path("sections.heading"))
                .startsWith("Что случилось", "Почему так бывает", "Семье", "Школе", "Поддержке")
                .endsWith("Как проверить", "Источник");
        assertThat(answer.<List<String>>path("sections.find { it.heading == 'Семье' }.steps"))
                .isNotEmpty();
    }

    @Test
    void a_catalogue_that_has_not_changed_is_not_sent_again() {
        for (String path : new String[] {"/api/v1/causes", "/api/v1/causes/L3"}) {
            Response answer = as("helpdesk").get(path);
            String tag = answer.header("ETag");

            assertThat(tag).isEqualTo("\"" + answer.path("catalogueVersion") + "\"");
            assertThat(as("helpdesk").header("If-None-Match", tag).get(path).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_cause_that_does_not_exist_is_not_found() {
        for (String code : new String[] {"L99", "l3", "Я1", "L"}) {
            assertThatJson(as("helpdesk").get("/api/v1/causes/" + code).asString())
                    .isEqualTo(
                            problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа."));
        }
    }
}
