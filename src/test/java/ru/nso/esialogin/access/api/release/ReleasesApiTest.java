package ru.nso.esialogin.access.api.release;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class ReleasesApiTest {
    private static final String SNILS = "112-233-445 95";
    private static final String WHY = "Сверить класс с заявлениями";

    @Inject
    DataSource source;

    private static Response newCard(String school) {
        Response card = createCard(
                """
                {"schoolId": "%s", "pupil": {"lastName": "Списочная", "firstName": "Вера", "phones": []},
                 "parents": [{"kinship": "MOTHER", "lastName": "Списочная", "firstName": "Майя", "snils": "%s",
                              "phones": ["8 913 000-07-00"]}]}"""
                        .formatted(school, SNILS));
        card.then().statusCode(201);
        return card;
    }

    private static Response ask(RequestSpecification as, String fields, Response... cards) {
        String ids = Arrays.stream(cards)
                .map(card -> '"' + card.<String>path("id") + '"')
                .collect(Collectors.joining(", "));
        return as.body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "%s", "cards": [%s], "fields": [%s]}"""
                                .formatted(WHY, ids, fields))
                .post("/api/v1/releases");
    }

    private static String asked(String user, Response... cards) {
        Response answer = ask(as(user), "\"SNILS\"", cards);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static Response decide(RequestSpecification as, String id, String decision) {
        return as.body("{\"decision\": \"%s\", \"reason\": \"%s\"}".formatted(decision, WHY))
                .post("/api/v1/releases/{id}/approval", id);
    }

    private static String approved(String user, String by, Response... cards) {
        String id = asked(user, cards);
        decide(as(by), id, "APPROVE").then().statusCode(200);
        return id;
    }

    private static Response values(String user, String id) {
        return as(user).get("/api/v1/releases/{id}/values", id);
    }

    private static String state(String id) {
        return as("admin").get("/api/v1/releases/{id}", id).path("state");
    }

    private static RequestSpecification inCase(String user, String number) {
        return as(user).header("X-Case", number);
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

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Lets the time of a release pass. */
    private static void passes(String id, String time) throws SQLException {
        execute("update mass_release set asked_at = asked_at - interval '%s', waits_until = waits_until - interval '%s'"
                        .formatted(time, time)
                + " where id = '" + id + "'");
    }

    private static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<Response>> calls = IntStream.range(0, times)
                    .mapToObj(n -> callers.submit(() -> {
                        together.await();
                        return call.call();
                    }))
                    .toList();
            together.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : calls) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void one_asks_another_agrees_and_the_first_gets_the_values_once() throws SQLException {
        Response first = newCard(schoolOfDemoUser());
        Response second = newCard(schoolOfDemoUser());
        String number = "L-" + UUID.randomUUID();
        Response asked = ask(inCase("school", number), "\"PHONE\", \"SNILS\"", second, first);
        assertThat(asked.statusCode()).isEqualTo(201);
        String id = asked.path("id");
        assertThat(asked.header("Location")).endsWith("/api/v1/releases/" + id);
        assertThatJson(asked.asString())
                .isEqualTo(
                        """
                        {"id": "${json-unit.any-string}", "kind": "MASS_REVEAL", "state": "REQUESTED",
                         "reason": "%s", "cards": ["%s", "%s"], "fields": ["SNILS", "PHONE"], "askedBy": "school",
                         "askedAt": "${json-unit.any-string}", "until": "${json-unit.any-string}", "decision": null}"""
                                .formatted(WHY, first.path("id"), second.path("id")));

        Response decided = decide(inCase("helpdesk", number), id, "APPROVE");
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThatJson(decided.asString()).node("state").isEqualTo("APPROVED");
        assertThatJson(decided.asString())
                .node("decision")
                .isEqualTo(
                        """
                        {"by": "helpdesk", "at": "${json-unit.any-string}", "decision": "APPROVE", "reason": "%s"}"""
                                .formatted(WHY));

        Response values = inCase("school", number).get("/api/v1/releases/{id}/values", id);
        assertThat(values.statusCode()).isEqualTo(200);
        assertThat(values.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(values.asString()).isEqualTo("{\"items\": [" + card(first) + ", " + card(second) + "]}");
        assertThat(state(id)).isEqualTo("USED");
        assertThatJson(values("school", id).asString())
                .isEqualTo(problem(
                        409,
                        "RELEASE_SETTLED",
                        "Решение уже принято или использовано",
                        "По этому запросу уже решили, его отозвали, или разрешение уже использовано. Сделайте новый."));
        assertThat(query("select concat_ws(' ', who, action, card_ids, cardinality(person_ids), fields, outcome)"
                                + " from access_log where case_id = '" + number + "' order by at, number")
                        .lines())
                .containsExactly(
                        "school REQUEST_RELEASE {%1$s,%2$s} 0 {phones,snils} DONE"
                                .formatted(first.path("id"), second.path("id")),
                        "helpdesk APPROVE_RELEASE {%1$s,%2$s} 0 {phones,snils} DONE"
                                .formatted(first.path("id"), second.path("id")),
                        "school USE_RELEASE {} 0 {phones,snils} DONE",
                        "school MASS_REVEAL {%s} 2 {parents.phones,parents.snils,pupil.phones,pupil.snils} DONE"
                                .formatted(first.<String>path("id")),
                        "school MASS_REVEAL {%s} 2 {parents.phones,parents.snils,pupil.phones,pupil.snils} DONE"
                                .formatted(second.<String>path("id")));
    }

    private static String card(Response card) {
        return """
                {"cardId": "%s", "persons": [
                  {"personId": "%s", "values": {"SNILS": [], "PHONE": []}},
                  {"personId": "%s", "values": {"SNILS": ["%s"], "PHONE": ["8 913 000-07-00"]}}]}"""
                .formatted(card.path("id"), card.path("pupil.id"), card.path("parents[0].id"), SNILS);
    }

    @Test
    void who_asked_does_not_decide() {
        String id = asked("helpdesk", newCard(newSchool()));
        assertThatJson(decide(as("helpdesk"), id, "APPROVE").asString())
                .isEqualTo(
                        problem(
                                403,
                                "RELEASE_NEEDS_ANOTHER",
                                "Решает другой человек",
                                "Этот запрос сделали вы. Решить его может только другой человек, в какой бы роли вы ни вошли."));
        assertThat(state(id)).isEqualTo("REQUESTED");
    }

    @Test
    void the_database_itself_keeps_no_decision_of_the_one_who_asked() throws SQLException {
        String id = approved("helpdesk", "admin", newCard(newSchool()));
        assertThatThrownBy(() -> execute("update mass_release set decided_by = 'Helpdesk' where id = '" + id + "'"))
                .hasMessageContaining("check constraint");
    }

    @Test
    void of_those_who_decide_at_once_exactly_one_is_the_first() throws Exception {
        String id = asked("school", newCard(schoolOfDemoUser()));
        List<Response> answers = new ArrayList<>(atOnce(6, () -> decide(as("admin"), id, "REFUSE")));
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(decide(as("helpdesk"), id, "APPROVE").<String>path("code")).isEqualTo("RELEASE_SETTLED");
        assertThat(state(id)).isEqualTo("REFUSED");
        assertThat(values("school", id).statusCode()).isEqualTo(409);
    }

    @Test
    void of_those_who_use_it_at_once_exactly_one_gets_the_values() throws Exception {
        String id = approved("school", "admin", newCard(schoolOfDemoUser()));
        List<Response> answers = atOnce(6, () -> values("school", id));
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.asString().contains(SNILS))
                .hasSize(1);
    }

    @Test
    void nobody_else_gets_the_values_and_nobody_before_the_decision() {
        String id = asked("school", newCard(schoolOfDemoUser()));
        assertThat(values("school", id).<String>path("code")).isEqualTo("RELEASE_NOT_DECIDED");
        decide(as("helpdesk"), id, "APPROVE").then().statusCode(200);
        for (String other : List.of("helpdesk", "admin")) {
            assertThat(values(other, id).<String>path("code")).as(other).isEqualTo("RELEASE_NOT_YOURS");
        }
        assertThat(values("centre", id).statusCode()).isEqualTo(403);
        assertThat(values("school", id).statusCode()).isEqualTo(200);
    }

    @Test
    void it_ends_when_nobody_decides_and_when_nobody_uses_it() throws SQLException {
        Response card = newCard(schoolOfDemoUser());
        String undecided = asked("school", card);
        passes(undecided, "3 days");
        assertThat(decide(as("admin"), undecided, "APPROVE").<String>path("code"))
                .isEqualTo("RELEASE_EXPIRED");
        String unused = approved("school", "admin", card);
        passes(unused, "1 hour");
        assertThat(values("school", unused).<String>path("code")).isEqualTo("RELEASE_EXPIRED");

        assertThat(state(undecided)).isEqualTo("EXPIRED");
        List<String> expired = ids("state=EXPIRED&limit=200");
        assertThat(expired).contains(undecided, unused);
        assertThat(ids("state=APPROVED&limit=200")).doesNotContain(unused);
        assertThat(ids("state=REQUESTED&limit=200")).doesNotContain(undecided);
    }

    private static List<String> ids(String parameters) {
        return as("school").get("/api/v1/releases?" + parameters).path("items.id");
    }

    @Test
    void who_asked_takes_it_back_and_nobody_else() {
        String id = approved("school", "admin", newCard(schoolOfDemoUser()));
        assertThat(as("admin").delete("/api/v1/releases/{id}", id).<String>path("code"))
                .isEqualTo("RELEASE_NOT_YOURS");
        assertThat(as("school").delete("/api/v1/releases/{id}", id).statusCode())
                .isEqualTo(204);
        assertThat(state(id)).isEqualTo("WITHDRAWN");
        assertThat(values("school", id).<String>path("code")).isEqualTo("RELEASE_SETTLED");
    }

    @Test
    void a_school_sees_its_own_and_who_decides_sees_all_page_by_page() {
        Response card = newCard(schoolOfDemoUser());
        String first = asked("school", card);
        String second = asked("school", card);
        String others = asked("helpdesk", card);

        assertThat(as("school").get("/api/v1/releases/{id}", others).statusCode())
                .isEqualTo(404);
        assertThat(decide(as("school"), others, "APPROVE").statusCode()).isEqualTo(403);
        Response page = as("school").get("/api/v1/releases?state=REQUESTED&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        Response next = as("school")
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/v1/releases?state=REQUESTED&limit=1");
        assertThat(next.<List<String>>path("items.id")).containsExactly(first);
        for (String all : List.of("admin", "auditor")) {
            assertThat(as(all).get("/api/v1/releases?limit=200").<List<String>>path("items.id"))
                    .as(all)
                    .contains(first, second, others);
        }
        assertThat(as("auditor").get("/api/v1/releases/{id}", others).statusCode())
                .isEqualTo(200);
        assertThat(decide(as("auditor"), others, "APPROVE").statusCode()).isEqualTo(403);
        assertThat(as("admin").get("/api/v1/releases?state=OPEN").statusCode()).isEqualTo(422);
    }

    @Test
    void cards_of_others_and_absent_ones_cannot_be_asked_for_and_look_alike() {
        Response own = newCard(schoolOfDemoUser());
        Response foreign = newCard(newSchool("г. Бердск"));
        String expected = problem(
                422,
                "INVALID_VALUE",
                "Недопустимое значение",
                "/cards/1",
                "Такой карточки нет, или у вас нет к ней доступа.");
        assertThatJson(ask(as("school"), "\"SNILS\"", own, foreign).asString()).isEqualTo(expected);
        String absent = as("school")
                .body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "%s", "cards": ["%s", "no-1"], "fields": ["SNILS"]}"""
                                .formatted(WHY, own.<String>path("id")))
                .post("/api/v1/releases")
                .asString();
        assertThatJson(absent).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | /kind",
                "{'kind': 'MASS_IMPORT', 'reason': 'Сверить класс', 'cards': ['c1'], 'fields': ['SNILS']} | /kind",
                "{'kind': 'MASS_REVEAL', 'reason': 'Звонить 8 913 000-07-00', 'cards': ['c1'], 'fields': ['SNILS']}"
                        + " | /reason",
                "{'kind': 'MASS_REVEAL', 'reason': 'Сверить класс', 'cards': [], 'fields': ['SNILS']} | /cards",
                "{'kind': 'MASS_REVEAL', 'reason': 'Сверить класс', 'cards': [null], 'fields': ['SNILS']} | /cards/0",
                "{'kind': 'MASS_REVEAL', 'reason': 'Сверить класс', 'cards': ['c1'], 'fields': []} | /fields",
                "{'kind': 'MASS_REVEAL', 'reason': 'Сверить класс', 'cards': ['c1'], 'fields': [null]} | /fields",
            })
    void what_cannot_be_released_is_refused(String body, String pointer) {
        Response answer = as("school").body(body.replace('\'', '"')).post("/api/v1/releases");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).contains(pointer);
        assertThat(answer.asString()).doesNotContain("000-07-00");
    }

    @Test
    void more_cards_than_a_release_covers_are_refused() {
        String ids =
                IntStream.rangeClosed(1, 201).mapToObj(n -> "\"c" + n + '"').collect(Collectors.joining(","));
        Response answer = as("school")
                .body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "%s", "cards": [%s], "fields": ["SNILS"]}"""
                                .formatted(WHY, ids))
                .post("/api/v1/releases");
        assertThatJson(answer.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/cards",
                        "Нужны id карточек: от одной до 200."));
    }

    @Test
    void what_cannot_be_written_down_is_not_given_out_and_the_release_is_as_it_was() throws SQLException {
        Response card = newCard(schoolOfDemoUser());
        String id = approved("school", "admin", card, newCard(schoolOfDemoUser()));
        execute("alter table access_log add constraint no_such_card check (action <> 'MASS_REVEAL' or card_ids[1] <> '"
                + card.path("id") + "') not valid");
        try {
            Response answer = values("school", id);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString()).doesNotContain(SNILS);
            assertThat(state(id)).isEqualTo("APPROVED");
        } finally {
            execute("alter table access_log drop constraint no_such_card");
        }
        assertThat(values("school", id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_card_that_was_archived_meanwhile_is_left_out() {
        Response gone = newCard(schoolOfDemoUser());
        Response there = newCard(schoolOfDemoUser());
        String id = approved("school", "admin", gone, there);
        as("admin")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/cards/{id}", gone.<String>path("id"))
                .then()
                .statusCode(204);
        assertThat(values("school", id).<List<String>>path("items.cardId")).containsExactly(there.<String>path("id"));
    }

    @Test
    void reasons_are_kept_encrypted_and_values_nowhere() throws SQLException {
        String id = approved("school", "admin", newCard(schoolOfDemoUser()));
        String clear = "convert_to('" + WHY + "', 'UTF8')";
        assertThat(query("select concat_ws(' ', position(" + clear + " in reason), position(" + clear
                        + " in decision_reason), octet_length(reason) > octet_length(" + clear + "))"
                        + " from mass_release where id = '" + id + "'"))
                .isEqualTo("0 0 t");
        assertThat(query("select (to_jsonb(r) - 'reason' - 'decision_reason')::text from mass_release r where id = '"
                        + id + "'"))
                .contains("MASS_REVEAL")
                .doesNotContain(WHY)
                .doesNotContain(SNILS);
    }

    @Test
    void the_examples_of_the_description_are_true() {
        Response card = newCard(newSchool());
        Response asked = as("helpdesk")
                .body(ReleaseExamples.REQUEST.replace("0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", card.path("id")))
                .post("/api/v1/releases");
        assertThatJson(asked.asString())
                .whenIgnoringPaths("id", "askedAt", "until", "cards")
                .isEqualTo(ReleaseExamples.RELEASE);
        Response decided = as("admin")
                .body(ReleaseExamples.DECISION)
                .post("/api/v1/releases/{id}/approval", asked.<String>path("id"));
        assertThatJson(decided.asString())
                .whenIgnoringPaths("id", "askedAt", "until", "cards", "decision.at")
                .isEqualTo(ReleaseExamples.DECIDED);
        assertThatJson(values("helpdesk", asked.path("id")).asString())
                .whenIgnoringPaths("items[*].cardId", "items[*].persons[*].personId")
                .isEqualTo(ReleaseExamples.VALUES);
    }
}
