package ru.nso.esialogin.diagnosis.api;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.diagnosis.DiagnosisStore;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;

/** A kept diagnosis is asked again: what has changed since is said, and what is damaged is not answered from. */
@QuarkusTest
class ReplayTest {
    private static final String DAMAGED = problem(
            500,
            "STORED_DIAGNOSIS_DAMAGED",
            "Сохранённый разбор повреждён",
            "Содержание сохранённого разбора не совпадает с его контрольной суммой. Сообщите поддержке traceId и"
                    + " запросите разбор заново.");

    @Inject
    KeptRows rows;

    @Inject
    DiagnosisStore store;

    @Inject
    EntityManager entities;

    @Test
    void where_nothing_has_changed_the_answer_is_the_same() {
        Mother mother = new Mother("Неизменная", "101-000-001");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        Response made = diagnose("helpdesk", mother.login());

        Response again = replay("helpdesk", made.path("id"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        String now = rows.read(made.asString()).putNull("id").toString();
        assertThatJson(again.asString())
                .isEqualTo(
                        """
                        {"id": "%s", "identical": true, "catalogueVersionThen": "%s", "catalogueVersionNow": "%s",
                         "changed": [], "differences": [], "differencesTruncated": false, "now": %s}"""
                                .formatted(
                                        made.<String>path("id"),
                                        made.<String>path("catalogueVersion"),
                                        made.<String>path("catalogueVersion"),
                                        now));
    }

    @Test
    void equal_facts_have_equal_hashes_whenever_they_were_asked() {
        Mother mother = new Mother("Равная", "101-000-002");
        mother.cardOf("Глеб", "2012-03-04", newSchool());

        StoredDiagnosis first = kept(diagnose("helpdesk", mother.login()).path("id"));
        StoredDiagnosis second = kept(diagnose("admin", mother.login()).path("id"));
        StoredDiagnosis other = kept(diagnose("helpdesk", mother.login().replace("SCHOOL_WEB", "DIARY_APP"))
                .path("id"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.hash()).isEqualTo(first.hash()).hasSize(64);
        assertThat(second.factsHash()).isEqualTo(first.factsHash()).isPresent();
        assertThat(other.factsHash()).isNotEqualTo(first.factsHash()).isPresent();
    }

    @Test
    void a_search_that_found_nothing_in_a_school_stays_unknown_when_it_is_asked_again() {
        String id = diagnose("school", new Mother("Неизвестная", "101-000-012").login())
                .path("id");

        Response again = replay("school", id);

        assertThatJson(again.asString()).node("identical").isEqualTo(true);
        assertThatJson(again.asString()).node("changed").isEqualTo(List.of());
        assertThatJson(again.asString()).node("now.verdict").isEqualTo("UNDECIDED");
    }

    @Test
    void a_card_that_has_changed_since_is_told_and_the_stored_one_is_replayed() {
        Mother mother = new Mother("Поправленная", "101-000-003");
        String card = mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");

        patch(card, "\"1\"", "{\"dataAsOf\": \"2025-11-01T08:00:00+07:00\"}");
        assertThatJson(replay("helpdesk", id).asString()).node("changed").isEqualTo(List.of());

        patch(card, "\"2\"", "{\"pupil\": {\"phones\": [\"+79130000777\"]}}");
        Response again = replay("helpdesk", id);
        assertThatJson(again.asString()).node("changed").isEqualTo(List.of("FACTS"));
        assertThatJson(again.asString()).node("identical").isEqualTo(true);
        assertThat(again.asString()).doesNotContain("79130000777");
    }

    @Test
    void cards_outside_of_the_scope_in_which_it_was_made_are_no_change_for_those_who_see_more() {
        Mother mother = new Mother("Двухшкольная", "101-000-004");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("school", mother.login()).path("id");

        Response again = replay("helpdesk", id);

        assertThatJson(again.asString()).node("changed").isEqualTo(List.of());
        assertThatJson(again.asString()).node("identical").isEqualTo(true);
    }

    @Test
    void another_policy_and_another_catalogue_are_told_apart() {
        Mother mother = new Mother("Старинная", "101-000-005");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String policy = diagnose("helpdesk", mother.login()).path("id");
        rows.set(policy, "catalogue_version", "0000000000000000");
        rows.set(policy, "policy_version", "0000000000000000");
        String catalogue = diagnose("helpdesk", mother.login()).path("id");
        rows.set(catalogue, "catalogue_version", "0000000000000000");
        rows.set(catalogue, "rules_version", "0000000000000000");
        rows.answerDifferently(catalogue, answer -> {
            answer.put("verdict", "FAILS");
            ((ObjectNode) answer.get("texts")).put("family", "Здравствуйте!");
            answer.put("gone", true);
        });

        assertThatJson(replay("helpdesk", policy).asString()).node("changed").isEqualTo(List.of("POLICY"));
        Response again = replay("helpdesk", catalogue);
        assertThatJson(again.asString()).node("changed").isEqualTo(List.of("CATALOGUE"));
        assertThatJson(again.asString()).node("identical").isEqualTo(false);
        assertThatJson(again.asString()).node("catalogueVersionThen").isEqualTo("\"0000000000000000\"");
        String family = rows.read(again.asString()).at("/now/texts/family").toString();
        assertThatJson(again.asString())
                .node("differences")
                .isEqualTo(
                        """
                        [{"pointer": "/gone", "then": true},
                         {"pointer": "/texts/family", "then": "Здравствуйте!", "now": %s},
                         {"pointer": "/verdict", "then": "FAILS", "now": "WORKS"}]"""
                                .formatted(family));
    }

    @Test
    void an_answer_that_differs_under_equal_rules_was_given_by_another_program() {
        Mother mother = new Mother("Программная", "101-000-006");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");
        rows.answerDifferently(id, answer -> {
            ArrayNode codes = answer.putArray("incomplete");
            for (int i = 0; i < 150; i++) {
                codes.add("L" + i);
            }
        });

        Response again = replay("helpdesk", id);

        assertThatJson(again.asString()).node("changed").isEqualTo(List.of("CATALOGUE"));
        assertThat(again.<List<Object>>path("differences")).hasSize(100);
        assertThatJson(again.asString()).node("differencesTruncated").isEqualTo(true);
    }

    @Test
    void a_search_for_plans_that_ran_out_of_time_shows_no_change() {
        Mother mother = new Mother("Недосчитанная", "101-000-013");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");
        rows.answerDifferently(id, answer -> answer.putArray("planLimits").add("TIME"));

        Response again = replay("helpdesk", id);

        assertThat(again.<List<String>>path("differences.pointer")).isEqualTo(List.of("/planLimits/0"));
        assertThatJson(again.asString()).node("changed").isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "answer"})
    void what_is_damaged_is_not_answered_from(String column) {
        Mother mother = new Mother("Повреждённая", "101-000-007");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");
        rows.change(id, column, tree -> tree.put("verdict", "UNDECIDED"));

        assertThatJson(replay("helpdesk", id).asString()).isEqualTo(DAMAGED);
        if (column.equals("answer")) {
            assertThatJson(as("helpdesk").get("/api/v1/diagnoses/" + id).asString())
                    .isEqualTo(DAMAGED);
        }
    }

    @Test
    void absent_foreign_and_expired_look_alike() {
        Mother mother = new Mother("Отсутствующая", "101-000-008");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String foreign = diagnose("helpdesk", mother.login()).path("id");
        String expired = diagnose("school", mother.login()).path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update diagnosis set made_at = now() - interval '31 days',"
                                + " expires_at = now() - interval '1 second' where id = :id")
                        .setParameter("id", expired)
                        .executeUpdate());

        String nothing = problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");
        for (String id : List.of(foreign, expired, UUID.randomUUID().toString())) {
            assertThatJson(replay("school", id).asString()).isEqualTo(nothing);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "analyst", "auditor"})
    void other_roles_may_not_replay(String user) {
        assertThat(replay(user, "some-id").statusCode()).isEqualTo(403);
        assertThat(given().post("/api/v1/diagnoses/some-id/replay").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_replay_wants_a_purpose_and_is_in_the_access_log_with_both_reads() {
        Mother mother = new Mother("Запротоколированная", "101-000-009");
        String card = mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");
        String ticket = "t-" + UUID.randomUUID();

        assertThat(as("helpdesk")
                        .header("X-Purpose", "TICKET")
                        .post("/api/v1/diagnoses/" + id + "/replay")
                        .statusCode())
                .isEqualTo(428);
        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .post("/api/v1/diagnoses/" + id + "/replay")
                .then()
                .statusCode(200);

        List<?> logged = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select who || ' ' || action || ' ' || outcome || ' ' || array_to_string(card_ids, ',')"
                                + " from access_log where case_id = :c order by number")
                .setParameter("c", ticket)
                .getResultList());
        assertThat(logged).isEqualTo(List.of("helpdesk READ DONE " + card, "helpdesk DIAGNOSE DONE " + card));
    }

