package ru.nso.esialogin.diagnosis.api;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.FailureProblems;

/** Each request of a batch is answered as if it had come alone. */
@QuarkusTest
class BatchTest {
    private static final String INLINE = "{\"identity\": {\"role\": \"PARENT\"}, \"cards\": []}";

    @Inject
    EntityManager entities;

    @Inject
    SessionFactory sessions;

    @Inject
    DiagnosisDesk desk;

    @Inject
    FailureProblems failures;

    @Inject
    IdempotencyRequest idempotency;

    @Inject
    ObjectMapper mapper;

    @Test
    void who_comes_while_all_places_are_taken_is_asked_to_come_back() {
        BatchResource busy = resource(0, Duration.ofSeconds(45));

        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> busy.batch(("[" + INLINE + "]").getBytes(StandardCharsets.UTF_8)));

        assertThat(problem.kind().status()).isEqualTo(429);
        assertThat(problem.headers()).containsEntry("Retry-After", "5");
    }

    @Test
    void what_is_not_reached_in_time_is_told_item_by_item() throws Exception {
        BatchResource slow = resource(1, Duration.ZERO);

        BatchAnswer answer =
                (BatchAnswer) slow.batch(("[" + INLINE + "," + INLINE + "]").getBytes(StandardCharsets.UTF_8))
                        .getEntity();

        assertThat(answer.items()).extracting(BatchAnswer.Item::status).containsExactly(503, 503);
        assertThat(answer.items()).extracting(BatchAnswer.Item::diagnosis).containsOnlyNulls();
    }

    @Test
    void the_worked_example_of_the_description_is_true() {
        Response answer = batch(Examples.BATCH_REQUEST);

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(answer.asString())
                .whenIgnoringPaths(
                        "items[*].diagnosis.catalogueVersion", "items[*].problem.traceId", "items[*].problem.instance")
                .isEqualTo(Examples.BATCH);
    }

    @Test
    void good_and_broken_inline_and_registry_requests_do_not_touch_each_other() {
        Mother mother = new Mother("Пакетная", "102-000-001");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        String doubled = "{\"identity\": {\"role\": \"PARENT\"}, \"identity\": {}}";
        String unknown = "{\"identity\": {\"role\": \"PARENT\", \"passport\": \"946-215-387 22\"}}";
        String nullCharacter = "{\"identity\": {\"role\": \"PARENT\", \"lastName\": \"Ольга\\u0000\"}}";
        String wrong = "{\"identity\": {}, \"esia\": {\"snils\": \"946-215-387 2Ж\"}, \"cards\": [null]}";
        String keyless = "{\"identity\": {\"role\": \"PARENT\"}}";

        Response answer = batch("{\"items\": ["
                + String.join(
                        ",",
                        doubled,
                        mother.login(),
                        unknown,
                        INLINE,
                        nullCharacter,
                        wrong,
                        keyless,
                        "null",
                        "12",
                        "[]")
                + "]}");

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.<List<Integer>>path("items.index")).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(answer.<List<Integer>>path("items.status"))
                .isEqualTo(List.of(400, 200, 422, 200, 422, 422, 422, 422, 422, 422));
        assertThat(answer.asString()).doesNotContain("946-215-387");
        assertThatJson(answer.asString()).node("items[0].problem.code").isEqualTo("DUPLICATE_MEMBER");
        assertThatJson(answer.asString()).node("items[3].diagnosis.id").isEqualTo(null);
        assertThatJson(answer.asString())
                .node("items[4].problem")
                .isEqualTo(problem(
                        422,
                        "NULL_CHARACTER",
                        "Недопустимый символ",
                        "/identity/lastName",
                        "Строка содержит символ с кодом 0. Уберите его."));
        assertThatJson(answer.asString())
                .inPath("items[5].problem.errors[*].pointer")
                .isArray()
                .containsExactlyInAnyOrder("/identity/role", "/esia/snils", "/cards/0");
        assertThatJson(answer.asString())
                .node("items[7].problem")
                .isEqualTo(problem(422, "WRONG_TYPE", "Значение не того типа", "", "Нужен объект: { … }."));
        String id = answer.path("items[1].diagnosis.id");
        assertThatJson(as("helpdesk").get("/api/v1/diagnoses/" + id).asString())
                .isEqualTo(asJson(answer, "items[1].diagnosis"));
    }

    @Test
    void each_answer_is_that_of_a_single_request() {
        Response alone = as("helpdesk").body(Examples.REQUEST).post("/api/v1/diagnoses");
        Response together = batch("[" + Examples.REQUEST + "," + Examples.REQUEST + "]");

        assertThatJson(together.asString()).node("items[0].diagnosis").isEqualTo(alone.asString());
        assertThatJson(together.asString()).node("items[1].diagnosis").isEqualTo(alone.asString());
    }

    @Test
    void each_registry_request_is_stored_and_logged_also_under_an_idempotency_key() {
        Mother mother = new Mother("Ключевая", "102-000-002");
        String card = mother.cardOf("Глеб", "2012-03-04", newSchool());
        String ticket = "t-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        String body = "[" + mother.login() + "," + INLINE + "," + mother.login() + ",{}]";

        Response first = keyed(key, ticket, body);
        Response second = keyed(key, ticket, body);
        Response other = keyed(key, ticket, "[" + mother.login() + "]");

        assertThat(first.statusCode()).isEqualTo(207);
        assertThat(first.<List<Integer>>path("items.status")).isEqualTo(List.of(200, 200, 200, 422));
        assertThat(second.statusCode()).isEqualTo(207);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThatJson(other.asString()).node("code").isEqualTo("IDEMPOTENCY_KEY_REUSED");
        List<?> logged = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select action || ' ' || outcome || ' ' || array_to_string(card_ids, ',')"
                                + " from access_log where case_id = :c order by number")
                .setParameter("c", ticket)
                .getResultList());
        assertThat(logged).isEqualTo(List.of("DIAGNOSE DONE " + card, "DIAGNOSE DONE " + card));
    }

    @Test
    void without_anything_to_store_the_key_keeps_nothing() {
        String key = UUID.randomUUID().toString();

        keyed(key, "t-1", "[" + INLINE + "]");
        Response other = keyed(key, "t-1", "[" + INLINE + "," + INLINE + "]");

        assertThat(other.statusCode()).isEqualTo(207);
        assertThat(other.<List<Integer>>path("items.status")).isEqualTo(List.of(200, 200));
    }

    @Test
    void only_registry_requests_want_a_purpose() {
        String body = "[" + INLINE + "," + new Mother("Безцельная", "102-000-003").login() + "]";

        Response answer = as("helpdesk").header("X-Purpose", "CALL").body(body).post("/api/v1/diagnoses/batch");

        assertThat(answer.<List<Integer>>path("items.status")).isEqualTo(List.of(200, 428));
        assertThatJson(answer.asString()).node("items[1].problem.code").isEqualTo("PURPOSE_REQUIRED");
    }

    @Test
    void every_further_registry_request_takes_the_same_number_of_statements() {
        Mother mother = new Mother("Счётная", "102-000-004");
        mother.cardOf("Глеб", "2012-03-04", newSchool());
        mother.cardOf("Зоя", "2015-05-06", newSchool());

        long one = statements(batchOf(mother, 1));
        long two = statements(batchOf(mother, 2));
        long five = statements(batchOf(mother, 5));

        assertThat(five - two).isEqualTo(3 * (two - one));
        assertThat(two - one).isPositive().isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 400 | MALFORMED_JSON",
                "[{\"identity\": ] | 400 | MALFORMED_JSON",
                "[{}] [] | 400 | MALFORMED_JSON",
                "{\"requests\": []} | 422 | UNKNOWN_PROPERTY",
                "\"946-215-387 22\" | 422 | WRONG_TYPE",
                "[] | 422 | INVALID_VALUE",
                "{\"items\": []} | 422 | INVALID_VALUE"
            })
    void a_body_that_is_no_list_is_refused_as_a_whole(String body, int status, String code) {
        Response answer = batch(body);

        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThatJson(answer.asString()).node("code").isEqualTo(code);
        assertThat(answer.asString()).doesNotContain("946-215");
    }

    @Test
    void a_hundred_requests_are_enough_and_a_megabyte_is_too() {
        String hundred = "[" + String.join(",", Collections.nCopies(100, INLINE)) + "]";
        assertThat(batch(hundred).<List<Integer>>path("items.status"))
                .hasSize(100)
                .containsOnly(200);

        assertThatJson(batch("[" + String.join(",", Collections.nCopies(101, INLINE)) + "]")
                        .asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "",
                        "Слишком много запросов: допустимо не больше 100."));
        assertThat(batch("[\"" + "x".repeat(1_100_000) + "\"]").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "analyst", "auditor"})
    void other_roles_may_not_diagnose(String user) {
        assertThat(as(user).body("[]").post("/api/v1/diagnoses/batch").statusCode())
                .isEqualTo(403);
        assertThat(given().contentType("application/json")
                        .body("[]")
                        .post("/api/v1/diagnoses/batch")
                        .statusCode())
                .isEqualTo(401);
    }

    private BatchResource resource(int atOnce, Duration time) {
        AnswerLimits limits = new AnswerLimits() {
            @Override
            public int batchRequests() {
                return 100;
            }

            @Override
            public int batchesAtOnce() {
                return atOnce;
            }

            @Override
            public Duration batchTime() {
                return time;
            }

            @Override
            public int replayDifferences() {
                return 100;
            }
        };
        return new BatchResource(desk, failures, idempotency, mapper, limits);
    }

    private long statements(String body) {
        // The sequence of the access log gives its numbers by fifties, so that now and then one statement is added.
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            batch(body).then().statusCode(207);
            fewest = Math.min(fewest, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return fewest;
    }

    private static String batchOf(Mother mother, int requests) {
        return "[" + String.join(",", Collections.nCopies(requests, mother.login())) + "]";
    }

    private static Response keyed(String key, String ticket, String body) {
        return as("helpdesk")
                .header("Idempotency-Key", key)
                .header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .body(body)
                .post("/api/v1/diagnoses/batch");
    }

    private static Object asJson(Response answer, String path) {
        return answer.<Object>path(path);
    }

    private static Response batch(String body) {
        return as("helpdesk").body(body).post("/api/v1/diagnoses/batch");
    }
}
