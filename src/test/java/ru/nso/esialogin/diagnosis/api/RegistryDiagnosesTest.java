package ru.nso.esialogin.diagnosis.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cards are stored, then logins are explained by identity and keys alone. */
@QuarkusTest
class RegistryDiagnosesTest {
    @Inject
    EntityManager entities;

    @Test
    void a_mother_of_two_is_found_by_her_snils_with_both_children() {
        Mother mother = new Mother("Двухдетная", "100-000-001");
        String first = mother.cardOf("Глеб", "2012-03-04", newSchool());
        String second = mother.cardOf("Зоя", "2015-05-06", newSchool());

        JsonPath answer = diagnose("helpdesk", mother.login()).jsonPath();

        assertThat(answer.getString("verdict")).isEqualTo("WORKS");
        assertThat(answer.getString("id")).isNotBlank();
        assertThat(answer.getString("dataAsOf")).isEqualTo("2025-10-01T01:00:00Z");
        assertThat(answer.<String>getList("simulation.candidates.recordId"))
                .anyMatch(record -> record.startsWith(first + ":"))
                .anyMatch(record -> record.startsWith(second + ":"))
                .hasSize(2);
    }

    @Test
    void a_named_child_without_a_card_is_not_passed_over() {
        Mother mother = new Mother("Именующая", "100-000-021");
        String born = "\"birthDate\": \"2012-03-04\"";
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String named = mother.login()
                .replaceFirst(
                        "\\{",
                        "{\"children\": [{\"lastName\": \"Именующая\", \"firstName\": \"Глеб\", " + born + "},"
                                + " {\"lastName\": \"Именующая\", \"firstName\": \"Савелий\", " + born + "}],");

        Response answer = diagnose("helpdesk", named);
        Response again = as("helpdesk").post("/api/v1/diagnoses/" + answer.path("id") + "/replay");

        assertThat(diagnose("helpdesk", mother.login()).<String>path("verdict")).isEqualTo("WORKS");
        assertThatJson(answer.asString()).node("verdict").isEqualTo("UNDECIDED");
        assertThatJson(answer.asString()).node("childrenNotFound").isEqualTo(List.of(1));
        assertThatJson(answer.asString()).node("nextQuestion.fact").isEqualTo("PUPIL_CARDS");
        assertThat(answer.<List<String>>path("causes.code")).contains("D8");
        assertThat(answer.<String>path("texts.family")).contains("Карточку ребёнка мы не нашли: Именующая Савелий.");
        assertThatJson(again.asString()).node("identical").isEqualTo(true);
    }

    @Test
    void a_kept_diagnosis_is_given_back_as_it_was() {
        Mother mother = new Mother("Возвратова", "100-000-002");
        mother.cardOf("Глеб", "2012-03-04", newSchool());

        Response answer = diagnose("helpdesk", mother.login());
        Response again = as("helpdesk").get("/api/v1/diagnoses/" + answer.path("id"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(again.asString()).isEqualTo(answer.asString());
    }

    @Test
    void facts_and_answer_lie_encrypted_in_the_database() {
        Mother mother = new Mother("Шифрованная", "100-000-003");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String id = diagnose("helpdesk", mother.login()).path("id");

        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[])
                entities.createNativeQuery("select encode(facts, 'escape'), encode(answer, 'escape'), answer_hash,"
                                + " expires_at - made_at = interval '30 days' from diagnosis where id = :id")
                        .setParameter("id", id)
                        .getSingleResult());

        assertThat(row[0].toString()).doesNotContain("100000003", "Шифрованная", "firstName");
        assertThat(row[1].toString()).doesNotContain("Шифрованная", "verdict");
        assertThat(row[2].toString()).matches("[0-9a-f]{64}");
        assertThat(row[3]).isEqualTo(true);
    }