    @Test
    void a_row_of_the_first_form_stays_readable() throws IOException {
        ObjectNode form = firstForm();
        String id = rows.keepInFirstForm(form);

        Response read = as("helpdesk").get("/api/v1/diagnoses/" + id);
        Response again = replay("helpdesk", id);

        ObjectNode expected = form.get("answer").deepCopy();
        assertThatJson(read.asString()).isEqualTo(expected.put("id", id).toString());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThatJson(again.asString()).node("catalogueVersionThen").isEqualTo("\"3f6c2b7d9a10e4c5\"");
        assertThatJson(again.asString()).node("now.verdict").isEqualTo("FAILS");
        assertThatJson(again.asString()).node("now.dataAsOf").isEqualTo("2025-10-01T01:00:00Z");
        assertThatJson(again.asString()).node("now.causes[0].code").isEqualTo("L3");
        // Nobody knows its parts, and no card of this family is in the registry.
        assertThatJson(again.asString()).node("changed").isEqualTo(List.of("FACTS", "POLICY", "CATALOGUE"));
    }

    @Test
    void members_that_a_later_release_has_added_are_passed_over() throws IOException {
        ObjectNode form = firstForm();
        ((ObjectNode) form.get("facts")).put("weather", "rain");
        ((ObjectNode) form.at("/facts/cards/0/pupil")).putArray("hobbies").add("chess");
        ((ObjectNode) form.get("answer")).put("confidence", 7);
        form.put("hash", rows.hashOf((ObjectNode) form.get("answer")));
        String id = rows.keepInFirstForm(form);

        Response read = as("helpdesk").get("/api/v1/diagnoses/" + id);
        Response again = replay("helpdesk", id);

        assertThatJson(read.asString()).node("confidence").isEqualTo(7);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThatJson(again.asString()).node("now.verdict").isEqualTo("FAILS");
        assertThat(again.<List<String>>path("differences.pointer")).contains("/confidence");
    }

    @Test
    void facts_that_cannot_be_read_any_more_are_no_mistake_of_the_caller() throws IOException {
        ObjectNode form = firstForm();
        ((ObjectNode) form.at("/facts/identity")).put("role", "GRANDPARENT");
        String id = rows.keepInFirstForm(form);

        assertThatJson(replay("helpdesk", id).asString())
                .isEqualTo(problem(
                        500,
                        "STORED_DIAGNOSIS_UNREADABLE",
                        "Сохранённый разбор больше не читается",
                        "Разбор сохранила прежняя версия сервиса, и повторить его нельзя. Запросите разбор заново."));
    }

    private ObjectNode firstForm() throws IOException {
        return rows.read(Files.readString(
                Path.of("src", "test", "resources", "diagnosis", "kept-first-form.json"), StandardCharsets.UTF_8));
    }

    private StoredDiagnosis kept(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.find(id, new Scope.Region()).orElseThrow());
    }

    private static void patch(String card, String etag, String patch) {
        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .body(patch)
                .patch("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
    }

    private static Response diagnose(String user, String body) {
        return as(user).body(body).post("/api/v1/diagnoses");
    }

    private static Response replay(String user, String id) {
        return as(user).post("/api/v1/diagnoses/" + id + "/replay");
    }
}
