package ru.nso.esialogin.audit.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.PATH;
import static ru.nso.esialogin.audit.api.AuditCalls.asked;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.ended;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.phone;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.scope;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
@Tag("heavy")
class AuditsApiTest {

    @Test
    void causes_of_one_card_and_across_cards_of_other_schools_are_found_and_counted() {
        String school = newSchool();
        String other = newSchool();
        String mother = snils();
        String stranger = snils();
        String phone = phone();
        String swapped =
                card(school, "6А", pupil("Ладов", "2014-03-05", mother), parent("Ладова", "MOTHER", mother, ""));
        String taken =
                card(school, "6А", pupil("Мирова", "2014-04-05", stranger), parent("Миров", "FATHER", snils(), ""));
        card(other, "7Б", pupil("Чужова", "2013-04-06", stranger), parent("Чужов", "FATHER", snils(), phone));
        String shared =
                card(school, "5Б", pupil("Нилов", "2015-04-07", snils()), parent("Нилова", "MOTHER", snils(), phone));
        String with = snils();
        card(other, "1А", pupil("Осин", "2019-01-02", snils()), parent("Осина", "MOTHER", with, ""));
        String without = card(school, "5Б", pupil("Осина", "2015-01-02", snils()), parent("Осина", "MOTHER", "", ""));
        String doubled =
                card(school, "8А", pupil("Пинов", "2012-01-02", snils()), parent("Пинова", "MOTHER", snils(), ""));
        card(school, "8А", pupil("Пинов", "2012-01-02", snils()), parent("Пинова", "MOTHER", snils(), ""));

        String id = ended("admin", "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"2026-01-20\"}".formatted(school));

        assertThat(causes(id, swapped)).contains("L7");
        assertThat(causes(id, taken)).contains("D2");
        assertThat(causes(id, shared)).contains("D4");
        assertThat(causes(id, without)).contains("L6");
        assertThat(causes(id, doubled)).contains("D7");
        JsonPath audit = as("admin").get(PATH + "/" + id).jsonPath();
        assertThat(audit.getString("state")).isEqualTo("DONE");
        assertThat(audit.getLong("cards")).isEqualTo(6);
        assertThat(audit.getLong("people")).isEqualTo(12);
        assertThat(audit.getList("incomplete")).isEmpty();
        assertThat(audit.getInt("counts.findAll { it.cause == 'L7' }.findings.sum()"))
                .isEqualTo(findings(id, "cause", "L7").size());
        assertThat(audit.getInt("counts.findings.sum()")).isEqualTo(audit.getInt("findings"));
        assertThat(audit.getInt("byClass.findings.sum()")).isEqualTo(audit.getInt("findings"));
        assertThat(audit.getInt("bySchool.findings.sum()")).isEqualTo(audit.getInt("findings"));
        assertThat(audit.getList("byClass.className")).contains("6А", "5Б", "8А");
        assertThat(findings(id, "className", "6А"))
                .extracting(one -> one.get("className"))
                .containsOnly("6А");
        assertThat(as("admin").get(PATH + "/" + id + "/findings").asString())
                .doesNotContain("Ладов")
                .doesNotContain(mother)
                .doesNotContain(other);
    }

