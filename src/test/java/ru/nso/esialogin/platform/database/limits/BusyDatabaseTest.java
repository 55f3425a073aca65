package ru.nso.esialogin.platform.database.limits;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.probe.ProbeWrites;
import ru.nso.esialogin.platform.problem.ProblemDocument;
import ru.nso.esialogin.platform.problem.http.FailureProblems;

/** A database that does not come to an end: the caller hears soon that it is not its fault, and nothing is left half done. */
@QuarkusTest
@TestProfile(BusyDatabaseTest.Impatient.class)
@Tag("heavy")
class BusyDatabaseTest {
    private static final String INCIDENTS = "/api/v1/service-incidents";

    /** Limits that a test can wait for, and that nothing else reaches. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "esialogin.database.statement-time", "6s",
                    "esialogin.database.lock-time", "1s");
        }
    }

    @Inject
    ProbeWrites writes;

    @Inject
    FailureProblems failures;

    @Test
    void a_row_that_somebody_holds_is_not_waited_for_without_end() throws SQLException {
        Response announced = admin().body("{\"system\": \"JOURNAL\", \"from\": \"2031-03-01T08:00:00+07:00\"}")
                .post(INCIDENTS);
        assertThat(announced.statusCode()).as(announced.asString()).isEqualTo(201);
        String id = announced.path("id");
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            try (PreparedStatement hold =
                    owner.prepareStatement("select 1 from service_incident where id = ? for update")) {
                hold.setString(1, id);
                hold.execute();
            }
            assertAway(patch(announced, id));
            owner.rollback();
        }

        assertThat(patch(announced, id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_table_that_somebody_holds_is_not_waited_for_without_end() throws SQLException {
        String name = "held" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            writes.count(name); // the table is made with the bean
            owner.setAutoCommit(false);
            statement.execute("lock table probe in access exclusive mode");
            assertAway(create(name));
            owner.rollback();
        }

        assertThat(writes.count(name)).isZero();
        assertThat(create(name).statusCode()).isEqualTo(201);
    }

    @Test
    void a_statement_that_does_not_end_is_ended_and_nothing_is_left_of_its_request() throws SQLException {
        assertAway(create(ProbeWrites.WITHOUT_END));

        assertThat(writes.count(ProbeWrites.WITHOUT_END)).isZero();
    }

    @Test
    void a_transaction_whose_time_is_up_is_nobodys_fault_either() throws SQLException {
        String name = "late" + UUID.randomUUID().toString().substring(0, 8);

        Throwable failure = catchThrowable(
                () -> QuarkusTransaction.requiringNew().timeout(1).run(() -> {
                    writes.store(name);
                    while (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                        LockSupport.parkNanos(5_000_000);
                    }
                }));

        ProblemDocument document = failures.document(failure);
        assertThat(document.status()).isEqualTo(503);
        assertThat(writes.count(name)).isZero();
    }

    private static Response patch(Response announced, String id) {
        return given().auth()
                .preemptive()
                .basic("admin", "admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", announced.header("ETag"))
                .body("{\"planned\": true}")
                .patch(INCIDENTS + '/' + id);
    }

    private static Response create(String name) {
        return admin().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", name))
                .post("/api/v1/probe/things");
    }

    private static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", "admin").contentType("application/json");
    }

    private static void assertAway(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThatJson(answer.asString()).inPath("code").isEqualTo("SERVICE_UNAVAILABLE");
        assertThatJson(answer.asString())
                .inPath("detail")
                .isEqualTo("База данных сейчас занята или не отвечает. Повторите через несколько секунд.");
    }
}
