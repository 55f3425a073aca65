package ru.nso.esialogin.platform.http.idempotency;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.probe.ProbeWrites;

@QuarkusTest
class IdempotencyTest {
    private final DataSource source;
    private final ProbeWrites writes;

    @Inject
    IdempotencyTest(DataSource source, ProbeWrites writes) {
        this.source = source;
        this.writes = writes;
    }

    @Test
    void a_repeat_takes_effect_once_and_is_answered_alike() throws SQLException {
        Response first = create("helpdesk", "key-1", "{\"name\": \"one\"}");
        Response second = create("helpdesk", "key-1", "{\"name\": \"one\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(writes.count("one")).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        create("helpdesk", "key-2", "{\"name\": \"two\"}");
        Response other = create("helpdesk", "key-2", "{\"name\": \"three\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThatJson(other.asString()).inPath("code").isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThatJson(other.asString())
                .inPath("detail")
                .isEqualTo("Этот Idempotency-Key уже был у запроса с другим содержанием. Возьмите новый ключ.");
    }

    @Test
    void keys_of_two_users_do_not_meet() throws SQLException {
        create("helpdesk", "key-3", "{\"name\": \"both\"}");
        create("admin", "key-3", "{\"name\": \"both\"}");

        assertThat(writes.count("both")).isEqualTo(2);
    }

    @Test
    void what_failed_was_not_stored_and_may_be_tried_again() throws SQLException {
        Response failed = create("helpdesk", "key-4", "{\"name\": \"fails\"}");
        Response corrected = create("helpdesk", "key-4", "{\"name\": \"works\"}");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(writes.count("fails")).isZero();
    }

    @Test
    void a_refusal_behind_a_finished_step_leaves_the_step_and_one_out_of_a_step_takes_it_back() throws SQLException {
        Response refused = create("helpdesk", "key-7", "{\"name\": \"refused\"}");
        Response within = create("helpdesk", "key-8", "{\"name\": \"refused within\"}");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(within.statusCode()).isEqualTo(404);
        assertThat(writes.count("refused")).isEqualTo(1);
        assertThat(writes.count("refused within")).isZero();
    }

    @Test
    void an_answer_that_was_under_way_while_somebody_was_erased_is_not_kept_and_nothing_is_done() throws SQLException {
        Response answer = create("helpdesk", "key-meanwhile", "{\"name\": \"meanwhile\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThatJson(answer.asString()).inPath("code").isEqualTo("CONFLICT");
        assertThat(writes.count("meanwhile")).isZero();
    }

    @Test
    void equal_requests_at_the_same_time_take_effect_once() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Future<Response>> calls = IntStream.range(0, 6)
                .mapToObj(n -> callers.submit(() -> create("helpdesk", "key-5", "{\"name\": \"crowd\"}")))
                .toList();
        for (Future<Response> call : calls) {
            assertThat(call.get().statusCode()).isIn(201, 409);
        }
        callers.shutdown();

        assertThat(writes.count("crowd")).isEqualTo(1);
    }

    @Test
    void a_key_with_spaces_or_without_end_is_refused() {
        for (String key : List.of("a b", "x".repeat(201))) {
            Response answer = create("helpdesk", key, "{\"name\": \"x\"}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThatJson(answer.asString()).inPath("code").isEqualTo("INVALID_IDEMPOTENCY_KEY");
        }
    }

    @Test
    void nothing_readable_is_stored() throws SQLException {
        create("helpdesk", "canary-key", "{\"name\": \"Канарейкин\"}");

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT request_key, body_hash, answer FROM idempotency")) {
            while (rows.next()) {
                for (int column = 1; column <= 3; column++) {
                    String bytes = new String(rows.getBytes(column), StandardCharsets.UTF_8);
                    assertThat(bytes).doesNotContain("canary", "Канарейкин", "helpdesk", "/api/v1/probe");
                }
            }
        }
    }

    @Test
    void after_its_time_an_answer_is_not_repeated() throws SQLException {
        create("helpdesk", "key-6", "{\"name\": \"old\"}");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE idempotency SET expires_at = now() - interval '1 second'");
        }

        create("helpdesk", "key-6", "{\"name\": \"old\"}");

        assertThat(writes.count("old")).isEqualTo(2);
    }

    private static Response create(String user, String key, String body) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/probe/things");
    }
}