    @Test
    void a_school_finds_its_own_cards_and_what_is_not_its_own_looks_absent() {
        Mother mother = new Mother("Чужеродная", "100-000-004");
        mother.cardOf("Глеб", "2012-03-04", newSchool());

        Response foreign = diagnose("school", mother.login());
        Response absent = diagnose("school", new Mother("Небывалая", "100-000-004").login("100-000-099"));
        String id = diagnose("helpdesk", mother.login()).path("id");

        assertThatJson(foreign.asString())
                .node("simulation.candidates")
                .isArray()
                .isEmpty();
        assertThat(foreign.<String>path("verdict")).isEqualTo(absent.<String>path("verdict"));
        assertThat(foreign.<List<String>>path("causes.code")).isEqualTo(absent.<List<String>>path("causes.code"));
        Response notMine = as("school").get("/api/v1/diagnoses/" + id);
        Response notThere = as("school").get("/api/v1/diagnoses/" + UUID.randomUUID());
        String nothing = problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");
        assertThatJson(notMine.asString()).isEqualTo(nothing);
        assertThatJson(notThere.asString()).isEqualTo(nothing);
    }

    @Test
    void every_search_is_in_the_access_log_the_fruitless_one_too() {
        Mother mother = new Mother("Журнальная", "100-000-005");
        String card = mother.cardOf("Глеб", "2012-03-04", newSchool());
        String hit = "t-" + UUID.randomUUID();
        String miss = "t-" + UUID.randomUUID();

        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", hit)
                .body(mother.login())
                .post("/api/v1/diagnoses");
        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", miss)
                .body(new Mother("Пропавшая", "100-000-006").login())
                .post("/api/v1/simulations");

        assertThat(logged(hit)).isEqualTo("helpdesk DIAGNOSE DONE " + card);
        assertThat(logged(miss)).isEqualTo("helpdesk DIAGNOSE NOTHING_FOUND ");
    }

    @Test
    void inline_cards_are_neither_stored_nor_searched() {
        long before = kept();

        Response answer = as("helpdesk")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Examples.REQUEST)
                .post("/api/v1/diagnoses");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.asString()).node("id").isEqualTo(null);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_repeat_with_the_same_key_has_the_same_id_and_with_another_body_it_is_refused() {
        Mother mother = new Mother("Повторная", "100-000-007");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String key = UUID.randomUUID().toString();

        Response first = as("helpdesk")
                .header("Idempotency-Key", key)
                .body(mother.login())
                .post("/api/v1/diagnoses");
        Response second = as("helpdesk")
                .header("Idempotency-Key", key)
                .body(mother.login())
                .post("/api/v1/diagnoses");
        Response other = as("helpdesk")
                .header("Idempotency-Key", key)
                .body(mother.login().replace("SCHOOL_WEB", "DIARY_APP"))
                .post("/api/v1/diagnoses");

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThatJson(second.asString()).isEqualTo(first.asString());
        assertThatJson(other.asString())
                .isEqualTo(problem(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Ключ повтора уже использован для другого запроса",
                        "Этот Idempotency-Key уже был у запроса с другим содержанием. Возьмите новый ключ."));
    }

    @Test
    void there_must_be_something_to_search_by() {
        Response answer = diagnose("helpdesk", "{\"identity\": {\"role\": \"PARENT\"}}");

        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "Карточку искать не по чему. Укажите СНИЛС, телефон или почту в esia, текст ошибки, либо имя и"
                                + " дату рождения в identity или children. Или передайте карточки в cards."));
    }

    @Test
    void a_purpose_that_needs_a_case_is_refused_without_one() {
        Response answer = as("helpdesk")
                .header("X-Purpose", "CALL")
                .body(new Mother("Бесцельная", "100-000-008").login())
                .post("/api/v1/diagnoses");

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThatJson(answer.asString()).inPath("code").isEqualTo("PURPOSE_REQUIRED");
    }

    private String logged(String caseId) {
        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) entities.createNativeQuery(
                        "select who, action, outcome, array_to_string(card_ids, ',') from access_log where case_id = :c")
                .setParameter("c", caseId)
                .getSingleResult());
        return row[0] + " " + row[1] + " " + row[2] + " " + row[3];
    }

    private long kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from diagnosis")
                                .getSingleResult())
                        .longValue());
    }

    private static Response diagnose(String user, String body) {
        return as(user).body(body).post("/api/v1/diagnoses");
    }
}