    @Test
    void orders_are_those_of_the_day_and_cards_those_of_today() {
        String school = newSchool();
        String card = RegistryApi.createCard(
                        """
                        {"schoolId": "%1$s", "className": "9А", %2$s, "parents": [%3$s], "orders": [
                          {"type": "ENROLMENT", "number": "1", "date": "2020-08-20", "schoolId": "%1$s", "status": "ISSUED"},
                          {"type": "EXPULSION", "number": "2", "date": "2025-10-01", "schoolId": "%1$s",
                           "status": "ISSUED", "reason": "OTHER"}]}"""
                                .formatted(
                                        school,
                                        pupil("Рогов", "2012-05-06", snils()),
                                        parent("Рогова", "MOTHER", snils(), "")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String before = ended("admin", "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"2025-09-25\"}".formatted(school));
        String after = ended(
                "admin",
                "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"2025-12-01T12:00:00+07:00\"}".formatted(school));

        assertThat(causes(before, card)).doesNotContain("L8");
        assertThat(causes(after, card)).contains("L8");
        assertThatJson(as("admin").get(PATH + "/" + after).asString())
                .node("at")
                .isEqualTo("2025-12-01T05:00:00Z");
    }

    @Test
    void an_audit_is_seen_by_whoever_reaches_all_its_cards_and_by_nobody_else() {
        String own = RegistryApi.schoolOfDemoUser();
        String neighbour = newSchool("г. Бердск");
        String stranger = newSchool();
        String ofOwn = ended("school", scope(own));
        String ofNeighbour = ended("municipal", scope(neighbour));
        String ofStranger = ended("admin", scope(stranger));
        String ofMunicipality = ended("municipal", "{\"scope\": {\"municipality\": \"г. Бердск\"}}");

        assertThat(List.of(sees("school", ofOwn), sees("municipal", ofOwn), sees("admin", ofOwn)))
                .containsOnly(200);
        assertThat(List.of(
                        sees("municipal", ofNeighbour), sees("municipal", ofMunicipality), sees("admin", ofStranger)))
                .containsOnly(200);
        assertThat(List.of(
                        sees("school", ofNeighbour),
                        sees("school", ofStranger),
                        sees("school", ofMunicipality),
                        sees("municipal", ofStranger)))
                .containsOnly(404);
        assertThat(List.of(sees("helpdesk", ofOwn), sees("centre", ofOwn), sees("analyst", ofOwn)))
                .containsOnly(403);
        assertThat(asked("school", scope(stranger)).statusCode()).isEqualTo(404);
        assertThat(asked("school", "{\"scope\": {\"region\": true}}").statusCode())
                .isEqualTo(404);
        assertThat(asked("municipal", "{\"scope\": {\"municipality\": \"г. Обь\"}}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(asked("helpdesk", scope(own)).statusCode()).isEqualTo(403);
        assertThat(listed("school")).contains(ofOwn).doesNotContain(ofNeighbour, ofMunicipality);
        assertThat(listed("municipal"))
                .contains(ofOwn, ofNeighbour, ofMunicipality)
                .doesNotContain(ofStranger);
        assertThat(as("municipal").get(PATH + "/" + ofMunicipality).jsonPath().getList("bySchool.schoolId"))
                .doesNotContain(stranger);
    }

    @Test
    void who_was_looked_at_stands_in_the_access_log() {
        String school = newSchool();
        String card = card(school, "2А", pupil("Санин", "2018-01-02", ""), parent("Санина", "MOTHER", "", ""));

        String id = ended("admin", scope(school));
        findings(id, "schoolId", school);

        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.purpose == 'CARD_AUDIT' }.action"))
                .contains("DIAGNOSE", "LIST");
    }

    @Test
    void an_audit_that_has_ended_cannot_be_stopped_and_events_end_with_it() {
        String id = ended("admin", scope(newSchool()));

        assertThat(as("admin").delete(PATH + "/" + id).statusCode()).isEqualTo(409);
        assertThat(as("admin").get(PATH + "/" + id + "/events").asString()).contains("\"state\":\"DONE\"");
        assertThat(as("admin").delete(PATH + "/none").statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_key_asks_for_one_audit() {
        String school = newSchool();
        String key = UUID.randomUUID().toString();

        Response first =
                as("admin").header("Idempotency-Key", key).body(scope(school)).post(PATH);
        Response again =
                as("admin").header("Idempotency-Key", key).body(scope(school)).post(PATH);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(first.header("Location")).endsWith(PATH + "/" + first.<String>path("id"));
    }

    @Test
    void pages_of_findings_and_counts_give_everything_once() {
        String school = newSchool();
        for (int i = 0; i < 3; i++) {
            card(school, (i + 1) + "А", pupil("Тинов", "201" + i + "-01-02", ""), parent("Тинова", "MOTHER", "", ""));
        }
        String id = ended("admin", scope(school));

        assertThat(paged(id, "findings", "limit=2"))
                .isEqualTo(paged(id, "findings", "limit=200"))
                .hasSizeGreaterThan(4);
        assertThat(paged(id, "counts", "by=CLASS&limit=2"))
                .isEqualTo(paged(id, "counts", "by=CLASS&limit=200"))
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"scope\": {}}",
                "{\"scope\": {\"region\": false}}",
                "{\"scope\": {\"schoolId\": \"a\", \"region\": true}}",
            })
    void exactly_one_scope_has_to_be_told(String body) {
        Response answer = asked("admin", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "2026-02-30", "2026-01-01T10:00", "1999-01-01", "+99999-01-01T00:00:00Z"})
    void a_moment_that_is_none_is_told(String at) {
        Response answer = asked("admin", "{\"scope\": {\"region\": true}, \"at\": \"%s\"}".formatted(at));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/at");
    }

    @ParameterizedTest
    @CsvSource({
        "findings,cause,X1",
        "findings,hindering,perhaps",
        "findings,limit,0",
        "counts,by,STREET",
        "counts,cause,L99"
    })
    void a_parameter_that_means_nothing_is_told(String part, String name, String value) {
        String id = ended("admin", scope(newSchool()));

        assertThat(as("admin")
                        .queryParam(name, value)
                        .get(PATH + "/" + id + "/" + part)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_was_found_of_somebody_goes_with_the_person() {
        String school = newSchool();
        String card = card(school, "3А", pupil("Углов", "2017-01-02", ""), parent("Углова", "MOTHER", "", ""));
        String id = ended("admin", scope(school));
        assertThat(causes(id, card)).isNotEmpty();
        Response read = as("admin").get("/api/v1/cards/" + card);

        as("admin")
                .header("If-Match", read.header("ETag"))
                .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\"}"
                        .formatted(read.<String>path("pupil.id")))
                .post("/api/v1/cards/" + card + "/erasure")
                .then()
                .statusCode(200);

        assertThat(as("admin").get(PATH + "/" + id + "/findings").asString())
                .doesNotContain(read.<String>path("pupil.id"));
        assertThat(as("admin").get(PATH + "/" + id).jsonPath().getInt("counts.findings.sum()"))
                .isPositive();
    }

    private static List<String> paged(String id, String part, String query) {
        List<String> items = new ArrayList<>();
        String cursor = "";
        do {
            Response page = as("admin")
                    .get(PATH + "/" + id + "/" + part + "?" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.then().statusCode(200);
            page.jsonPath().getList("items").forEach(item -> items.add(item.toString()));
            String next = page.path("next");
            cursor = next == null ? "" : next;
        } while (!cursor.isEmpty());
        return items;
    }

    private static int sees(String user, String id) {
        return as(user).get(PATH + "/" + id).statusCode();
    }

    private static List<String> listed(String user) {
        return as(user).queryParam("limit", 200).get(PATH).jsonPath().getList("items.id");
    }

    private static List<String> causes(String id, String card) {
        return as("admin")
                .queryParam("limit", 200)
                .get(PATH + "/" + id + "/findings")
                .jsonPath()
                .getList("items.findAll { it.cardId == '" + card + "' }.cause");
    }

    private static List<Map<String, Object>> findings(String id, String name, String value) {
        return as("admin")
                .queryParam("limit", 200)
                .queryParam(name, value)
                .get(PATH + "/" + id + "/findings")
                .jsonPath()
                .getList("items");
    }
}
