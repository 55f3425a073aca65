package ru.nso.esialogin.access.api.retention;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class RetentionApiTest {
    private static final String RETENTION = "/api/v1/retention";

    private static Response run(String user, String body) {
        return as(user).body(body).post(RETENTION + "/runs");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ids(String table) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(array_agg(id order by id), '{}') from " + table + " where id like 'kept-%'")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private static List<String> jobs() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select array_agg(kind order by kind) from job where kind like 'kept-%'")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    /** Whatever other tests left is gone, so that numbers are those of this test. */
    @BeforeEach
    void nothingIsDue() throws SQLException {
        run("admin", "{\"dryRun\": false}").then().statusCode(200);
        nothingPlantedStays();
    }

    /** What is planted is under no key, and other tests read all there is. */
    @AfterEach
    void nothingPlantedStays() throws SQLException {
        for (String table :
                List.of("diagnosis", "lookup", "reveal", "mass_release", "watch_report", "service_incident")) {
            execute("delete from " + table + " where id like 'kept-%'");
        }
        execute("delete from watch_observation where who like 'kept-%'");
        execute("delete from job where kind like 'kept-%'");
        execute("delete from idempotency where request_key in (sha256('kept-old'), sha256('kept-young'))");
    }

    private static void plant(String id, String age) throws SQLException {
        execute("insert into diagnosis (id, made_at, made_by, expires_at, scope_kind, scope_of, catalogue_version,"
                + " answer_hash, card_ids, person_ids, facts, answer) values ('" + id + "', now() - interval '90 days',"
                + " 'admin', now() - interval '" + age + "', 'REGION', '', 'v', repeat('0', 64), '{}', '{}', '', '')");
        execute("insert into lookup (id, made_at, made_by, expires_at, purpose, call_id, key_kind, card_ids,"
                + " staff_card_ids, key_person_ids) values ('" + id + "', now() - interval '90 days', 'centre',"
                + " now() - interval '" + age + "', 'CALL', 'C-1', 'SNILS', '{}', '{}', '{}')");
        execute("insert into lookup_comparison (id, lookup_id, made_at, fact, result, person_ids) values ('" + id
                + "', '" + id + "', now(), 'CLASS', 'MATCH', '{}')");
        execute(
                "insert into service_incident (id, system, starts_at, ends_at, planned, version, created_at, created_by,"
                        + " updated_at, updated_by) values ('" + id + "', 'ESIA', now() - interval '2000 days',"
                        + " now() - interval '1095 days' - interval '" + age
                        + "', true, 1, now(), 'admin', now(), 'admin')");
        String aYearAgo = "now() - interval '365 days' - interval '" + age + "'";
        execute("insert into reveal (id, card_kind, card_id, person_id, field, made_by, made_at, expires_at, reason)"
                + " values ('" + id + "', 'PUPIL', 'c', 'p', 'SNILS', 'admin', " + aYearAgo + ", now(), '')");
        execute("insert into watch_report (id, reported_at, who, roles, kind, first_at, last_at, different, missed)"
                + " values ('" + id + "', " + aYearAgo + ", '" + id + "', '{}', 'FAST', " + aYearAgo + ", " + aYearAgo
                + ", 30, 3)");
        execute("insert into watch_observation (who, number, range, asked_at) values ('" + id
                + "', sha256('n'), sha256('r'), now() - interval '24 hours' - interval '" + age + "')");
        execute("insert into mass_release (id, kind, card_ids, fields, reason, asked_by, asked_at, state, waits_until)"
                + " values ('" + id + "', 'MASS_REVEAL', '{c}', '{SNILS}', '', 'admin', " + aYearAgo
                + ", 'REQUESTED', now())");
        String ninetyDaysAgo = "now() - interval '90 days' - interval '" + age + "'";
        execute("insert into job (id, kind, state, asked_at, ended_at) values (gen_random_uuid(), '" + id
                + "', 'DONE', " + ninetyDaysAgo + ", " + ninetyDaysAgo + ")");
        execute("insert into idempotency (request_key, body_hash, answer, expires_at) values (sha256('" + id
                + "'), sha256('b'), '', now() - interval '" + age + "')");
    }

    @Test
    void every_class_stands_in_the_answer_with_its_time_and_those_that_end_have_somebody_who_removes_them() {
        Response answer = as("auditor").get(RETENTION);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<String>>path("classes.dataClass"))
                .containsExactlyElementsOf(
                        Arrays.stream(DataClass.values()).map(DataClass::name).toList());
        assertThat(answer.<List<String>>path("classes.kept"))
                .containsExactly(
                        "P30D", "P1D", "P30D", "P365D", "P365D", "P1D", "P365D", "P1095D", "P90D", "P7D", "P400D",
                        "P365D", "P90D", "P365D", "P3653D", "P1095D", "P36500D");
        for (Map<String, Object> one : answer.<List<Map<String, Object>>>path("classes")) {
            DataClass dataClass = DataClass.valueOf(String.valueOf(one.get("dataClass")));
            assertThat(one.get("kept") != null)
                    .as(dataClass.name())
                    .isEqualTo(dataClass.setting().isPresent());
        }
    }

    @Test
    void a_dry_run_counts_and_removes_nothing_and_a_run_removes_what_is_due_and_nothing_younger() throws SQLException {
        plant("kept-old", "2 hours");
        plant("kept-young", "-2 hours");
        execute("insert into job (id, kind, state, asked_at) values (gen_random_uuid(), 'kept-never-ended', 'WAITING',"
                + " now() - interval '900 days')");

        Response counted = run("admin", "{\"dryRun\": true}");

        assertThatJson(counted.asString())
                .isEqualTo(
                        """
                        {"dryRun": true, "classes": [
                          {"dataClass": "DIAGNOSES", "rows": 1}, {"dataClass": "IDEMPOTENCY_ANSWERS", "rows": 1},
                          {"dataClass": "LOOKUPS", "rows": 1}, {"dataClass": "REVEALS", "rows": 1},
                          {"dataClass": "RELEASES", "rows": 1}, {"dataClass": "WATCH_OBSERVATIONS", "rows": 1},
                          {"dataClass": "WATCH_REPORTS", "rows": 1}, {"dataClass": "SERVICE_INCIDENTS", "rows": 1},
                          {"dataClass": "JOBS", "rows": 1}, {"dataClass": "IMPORTS", "rows": 0},
                          {"dataClass": "AUDITS", "rows": 0},
                          {"dataClass": "TICKETS", "rows": 0}, {"dataClass": "MAIL", "rows": 0},
                          {"dataClass": "TICKET_INCIDENTS", "rows": 0},
                          {"dataClass": "INDICATORS", "rows": 0}, {"dataClass": "ARCHIVED_CARDS", "rows": 0},
                          {"dataClass": "ACCESS_LOG", "rows": 0}]}""");
        assertThat(as("admin")
                        .get(RETENTION)
                        .<List<String>>path("classes.dueSince")
                        .subList(0, 9))
                .doesNotContainNull();
        for (String table : List.of(
                "diagnosis",
                "lookup",
                "lookup_comparison",
                "reveal",
                "mass_release",
                "watch_report",
                "service_incident")) {
            assertThat(ids(table)).as(table).containsExactly("kept-old", "kept-young");
        }

        String audit = "A-" + UUID.randomUUID();
        Response done =
                as("admin").header("X-Case", audit).body("{\"dryRun\": false}").post(RETENTION + "/runs");

        assertThatJson(done.asString())
                .isEqualTo(
                        """
                        {"dryRun": false, "classes": [
                          {"dataClass": "DIAGNOSES", "rows": 1}, {"dataClass": "IDEMPOTENCY_ANSWERS", "rows": 1},
                          {"dataClass": "LOOKUPS", "rows": 1}, {"dataClass": "REVEALS", "rows": 1},
                          {"dataClass": "RELEASES", "rows": 1}, {"dataClass": "WATCH_OBSERVATIONS", "rows": 1},
                          {"dataClass": "WATCH_REPORTS", "rows": 1}, {"dataClass": "SERVICE_INCIDENTS", "rows": 1},
                          {"dataClass": "JOBS", "rows": 1}, {"dataClass": "IMPORTS", "rows": 0},
                          {"dataClass": "AUDITS", "rows": 0},
                          {"dataClass": "TICKETS", "rows": 0}, {"dataClass": "MAIL", "rows": 0},
                          {"dataClass": "TICKET_INCIDENTS", "rows": 0},
                          {"dataClass": "INDICATORS", "rows": 0}, {"dataClass": "ARCHIVED_CARDS", "rows": 0},
                          {"dataClass": "ACCESS_LOG", "rows": 0}]}""");
        for (String table : List.of(
                "diagnosis",
                "lookup",
                "lookup_comparison",
                "reveal",
                "mass_release",
                "watch_report",
                "service_incident")) {
            assertThat(ids(table)).as(table).containsExactly("kept-young");
        }
        assertThat(jobs()).containsExactly("kept-never-ended", "kept-young");
        Response after = as("admin").get(RETENTION);
        assertThat(after.<List<Integer>>path("classes.due")).containsOnly(0);
        assertThat(after.<List<Integer>>path("classes.lastRun.removed")).startsWith(1, 1, 1, 1, 1, 1, 1, 1, 1, 0);
        Response entry = as("auditor").queryParam("caseId", audit).get("/api/v1/access-log");
        assertThat(entry.<List<String>>path("items.action")).containsExactly("RUN_RETENTION");
    }

    @Test
    void counters_of_comparisons_of_days_that_are_over_go_with_the_calls() throws SQLException {
        execute("insert into card_comparisons (card_kind, card_id, day, taken) values"
                + " ('PUPIL', 'kept-old', current_date - 5, 1), ('PUPIL', 'kept-young', current_date, 1)");

        run("admin", "{\"dryRun\": false}").then().statusCode(200);

        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(card_id, ',') from card_comparisons where card_id like 'kept-%'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("kept-young");
        }
        execute("delete from card_comparisons where card_id like 'kept-%'");
    }

    @Test
    void whether_to_remove_is_never_guessed() {
        run("admin", "{}").then().statusCode(422);
        run("admin", "{\"dryRun\": \"no\"}").then().statusCode(422);
        run("auditor", "{\"dryRun\": true}").then().statusCode(403);
    }
}
