package ru.nso.esialogin.indicators.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.ended;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a municipality that lags behind to its schools and to the cards whose mending moves the indicator. */
@QuarkusTest
class DrillDownApiTest {
    private static final String PATH = "/api/v1/indicators/{code}/schools";
    private static final String CARDS = PATH + "/{schoolId}/cards";

    @Test
    void a_red_municipality_leads_to_schools_and_on_to_cards() {
        String municipality = "Кыштовский район";
        String school = newSchool(municipality);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String mother = snils();
            broken.add(card(
                    school,
                    "5А",
                    pupil("Ящиков" + (char) ('а' + i), "2015-02-03", mother),
                    parent("Ящикова" + (char) ('а' + i), "MOTHER", mother, "")));
        }
        for (int i = 0; i < 5; i++) {
            card(
                    school,
                    "5Б",
                    pupil("Юрков" + (char) ('а' + i), "2015-02-03", snils()),
                    parent("Юркова" + (char) ('а' + i), "MOTHER", snils(), ""));
        }
        ended("admin", "{\"scope\": {\"municipality\": \"%s\"}}".formatted(municipality));

        JsonPath schools = schools("analyst", "2.1", municipality).jsonPath();

        assertThat(schools.getString("municipality")).isEqualTo(municipality);
        assertThat(schools.getString("row.municipality")).isEqualTo(municipality);
        assertThat(schools.getString("auditedOn")).isNotNull();
        String own = "items.find { it.schoolId == '" + school + "' }.people.find { it.kind == 'PUPIL' }.";
        assertThat(schools.getInt(own + "denominator")).isEqualTo(11);
        assertThat(schools.getInt(own + "numerator")).isEqualTo(5);
        assertThat(schools.getInt(own + "bySchools")).isEqualTo(6);
        assertThat(schools.getInt(own + "toHalf")).isEqualTo(1);
        assertThat(schools.getString("sentence")).startsWith(municipality + ".").contains("По проверке карточек");

        Response first = as("admin").queryParam("limit", 4).get(CARDS, "2.1", school);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        ended("admin", "{\"scope\": {\"municipality\": \"%s\"}}".formatted(municipality));
        Response second = as("admin")
                .queryParam("limit", 4)
                .queryParam("cursor", first.<String>path("next"))
                .get(CARDS, "2.1", school);
        assertThat(second.<String>path("auditId")).isNotNull().isEqualTo(first.path("auditId"));
        assertThat(as("admin").get(CARDS, "2.1", school).<String>path("auditId"))
                .isNotEqualTo(first.path("auditId"));
        List<List<String>> cards = new ArrayList<>(first.path("items.cardIds"));
        cards.addAll(second.path("items.cardIds"));
        assertThat(cards.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(broken);
        assertThat(first.<List<Integer>>path("items.unlockedSoFar")).containsExactly(1, 2, 3, 4);
        assertThat(second.<List<Integer>>path("items.unlockedSoFar")).containsExactly(5, 6);
        assertThat(first.<List<String>>path("items[0].tasks.cause")).contains("L7");
        assertThat(second.<String>path("next")).isNull();
        assertThat(as("auditor")
                        .queryParam("cardId", broken.get(0))
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .contains("LIST");
    }

    @Test
    void of_few_pupils_no_number_is_told() {
        String municipality = "Доволенский район";
        String school = newSchool(municipality);
        String mother = snils();
        card(school, "5А", pupil("Эхов", "2015-02-03", mother), parent("Эхова", "MOTHER", mother, ""));
        ended("admin", "{\"scope\": {\"municipality\": \"%s\"}}".formatted(municipality));

        JsonPath schools = schools("helpdesk", "2.1", municipality).jsonPath();

        String own = "items.find { it.schoolId == '" + school + "' }.people[0]";
        assertThat(schools.getBoolean(own + ".withheld")).isTrue();
        assertThat(schools.getMap(own)).containsEntry("denominator", null).containsEntry("bySchools", null);
    }

    @Test
    void an_audit_that_looks_ahead_says_nothing_of_today() {
        String municipality = "Убинский район";
        String school = newSchool(municipality);
        card(school, "5А", pupil("Щукин", "2015-02-03", snils()), parent("Щукина", "MOTHER", snils(), ""));
        ended("admin", "{\"scope\": {\"municipality\": \"%s\"}}".formatted(municipality));
        String today = schools("analyst", "2.1", municipality).path("auditedOn");
        ended("admin", "{\"scope\": {\"municipality\": \"%s\"}, \"at\": \"2035-09-01\"}".formatted(municipality));

        assertThat(schools("analyst", "2.1", municipality).<String>path("auditedOn"))
                .isEqualTo(today)
                .doesNotStartWith("2035");
    }

    @Test
    void before_the_first_audit_it_says_so() {
        String school = newSchool("Чановский район");

        JsonPath schools = schools("centre", "2.2", "Чановский район").jsonPath();

        // Audits of the whole region, which other tests may have made, know nothing of this school.
        assertThat(schools.getList("items.schoolId")).doesNotContain(school);
        assertThat(schools.getString("sentence")).startsWith("Чановский район.");
        assertThat(as("school").get(CARDS, "2.1", school).statusCode()).isEqualTo(404);
        assertThat(as("analyst").get(CARDS, "2.1", school).statusCode()).isEqualTo(403);
        assertThat(as("admin").get(CARDS, "2.1", "none-of-them").statusCode()).isEqualTo(404);
        assertThat(as("admin").get(CARDS, "9.9", school).statusCode()).isEqualTo(404);
    }

    @Test
    void a_municipality_has_to_be_named() {
        assertThat(as("analyst").get(PATH, "2.1").statusCode()).isEqualTo(422);
        assertThat(schools("analyst", "2.1", "Москва").statusCode()).isEqualTo(422);
        assertThat(schools("analyst", "9.9", "г. Обь").statusCode()).isEqualTo(404);
        assertThat(as("admin")
                        .queryParam("cursor", "x")
                        .get(CARDS, "2.1", "any")
                        .statusCode())
                .isIn(404, 422);
    }

    private static Response schools(String user, String code, String municipality) {
        return as(user).queryParam("municipality", municipality).get(PATH, code);
    }
}
