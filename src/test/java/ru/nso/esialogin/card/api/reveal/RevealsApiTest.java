package ru.nso.esialogin.card.api.reveal;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class RevealsApiTest {
    private static final String SNILS = "112-233-445 95";
    private static final String REASON = "Сверить номер с документом";
    private static final int PER_DAY = 40;

    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    private static Response newCard(String school) {
        Response card = createCard(
                """
                {"schoolId": "%s",
                 "pupil": {"lastName": "Открытова", "firstName": "Вера", "snils": null, "phones": [],
                           "documents": [{"type": "BIRTH_CERTIFICATE", "series": "II-ЕТ", "number": "512309"}]},
                 "parents": [{"kinship": "MOTHER", "lastName": "Открытова", "firstName": "Майя", "snils": "%s",
                              "phones": ["8 913 000-07-00", "+7 913 000-07-01"], "emails": ["egor-test@yandex.ru"]}]}"""
                        .formatted(school, SNILS));
        card.then().statusCode(201);
        return card;
    }

    private static String body(String person, String field, String reason) {
        return """
                {"personId": "%s", "field": "%s", "reason": "%s"}"""
                .formatted(person, field, reason);
    }

    private static Response reveal(RequestSpecification as, Response card, String person, String field) {
        return as.body(body(card.path(person), field, REASON))
                .post("/api/v1/cards/{id}/reveals", card.<String>path("id"));
    }

    private static Response motherSnils(String user, Response card) {
        return reveal(as(user), card, "parents[0].id", "SNILS");
    }

    private static RequestSpecification ticket(String user, String ticket) {
        return as(user).header("X-Purpose", "TICKET").header("X-Case", ticket);
    }

    private static String newTicket() {
        return "R-" + UUID.randomUUID();
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return String.join("\n", all);
        }
    }

    private String entries(String ticket) throws SQLException {
        return query("select concat_ws(' ', who, roles, purpose, action, card_ids, person_ids, fields, outcome)"
                + " from access_log where case_id = '" + ticket + "' order by at, number");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets how many reveals of today a user has used; with 0 the day is new. */
    private void used(String user, int taken) throws SQLException {
        execute("delete from reveal_count where made_by = '" + user + "'");
        if (taken > 0) {
            execute("insert into reveal_count values ('%s', '%s', %d)".formatted(user, LocalDate.now(clock), taken));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parents[0].id | SNILS | ['112-233-445 95'] | parents.snils",
                "parents[0].id | PHONE | ['8 913 000-07-00', '+7 913 000-07-01'] | parents.phones",
                "parents[0].id | EMAIL | ['egor-test@yandex.ru'] | parents.emails",
                "parents[0].id | DOCUMENT | [] | parents.documents",
                "pupil.id | SNILS | [] | pupil.snils",
                "pupil.id | DOCUMENT | ['II-ЕТ 512309'] | pupil.documents"
            })
    void one_field_of_one_person_is_shown_for_a_minute_and_written_down(
            String person, String field, String values, String logged) throws SQLException {
        Response card = newCard(newSchool("г. Бердск"));
        String ticket = newTicket();
        Instant before = clock.instant();
        Response answer = reveal(ticket("helpdesk", ticket), card, person, field);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/cards/" + card.path("id") + "/reveals/" + answer.path("id"));
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"id": "${json-unit.any-string}", "personId": "%s", "field": "%s", "values": %s,
                         "expiresAt": "${json-unit.any-string}"}"""
                                .formatted(card.<String>path(person), field, values.replace('\'', '"')));
        assertThat(OffsetDateTime.parse(answer.path("expiresAt")).toInstant())
                .isBetween(before.plusSeconds(59), clock.instant().plusSeconds(60));
        assertThat(entries(ticket))
                .isEqualTo("helpdesk {HELPDESK} TICKET REVEAL {%s} {%s} {%s} DONE"
                        .formatted(card.path("id"), card.path(person), logged));
    }

    @Test
    void a_field_of_an_employee_is_shown() throws SQLException {
        Response card = as("admin")
                .body(
                        """
                        {"schoolId": "%s", "person": {"lastName": "Открытова", "firstName": "Ольга", "snils": "%s",
                         "documents": [{"type": "PASSPORT", "series": "5004", "number": "310101"}]}}"""
                                .formatted(newSchool(), SNILS))
                .post("/api/v1/staff");
        String ticket = newTicket();
        Response answer = ticket("admin", ticket)
                .body(body(card.path("person.id"), "DOCUMENT", REASON))
                .post("/api/v1/staff/{id}/reveals", card.<String>path("id"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<List<String>>path("values")).containsExactly("5004 310101");
        assertThat(entries(ticket)).endsWith("{person.documents} DONE");
        as("admin")
                .get("/api/v1/cards/{id}/reveals/{reveal}", card.<String>path("id"), answer.<String>path("id"))
                .then()
                .statusCode(404);
        as("admin")
                .get("/api/v1/staff/{id}/reveals/{reveal}", card.<String>path("id"), answer.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void until_its_time_is_over_the_same_user_reads_it_again_and_nobody_else() throws SQLException {
        Response card = newCard(newSchool("г. Бердск"));
        Response made = motherSnils("helpdesk", card);
        String at = "/api/v1/cards/" + card.path("id") + "/reveals/" + made.path("id");
        String ticket = newTicket();

        Response again = ticket("helpdesk", ticket).get(at);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThatJson(again.asString()).isEqualTo(made.asString());
        assertThat(ticket("admin", ticket).get(at).statusCode()).isEqualTo(404);
        assertThat(as("helpdesk")
                        .get("/api/v1/cards/" + newCard(newSchool()).path("id") + "/reveals/" + made.path("id"))
                        .statusCode())
                .isEqualTo(404);
        execute("update reveal set made_at = made_at - interval '61 s', expires_at = expires_at - interval '61 s'"
                + " where id = '" + made.path("id") + "'");
        assertThatJson(ticket("helpdesk", ticket).get(at).asString())
                .isEqualTo(problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа."));
        assertThat(entries(ticket).lines())
                .containsExactly(
                        "helpdesk {HELPDESK} TICKET REVEAL {%s} {%s} {parents.snils} DONE"
                                .formatted(card.path("id"), card.path("parents[0].id")),
                        "admin {ADMIN} TICKET REVEAL {%s} {} {} NOTHING_FOUND".formatted(card.<String>path("id")),
                        "helpdesk {HELPDESK} TICKET REVEAL {%s} {} {snils} NOTHING_FOUND"
                                .formatted(card.<String>path("id")));
    }

    @Test
    void a_repeat_is_the_same_reveal_with_the_value_read_anew_and_never_kept() throws SQLException {
        Response card = newCard(newSchool("г. Бердск"));
        String key = UUID.randomUUID().toString();
        used("helpdesk", 0);
        Response first = reveal(as("helpdesk").header("Idempotency-Key", key), card, "parents[0].id", "SNILS");
        Response repeat = reveal(as("helpdesk").header("Idempotency-Key", key), card, "parents[0].id", "SNILS");
        Response other = reveal(as("helpdesk").header("Idempotency-Key", key), card, "pupil.id", "SNILS");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.<List<String>>path("values")).containsExactly(SNILS);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThatJson(repeat.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(query("select taken from reveal_count where made_by = 'helpdesk'"))
                .isEqualTo("1");
        assertThat(keptAnswers())
                .anyMatch(answer -> answer.contains(first.<String>path("id")))
                .noneMatch(answer -> answer.contains(SNILS));

        execute("update reveal set made_at = made_at - interval '61 s', expires_at = expires_at - interval '61 s'"
                + " where id = '" + first.path("id") + "'");
        Response late = reveal(as("helpdesk").header("Idempotency-Key", key), card, "parents[0].id", "SNILS");
        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(late.<Map<String, Object>>path("")).doesNotContainKey("values");
    }

    /** What is kept for requests that are sent again, decrypted. */
    private List<String> keptAnswers() throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select request_key, answer from idempotency")) {
            while (rows.next()) {
                answers.add(cipher.decrypt(
                        rows.getBytes("answer"),
                        new Place("idempotency", "answer", HexFormat.of().formatHex(rows.getBytes("request_key")))));
            }
        }
        return answers;
    }

    @Test
    void the_reason_is_kept_encrypted_and_the_value_nowhere() throws SQLException {
        Response made = motherSnils("helpdesk", newCard(newSchool()));
        String id = made.path("id");

        assertThat(query("select to_jsonb(r) - 'reason' from reveal r where id = '" + id + "'"))
                .contains("SNILS")
                .doesNotContain(SNILS)
                .doesNotContain(REASON);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select reason from reveal where id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(cipher.decrypt(row.getBytes(1), new Place("reveal", "reason", id)))
                    .isEqualTo(REASON);
        }
    }

    @Test
    void who_supervises_reads_the_reasons_and_no_value_page_by_page() throws SQLException {
        Response card = newCard(newSchool());
        Response first = motherSnils("helpdesk", card);
        Response second = reveal(as("admin"), card, "pupil.id", "DOCUMENT");
        String at = "/api/v1/cards/" + card.path("id") + "/reveals";
        String number = newTicket();

        Response page = as("auditor")
                .header("X-Purpose", "OVERSIGHT")
                .header("X-Case", number)
                .get(at + "?limit=1");
        assertThatJson(page.asString())
                .isEqualTo(
                        """
                        {"items": [{"id": "%s", "personId": "%s", "field": "DOCUMENT", "by": "admin",
                                    "at": "${json-unit.any-string}", "reason": "%s"}],
                         "next": "${json-unit.any-string}"}"""
                                .formatted(second.path("id"), card.path("pupil.id"), REASON));
        Response next =
                as("auditor").queryParam("cursor", page.<String>path("next")).get(at + "?limit=1");
        assertThat(next.<List<String>>path("items.id")).containsExactly(first.<String>path("id"));
        assertThat(next.<String>path("next")).isNull();
        assertThat(next.asString()).doesNotContain(SNILS);
        assertThat(entries(number))
                .isEqualTo("auditor {AUDITOR} OVERSIGHT READ_LOG {%s} {} {} DONE".formatted(card.<String>path("id")));
        for (String other : List.of("helpdesk", "admin", "school")) {
            assertThat(as(other).get(at).statusCode()).as(other).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сверить СНИЛС 112-233-445 95 с документом",
                "Звонила с номера +7 (913) 000-07-00",
                "Пишет с адреса egor-test@yandex.ru"
            })
    void a_reason_that_holds_personal_data_is_refused_and_not_repeated(String reason) {
        Response card = newCard(newSchool());
        Response answer = as("helpdesk")
                .body(body(card.path("parents[0].id"), "SNILS", reason))
                .post("/api/v1/cards/{id}/reveals", card.<String>path("id"));

        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/reason",
                        "В причине не должно быть СНИЛС, телефона, почты и номера документа. Напишите её без них;"
                                + " номер обращения укажите отдельно, не в причине."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"personId\": \"p1\", \"field\": \"SNILS\"}",
                "{\"personId\": \"p1\", \"field\": \"SNILS\", \"reason\": \"так\"}",
                "{\"personId\": \"p1\", \"field\": \"NAME\", \"reason\": \"Сверить номер с документом\"}",
                "{\"field\": \"SNILS\", \"reason\": \"Сверить номер с документом\"}"
            })
    void without_person_field_and_reason_nothing_is_shown(String body) {
        Response answer = as("helpdesk").body(body).post("/api/v1/cards/none/reveals");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_not_there_or_not_the_callers_looks_alike_and_uses_nothing_up() throws SQLException {
        Response own = newCard(schoolOfDemoUser());
        Response foreign = newCard(newSchool("г. Бердск"));
        String mother = foreign.path("parents[0].id");
        used("school", 0);
        String ticket = newTicket();
        List<Response> answers = List.of(
                reveal(ticket("school", ticket), foreign, "parents[0].id", "SNILS"),
                ticket("school", ticket)
                        .body(body(mother, "SNILS", REASON))
                        .post("/api/v1/cards/{id}/reveals", own.<String>path("id")),
                ticket("school", ticket).body(body(mother, "SNILS", REASON)).post("/api/v1/cards/no-1/reveals"));

        for (Response answer : answers) {
            assertThatJson(answer.asString())
                    .isEqualTo(
                            problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа."));
        }
        assertThat(query("select count(*) from reveal_count where made_by = 'school'"))
                .isEqualTo("0");
        assertThat(entries(ticket).lines()).hasSize(3).allMatch(entry -> entry.endsWith("{} {snils} NOTHING_FOUND"));
    }

    @Test
    void a_day_has_so_many_reveals_for_a_user_also_when_they_are_asked_for_at_once() throws Exception {
        Response card = newCard(schoolOfDemoUser());
        used("school", PER_DAY - 3);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<Response>> calls = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                calls.add(callers.submit(() -> {
                    together.await();
                    return motherSnils("school", card);
                }));
            }
            together.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> call : calls) {
                statuses.add(call.get().statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 201, 201, 429, 429, 429, 429, 429);
            assertThat(query("select taken from reveal_count where made_by = 'school'"))
                    .isEqualTo(Integer.toString(PER_DAY));
        } finally {
            callers.shutdown();
            used("school", 0);
        }
    }

    @Test
    void one_more_than_a_day_has_is_refused_until_tomorrow_counted_and_written_down() throws SQLException {
        Response card = newCard(schoolOfDemoUser());
        String ticket = newTicket();
        used("school", PER_DAY);
        double before = refused();
        try {
            Response answer = reveal(
                    ticket("school", ticket)
                            .header("Idempotency-Key", UUID.randomUUID().toString()),
                    card,
                    "parents[0].id",
                    "SNILS");
            assertThatJson(answer.asString())
                    .isEqualTo(problem(
                            429,
                            "TOO_MANY_REQUESTS",
                            "Слишком много запросов",
                            "На сегодня показы без звёздочек закончились. Они снова будут завтра."));
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 24 * 60 * 60);
            assertThat(refused()).isEqualTo(before + 1);
            assertThat(entries(ticket))
                    .isEqualTo("school {SCHOOL_ADMIN} TICKET REFUSE_REVEAL {%s} {%s} {parents.snils} NOTHING_FOUND"
                            .formatted(card.path("id"), card.path("parents[0].id")));
        } finally {
            used("school", 0);
        }
    }

    private double refused() {
        return meters.counter("esialogin.reveals.refused", "role", "SCHOOL_ADMIN")
                .count();
    }

    @Test
    void reveals_are_counted_by_field_and_role() {
        Response card = newCard(newSchool());
        double before = counted();
        motherSnils("admin", card);

        assertThat(counted()).isEqualTo(before + 1);
        assertThat(meters.get("esialogin.reveals").counters())
                .allSatisfy(counter -> assertThat(counter.getId().getTags())
                        .extracting(tag -> tag.getKey())
                        .containsExactlyInAnyOrder("field", "role"));
    }

    private double counted() {
        return meters.counter("esialogin.reveals", "field", "SNILS", "role", "ADMIN")
                .count();
    }

    @Test
    void what_cannot_be_written_down_is_not_shown_and_uses_nothing_up() throws SQLException {
        Response card = newCard(schoolOfDemoUser());
        used("school", 1);
        String reveals = query("select count(*) from reveal");
        execute("alter table access_log add constraint no_school_today check (who <> 'school') not valid");
        try {
            Response answer = motherSnils("school", card);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString()).doesNotContain(SNILS);
            assertThat(query("select taken from reveal_count where made_by = 'school'"))
                    .isEqualTo("1");
            assertThat(query("select count(*) from reveal")).isEqualTo(reveals);
        } finally {
            execute("alter table access_log drop constraint no_school_today");
            used("school", 0);
        }
    }

    @Test
    void the_contact_centre_never_sees_a_value() {
        Response card = newCard(newSchool());
        assertThat(motherSnils("centre", card).statusCode()).isEqualTo(403);
        assertThat(motherSnils("municipal", card).statusCode()).isEqualTo(403);
    }

    @Test
    void without_a_purpose_that_is_complete_nothing_is_shown() {
        Response card = newCard(newSchool());
        Response answer = reveal(as("helpdesk").header("X-Purpose", "TICKET"), card, "parents[0].id", "SNILS");
        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(answer.asString()).doesNotContain(SNILS);
    }

    @Test
    void the_example_of_the_description_is_true() {
        Response card = newCard(newSchool());
        String asked =
                RevealExamples.REQUEST.replace("0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e53", card.path("parents[0].id"));
        Response answer = as("helpdesk").body(asked).post("/api/v1/cards/{id}/reveals", card.<String>path("id"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThatJson(answer.asString())
                .whenIgnoringPaths("id", "personId", "expiresAt", "values")
                .isEqualTo(RevealExamples.ANSWER);
        assertThat(answer.<List<String>>path("values")).startsWith("8 913 000-07-00");
    }
}
