package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.invalidValue;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;
import static ru.nso.esialogin.card.api.RegistryApi.smallCard;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScopesTest {
    private static final List<String> USERS =
            List.of("helpdesk", "centre", "school", "municipal", "analyst", "auditor", "admin");

    private String own = "";
    private String neighbours = "";
    private String strangers = "";

    @BeforeEach
    void keepsCardsInThreeSchools() {
        own = createCard(smallCard(schoolOfDemoUser(), "Своя")).path("id");
        neighbours = createCard(smallCard(newSchool("г. Бердск"), "Соседняя")).path("id");
        strangers = createCard(smallCard(newSchool(), "Чужая")).path("id");
    }

    @Test
    void each_role_reads_its_own_cards_and_nothing_else() {
        Map<String, List<Integer>> expected = Map.of(
                "helpdesk", List.of(200, 200, 200),
                "centre", List.of(403, 403, 403),
                "school", List.of(200, 404, 404),
                "municipal", List.of(200, 200, 404),
                "analyst", List.of(403, 403, 403),
                "auditor", List.of(403, 403, 403),
                "admin", List.of(200, 200, 200));
        for (String user : USERS) {
            List<Integer> statuses = List.of(own, neighbours, strangers).stream()
                    .map(id -> as(user).get("/api/v1/cards/" + id).statusCode())
                    .toList();
            assertThat(statuses).as(user).isEqualTo(expected.get(user));
        }
    }

    @Test
    void a_list_of_a_foreign_school_looks_like_that_of_an_absent_one() {
        String foreign = newSchool();
        createCard(smallCard(foreign, "Чужая")).then().statusCode(201);
        for (String user : List.of("school", "municipal")) {
            for (String collection : List.of("cards", "staff")) {
                Response ofForeign = as(user).get("/api/v1/" + collection + "?schoolId=" + foreign);
                Response ofAbsent = as(user).get("/api/v1/" + collection + "?schoolId=no-such-school");

                assertThat(ofForeign.statusCode()).isEqualTo(ofAbsent.statusCode());
                assertThat(ofForeign.asString()).isEqualTo(ofAbsent.asString());
                assertThatJson(ofForeign.asString()).isEqualTo("{\"items\": [], \"next\": null}");
            }
        }
        assertThatJson(as("helpdesk").get("/api/v1/cards?schoolId=" + foreign).asString())
                .node("items")
                .isArray()
                .hasSize(1);
    }

    @Test
    void each_role_reads_the_history_it_may() {
        Map<String, Integer> ofStranger = Map.of(
                "helpdesk",
                403,
                "centre",
                403,
                "school",
                404,
                "municipal",
                404,
                "analyst",
                403,
                "auditor",
                200,
                "admin",
                200);
        for (String user : USERS) {
            assertThat(as(user).get("/api/v1/cards/" + strangers + "/history").statusCode())
                    .as(user)
                    .isEqualTo(ofStranger.get(user));
        }
        assertThat(as("school").get("/api/v1/cards/" + own + "/history").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_strangers_card_looks_exactly_like_none() {
        Response strange = as("school").get("/api/v1/cards/" + strangers);
        Response none = as("school").get("/api/v1/cards/no-such-card");
        assertThatJson(withoutTrace(strange)).isEqualTo(withoutTrace(none));
        assertThat(strange.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList())
                .isEqualTo(none.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void a_school_writes_its_own_cards_only() {
        String patch = "{\"className\": \"3Б\"}";
        assertThat(patchAs("school", own, patch)).isEqualTo(200);
        assertThat(patchAs("school", neighbours, patch)).isEqualTo(404);
        assertThat(patchAs("helpdesk", own, patch)).isEqualTo(403);
        assertThat(patchAs("municipal", own, patch)).isEqualTo(403);
        Response elsewhere = as("school").body(smallCard(newSchool(), "Лишняя")).post("/api/v1/cards");
        assertThatJson(elsewhere.asString())
                .isEqualTo(invalidValue("/schoolId", "Такой школы нет в реестре, или у вас нет к ней доступа."));
        assertThat(as("school")
                        .body(smallCard(schoolOfDemoUser(), "Новая"))
                        .post("/api/v1/cards")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void lists_and_searches_keep_to_the_scope() {
        String search = "{\"name\": \"Чужая Вера\", \"birthDate\": \"2016-08-21\"}";
        assertThat(as("helpdesk")
                        .body(search)
                        .post("/api/v1/cards/search?limit=200")
                        .<List<String>>path("items.id"))
                .contains(strangers);
        for (String user : List.of("school", "municipal")) {
            assertThat(as(user).body(search)
                            .post("/api/v1/cards/search?limit=200")
                            .<List<String>>path("items.id"))
                    .isEmpty();
        }
        List<String> schools = as("school").get("/api/v1/cards?limit=200").path("items.school.id");
        assertThat(schools).isNotEmpty().containsOnly("sch-demo-1");
        List<String> municipalities =
                as("municipal").get("/api/v1/cards?limit=200").path("items.school.municipality");
        assertThat(municipalities).isNotEmpty().containsOnly("г. Бердск");
    }

    @Test
    void nobody_reads_without_logging_in() {
        assertThat(RestAssured.given().get("/api/v1/cards/" + own).statusCode()).isEqualTo(401);
    }

    private static int patchAs(String user, String id, String patch) {
        return as(user).contentType(RegistryApi.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch("/api/v1/cards/" + id)
                .statusCode();
    }

    private static String withoutTrace(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{32}", "trace");
    }
}
