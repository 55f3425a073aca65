package ru.nso.esialogin.contactcentre.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.contactcentre.api.Calls.call;
import static ru.nso.esialogin.contactcentre.api.Calls.compare;
import static ru.nso.esialogin.contactcentre.api.Calls.family;
import static ru.nso.esialogin.contactcentre.api.Calls.lookUp;
import static ru.nso.esialogin.contactcentre.api.Calls.script;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.contactcentre.api.Calls.CallFamily;
import ru.nso.esialogin.fixture.LogLines;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.database.query.Questions;

@QuarkusTest
class LookupsApiTest {
    @Inject
    DataSource source;

    @Inject
    SessionFactory sessions;

    @Inject
    Questions questions;

    @Test
    void a_look_up_gives_a_verdict_for_each_member_without_name_or_value() {
        Response answer = lookUp("centre", snils(family()), call());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"id": "${json-unit.regex}[0-9a-f-]{36}",
                         "candidates": [
                           {"kind": "PUPIL", "verdict": "WORKS", "causes": []},
                           {"kind": "PARENT", "verdict": "WORKS", "causes": []},
                           {"kind": "PARENT", "verdict": "WORKS", "causes": []}],
                         "complete": true, "validUntil": "${json-unit.any-string}"}""");
    }

    @Test
    void phone_and_name_with_birth_date_lead_to_the_family_too() {
        CallFamily family = family();

        assertThat(candidates("\"phone\": \"8 " + family.motherPhone().substring(2) + "\""))
                .hasSize(3);
        assertThat(candidates("\"name\": \"" + Calls.motherName(family) + "\", \"birthDate\": \"02.01.1990\""))
                .hasSize(3);
    }

    @Test
    void a_fruitless_look_up_is_answered_and_written_down_without_the_value() throws SQLException {
        String call = call();
        Response answer = lookUp("centre", "\"snils\": \"001-001-997 63\"", call);

        assertThat(answer.<List<Object>>path("candidates")).isEmpty();
        assertThat(query("select concat_ws(' ', who, purpose, action, card_ids, outcome) from access_log"
                        + " where case_id = '" + call + "'"))
                .isEqualTo("centre CALL LOOK_UP {} NOTHING_FOUND");
        assertThat(query("select row_to_json(l)::text from lookup l where call_id = '" + call + "'"))
                .contains("\"key_kind\":\"SNILS\"")
                .doesNotContain("00100199763", "001-001-997");
        assertThat(compare(answer.path("id"), "CALLER_NAME", "Иванова Анна").<String>path("result"))
                .isEqualTo("NOT_ON_CARD");
    }

    @Test
    void what_is_asked_and_said_is_kept_nowhere_and_every_step_is_in_the_access_log() throws SQLException {
        CallFamily family = family();
        String call = call();
        String id = lookUp("centre", snils(family), call).path("id");
        compare(id, "CALLER_PHONE", family.motherPhone());
        compare(id, "CALLER_NAME", "Совсем Другая Женщина");
        script(id);

        String rows = query("select string_agg(t::text, ' ') from (select row_to_json(l)::text t from lookup l"
                + " where id = '" + id + "' union all select row_to_json(c)::text from lookup_comparison c"
                + " where lookup_id = '" + id + "' union all select row_to_json(a)::text from access_log a"
                + " where case_id = '" + call + "') rows");
        assertThat(rows)
                .doesNotContain(family.motherSnils(), family.motherPhone().substring(1), "Звонков", "Другая");
        assertThat(query("select string_agg(concat_ws(' ', action, fields, outcome), '; ' order by at) from access_log"
                        + " where case_id = '" + call + "'"))
                .isEqualTo("LOOK_UP {causes,verdict} DONE; COMPARE {CALLER_PHONE} DONE; COMPARE {CALLER_NAME} DONE;"
                        + " READ_SCRIPT {script} NOTHING_FOUND");
        assertThat(query("select card_ids::text from access_log where action = 'COMPARE' and case_id = '" + call
                        + "' limit 1"))
                .isEqualTo("{" + family.cardId() + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"snils": "31000100755", "callId": "C-1"}                                       | /purpose
            {"snils": "31000100755", "purpose": "CALL"}                                     | /callId
            {"snils": "31000100755", "purpose": "CALL", "callId": ""}                       | /callId
            {"snils": "31000100755", "purpose": "CALL", "callId": "112-233-445-95"}         | /callId
            {"snils": "31000100755", "purpose": "CALL", "callId": "89130000101"}            | /callId
            {"snils": "31000100755", "purpose": "CURIOSITY", "callId": "C-1"}               | /purpose
            {"snils": "3100", "purpose": "CALL", "callId": "C-1"}                           | /snils
            {"phone": "12", "purpose": "CALL", "callId": "C-1"}                             | /phone
            {"name": "Анна", "birthDate": "1990-01-02", "purpose": "CALL", "callId": "C-1"} | /name
            {"name": "Анна К", "birthDate": "весной", "purpose": "CALL", "callId": "C-1"}   | /birthDate
            {"snils": "31000100755", "email": "a@b.ru", "purpose": "CALL", "callId": "C-1"} | /email
            """)
    void a_look_up_that_is_not_clear_is_refused_with_the_place_and_without_the_value(String body, String pointer) {
        Response answer = as("centre").body(body).post("/api/v1/lookups");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.asString()).doesNotContain("31000100755", "89130000101", "весной");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"purpose\": \"CALL\", \"callId\": \"C-1\"}",
                "{\"snils\": \"31000100755\", \"phone\": \"+79130000101\", \"purpose\": \"CALL\", \"callId\": \"C-1\"}",
                "{\"name\": \"Анна Котова\", \"purpose\": \"CALL\", \"callId\": \"C-1\"}",
                "{\"snils\": \"31000100755\", \"birthDate\": \"1990-01-02\", \"purpose\": \"CALL\", \"callId\": \"C-1\"}"
            })
    void exactly_one_key_is_looked_up_by(String body) {
        assertThatJson(as("centre").body(body).post("/api/v1/lookups").asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "",
                        "Нужно что-то одно: snils, phone или name вместе с birthDate."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helpdesk", "school", "municipal", "analyst", "auditor"})
    void nobody_but_the_contact_centre_looks_up(String user) {
        assertThat(lookUp(user, "\"snils\": \"31000100755\"", call()).statusCode())
                .isEqualTo(403);
        assertThat(compare(user, "x", "CLASS", "6А").statusCode()).isEqualTo(403);
        assertThat(as(user).get("/api/v1/lookups/x/script").statusCode()).isEqualTo(403);
    }

    @Test
    void a_look_up_of_another_operator_a_late_one_and_none_look_the_same() throws SQLException {
        String id = lookUp(snils(family()));
        String late = lookUp(snils(family()));
        execute("update lookup set made_at = made_at - interval '31 minutes' where id = '" + late + "'");

        String none = problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");
        String vain = "select count(*) from access_log where outcome = 'NOTHING_FOUND' and case_id is null"
                + " and action in ('COMPARE', 'READ_SCRIPT')";
        int before = Integer.parseInt(query(vain));
        for (Response answer : List.of(
                compare("admin", id, "CLASS", "4А"),
                as("admin").get("/api/v1/lookups/" + id + "/script"),
                compare("centre", late, "CLASS", "4А"),
                script(late),
                compare("centre", "nothing", "CLASS", "4А"),
                script("nothing"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThatJson(answer.asString()).isEqualTo(none);
        }
        assertThat(Integer.parseInt(query(vain)) - before)
                .as("what was asked for in vain is in the log")
                .isEqualTo(6);
    }

    @Test
    void a_comparison_answers_with_the_result_alone() {
        CallFamily family = family();
        String id = lookUp(snils(family));

        assertThatJson(compare(id, "CALLER_PHONE", family.motherPhone()).asString())
                .isEqualTo("{\"result\": \"MATCH\"}");
        assertThatJson(compare(id, "CALLER_PHONE", "+79990000000").asString()).isEqualTo("{\"result\": \"NO_MATCH\"}");
        assertThatJson(compare(id, "CALLER_EMAIL", "a@pismo.example").asString())
                .isEqualTo("{\"result\": \"NOT_ON_CARD\"}");
    }

    @Test
    void what_cannot_be_compared_is_refused_and_takes_no_comparison() throws SQLException {
        CallFamily family = family();
        String id = lookUp(snils(family));

        for (String[] wrong : new String[][] {
            {"{\"fact\": \"CALLER_PHONE\", \"value\": \"12345\"}", "/value"},
            {"{\"fact\": \"CALLER_PHONE\", \"value\": \"\"}", "/value"},
            {"{\"fact\": \"CALLER_PHONE\"}", "/value"},
            {"{\"value\": \"12345\"}", "/fact"},
            {"{\"fact\": \"CALLER_SNILS\", \"value\": \"12345\"}", "/fact"},
            {"{\"fact\": \"CLASS\", \"value\": \"" + "6".repeat(301) + "\"}", "/value"}
        }) {
            Response answer = as("centre").body(wrong[0]).post("/api/v1/lookups/" + id + "/comparisons");
            assertThat(answer.statusCode()).as(wrong[0]).isEqualTo(422);
            assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(wrong[1]);
            assertThat(answer.asString()).doesNotContain("12345");
        }
        assertThat(query("select count(*) from card_comparisons where card_id = '" + family.cardId() + "'"))
                .isEqualTo("0");
    }

    @Test
    void the_sixth_comparison_of_a_day_is_refused_across_look_ups_and_operators_and_reported() throws SQLException {
        CallFamily family = family();
        String first = lookUp(snils(family));
        String second = lookUp("admin", "\"phone\": \"" + family.motherPhone() + "\"", call())
                .path("id");
        for (int i = 0; i < 3; i++) {
            assertThat(compare(first, "CLASS", (i + 1) + "Б").statusCode()).isEqualTo(200);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(compare("admin", second, "CLASS", (i + 1) + "В").statusCode())
                    .isEqualTo(200);
        }

        LogLines log = LogLines.listen();
        Response refused = compare(first, "CALLER_PHONE", family.motherPhone());
        log.close();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 24 * 60 * 60);
        assertThatJson(refused.asString())
                .isEqualTo(problem(
                        429,
                        "TOO_MANY_REQUESTS",
                        "Слишком много запросов",
                        "Сравнения с этой карточкой на сегодня закончились. Они снова будут завтра. Дайте общий совет:"
                                + " обратиться в школу с документами."));
        assertThat(log.lines())
                .anyMatch(line -> line.contains("More comparisons than a card has a day"))
                .noneMatch(line -> line.contains(family.motherPhone().substring(2)));
        assertThat(compare("admin", second, "CLASS", "4А").statusCode()).isEqualTo(429);
        assertThat(query("select concat_ws(' ', who, action, card_ids, fields, outcome) from access_log"
                        + " where action = 'REFUSE_COMPARISON' and '" + family.cardId()
                        + "' = any (card_ids) and who = 'centre'"))
                .isEqualTo("centre REFUSE_COMPARISON {" + family.cardId() + "} {CALLER_PHONE} NOTHING_FOUND");
        assertThat(query("select count(*) from lookup_comparison where lookup_id = '" + first + "'"))
                .isEqualTo("3");
    }

    @Test
    void of_twenty_comparisons_at_the_same_time_exactly_five_are_made() throws Exception {
        CallFamily family = family();
        String id = lookUp(snils(family));
        ExecutorService callers = Executors.newFixedThreadPool(20);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(callers.submit(() -> compare(id, "CLASS", "4А").statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        callers.shutdown();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(15);
        assertThat(query("select taken from card_comparisons where card_id = '" + family.cardId() + "'"))
                .isEqualTo("5");
        assertThat(query("select count(*) from lookup_comparison where lookup_id = '" + id + "'"))
                .isEqualTo("5");
    }

    @Test
    void tomorrow_there_are_comparisons_again() throws SQLException {
        CallFamily family = family();
        String id = lookUp(snils(family));
        for (int i = 0; i < 5; i++) {
            compare(id, "CLASS", "4А").then().statusCode(200);
        }
        execute("update card_comparisons set day = day - 1 where card_id = '" + family.cardId() + "'");

        assertThat(compare(id, "CLASS", "4А").statusCode()).isEqualTo(200);
    }

    @Test
    void the_script_opens_after_two_independent_matches_and_says_before_how_many_are_needed_and_not_which() {
        CallFamily family = family();
        String id = lookUp(snils(family));

        closed(id, "Нужно ещё 2 совпадения с тем, что говорит звонящий.");
        compare(id, "CALLER_PHONE", family.motherPhone());
        closed(id, "Нужно ещё 1 совпадение с тем, что говорит звонящий.");
        compare(id, "CALLER_PHONE", family.fatherPhone());
        closed(id, "Нужно ещё 1 совпадение с тем, что говорит звонящий.");
        compare(id, "CHILD_NAME", Calls.childName(family));
        // Two callers fit now, so that the words are for neither.
        Response general = script(id);
        assertThat(general.statusCode()).isEqualTo(200);
        assertThat(general.<Object>path("addressee")).isNull();
        compare(id, "CALLER_BIRTH_DATE", "02.01.1990");
        assertThat(script(id).<Object>path("addressee")).isNull();
    }

    @Test
    void a_confirmed_mother_hears_of_herself_and_her_child_only() {
        CallFamily family = family();
        String id = lookUp(snils(family));
        compare(id, "CALLER_NAME", Calls.motherName(family));
        compare(id, "CALLER_PHONE", family.motherPhone());

        Response script = script(id);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThatJson(script.asString())
                .node("logins")
                .isEqualTo(
                        """
                        [{"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PARENT", "callers": true, "verdict": "WORKS", "causes": []}]""");
        assertThat(script.<String>path("addressee")).isEqualTo("PARENT");
        assertThat(script.asString()).doesNotContain("Звонков", "Инга", "Лев", "Олегович", "Ася");
    }

    @Test
    void a_mother_hears_nothing_of_a_half_sibling_of_her_child_and_the_father_does() {
        CallFamily family = family();
        String half = Calls.halfSibling(family);
        Response lookup = lookUp("centre", snils(family), call());
        assertThat(lookup.<List<String>>path("candidates.kind")).containsExactly("PUPIL", "PUPIL", "PARENT", "PARENT");
        assertThat(lookup.<List<String>>path("candidates.verdict"))
                .as("the rules expect the mother on both cards")
                .contains("INCOMPLETE");

        String mothers = lookup.path("id");
        compare(mothers, "CALLER_NAME", Calls.motherName(family));
        compare(mothers, "CALLER_PHONE", family.motherPhone());
        Response toMother = script(mothers);
        assertThatJson(toMother.asString())
                .node("logins")
                .isEqualTo(
                        """
                        [{"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PARENT", "callers": true, "verdict": "WORKS", "causes": []}]""");
        assertThat(toMother.asString()).doesNotContain("видно не всё", half);

        String fathers = lookUp(snils(family));
        compare(fathers, "CALLER_NAME", Calls.fatherName(family));
        compare(fathers, "CALLER_PHONE", family.fatherPhone());
        assertThat(script(fathers).<List<String>>path("logins.kind")).containsExactly("PUPIL", "PUPIL", "PARENT");
    }

    @Test
    void a_mother_who_is_on_no_card_hears_general_advice_whatever_she_knows_of_the_child() {
        CallFamily family = family();
        String id = lookUp("\"snils\": \"" + family.childSnils() + "\"");
        assertThat(compare(id, "CALLER_NAME", "Отсутствующая Мария Ивановна").<String>path("result"))
                .isEqualTo("NO_MATCH");
        compare(id, "CHILD_NAME", Calls.childName(family));
        closed(id, "Нужно ещё 1 совпадение с тем, что говорит звонящий.");
        compare(id, "SCHOOL", "школа 77");

        Response script = script(id);
        assertThat(script.<Object>path("addressee")).isNull();
        assertThat(script.<List<Object>>path("logins")).isEmpty();
        assertThat(script.<List<Object>>path("earlierCalls")).isEmpty();
        assertThat(script.asString())
                .contains("свидетельство о рождении ребёнка")
                .doesNotContain("CAUSE");
    }

    @Test
    void the_next_call_about_the_card_sees_the_earlier_one() {
        CallFamily family = family();
        String call = call();
        String earlier = lookUp("centre", snils(family), call).path("id");
        compare(earlier, "CLASS", "4А");
        compare(earlier, "CLASS", "5А");
        String id = lookUp(snils(family));
        compare(id, "CALLER_PHONE", family.motherPhone());
        compare(id, "CLASS", "4А");

        assertThatJson(script(id).asString())
                .node("earlierCalls")
                .isEqualTo("[{\"at\": \"${json-unit.any-string}\", \"callId\": \"" + call
                        + "\", \"comparisons\": 2, \"matches\": 1}]");
    }

    @Test
    void a_confirmed_caller_s_tickets_are_told_to_the_operator_without_the_letter() {
        CallFamily family = family();
        CallFamily other = family();
        String ticket = ticket(family.motherSnils(), "Забыла пароль от Госуслуг.");
        String later = ticket(family.motherSnils(), "Не приходит код из СМС.");
        ticket(other.motherSnils(), "Забыла пароль от Госуслуг.");
        as("helpdesk")
                .header("If-Match", "\"1\"")
                .contentType(RegistryApi.MERGE_PATCH)
                .body("{\"state\": \"ESCALATED\"}")
                .patch("/api/v1/tickets/" + ticket)
                .then()
                .statusCode(200);
        String id = lookUp(snils(family));
        compare(id, "CALLER_PHONE", family.motherPhone());
        assertThat(script(id).statusCode()).isEqualTo(403);
        compare(id, "CLASS", "4А");

        Response script = script(id);
        Response packet = as("helpdesk").get("/api/v1/lookups/" + id + "/hand-over");
        for (Response answer : List.of(script, packet)) {
            assertThatJson(answer.asString())
                    .node("earlierTickets")
                    .isEqualTo(
                            """
                            [{"ticketId": "%s", "state": "NEW", "at": "${json-unit.any-string}", "causes": ["C2"]},
                             {"ticketId": "%s", "state": "ESCALATED", "at": "${json-unit.any-string}", "causes": ["C7"]}]"""
                                    .formatted(later, ticket));
            assertThat(answer.asString()).doesNotContain("Забыла", family.motherSnils());
        }
    }

    @Test
    void a_repeat_with_the_same_key_looks_up_and_compares_once() throws SQLException {
        CallFamily family = family();
        String key = call();
        String body = "{" + snils(family) + ", \"purpose\": \"CALL\", \"callId\": \"" + key + "\"}";
        String first = as("centre")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/lookups")
                .path("id");
        String second = as("centre")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/lookups")
                .path("id");
        assertThat(second).isEqualTo(first);

        for (int i = 0; i < 2; i++) {
            Response answer = as("centre")
                    .header("Idempotency-Key", key + "-c")
                    .body("{\"fact\": \"CLASS\", \"value\": \"4А\"}")
                    .post("/api/v1/lookups/" + first + "/comparisons");
            assertThat(answer.<String>path("result")).isEqualTo("MATCH");
        }
        assertThat(query("select taken from card_comparisons where card_id = '" + family.cardId() + "'"))
                .isEqualTo("1");
    }

    @Test
    void a_refused_comparison_with_a_key_is_written_down_too() throws SQLException {
        CallFamily family = family();
        String id = lookUp(snils(family));
        for (int i = 0; i < 5; i++) {
            compare(id, "CLASS", "4А").then().statusCode(200);
        }
        Response refused = as("centre")
                .header("Idempotency-Key", call())
                .body("{\"fact\": \"CLASS\", \"value\": \"4А\"}")
                .post("/api/v1/lookups/" + id + "/comparisons");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(query("select count(*) from access_log where action = 'REFUSE_COMPARISON' and '" + family.cardId()
                        + "' = any (card_ids)"))
                .isEqualTo("1");
    }

    @Test
    void a_comparison_in_vain_with_a_key_is_written_down_too_and_may_be_sent_again() throws SQLException {
        String key = call();
        String vain = "select count(*) from access_log where outcome = 'NOTHING_FOUND' and action = 'COMPARE'"
                + " and case_id is null";
        int before = Integer.parseInt(query(vain));
        for (int times = 1; times <= 2; times++) {
            Response answer = as("centre")
                    .header("Idempotency-Key", key)
                    .body("{\"fact\": \"CLASS\", \"value\": \"4А\"}")
                    .post("/api/v1/lookups/nothing/comparisons");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Integer.parseInt(query(vain)) - before).isEqualTo(times);
        }
    }

    @Test
    void what_cannot_be_written_down_is_not_told() throws SQLException {
        CallFamily family = family();
        execute("alter table access_log add constraint no_look_ups check (action <> 'LOOK_UP') not valid");
        try {
            Response answer = lookUp("centre", snils(family), call());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString()).doesNotContain("WORKS");
        } finally {
            execute("alter table access_log drop constraint no_look_ups");
        }
    }

    @Test
    void the_second_line_gets_the_whole_call_and_the_operator_does_not() {
        CallFamily family = family();
        String call = call();
        String id = lookUp("centre", snils(family), call).path("id");
        compare(id, "CALLER_PHONE", family.motherPhone());

        Response packet = as("helpdesk").get("/api/v1/lookups/" + id + "/hand-over");
        assertThat(packet.statusCode()).isEqualTo(200);
        assertThatJson(packet.asString())
                .whenIgnoringPaths(
                        "members[*].operator", "members[*].school", "members[*].trace", "members[*].keysSent")
                .isEqualTo(
                        """
                        {"lookupId": "%s", "at": "${json-unit.any-string}", "callId": "%s", "keyKind": "SNILS",
                         "comparisons": [{"fact": "CALLER_PHONE", "result": "MATCH"}],
                         "members": [
                           {"kind": "PUPIL", "cardIds": ["%s"], "verdict": "WORKS", "causes": [], "plans": [],
                            "operator": "", "school": "", "trace": [], "keysSent": {}},
                           {"kind": "PARENT", "cardIds": ["%s"], "verdict": "WORKS", "causes": [], "plans": [],
                            "operator": "", "school": "", "trace": [], "keysSent": {}},
                           {"kind": "PARENT", "cardIds": ["%s"], "verdict": "WORKS", "causes": [], "plans": [],
                            "operator": "", "school": "", "trace": [], "keysSent": {}}],
                         "earlierCalls": [], "earlierTickets": []}"""
                                .formatted(id, call, family.cardId(), family.cardId(), family.cardId()));
        assertThatJson(packet.asString())
                .node("members[1].keysSent")
                .isEqualTo("{\"snils\": [\"***-***-*** %s\"], \"phones\": [\"+7******0001\"], \"emails\": []}"
                        .formatted(family.motherSnils().substring(9)));
        assertThat(packet.asString())
                .doesNotContain(
                        family.motherPhone(),
                        family.motherSnils(),
                        family.motherPhone().substring(2));
        for (String user : List.of("centre", "school", "municipal", "analyst", "auditor")) {
            assertThat(as(user).get("/api/v1/lookups/" + id + "/hand-over").statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(as("helpdesk").get("/api/v1/lookups/none/hand-over").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_look_up_takes_the_same_number_of_statements_for_any_family() {
        CallFamily family = family();
        brothersOrSisters(family, 1, 1);
        long small = statements(() -> lookUp("centre", snils(family), call()));
        brothersOrSisters(family, 2, 5);
        long large = statements(() -> lookUp("centre", snils(family), call()));

        // Beside the look-up itself and the entry in the access log, which are only written.
        assertThat(large).isEqualTo(small).isEqualTo(2);
    }

    /** Cards of further children of the mother, each with somebody else beside her. */
    private static void brothersOrSisters(CallFamily family, int first, int last) {
        String school = as("admin").get("/api/v1/cards/" + family.cardId()).path("school.id");
        for (int day = first; day <= last; day++) {
            as("admin")
                    .body(
                            """
                            {"schoolId": "%s", "pupil": {"firstName": "Номер", "birthDate": "2017-01-0%d"},
                             "parents": [{"firstName": "Инга", "snils": "%s"}, {"firstName": "Пётр"}],
                             "orders": [{"type": "ENROLMENT", "date": "2025-09-01"}]}"""
                                    .formatted(school, day, family.motherSnils()))
                    .post("/api/v1/cards")
                    .then()
                    .statusCode(201);
        }
    }

    private long statements(Supplier<Response> request) {
        // The sequence of the access log gives its numbers by fifties, so that now and then one statement is added.
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = statements();
            request.get().then().statusCode(200);
            fewest = Math.min(fewest, statements() - before);
        }
        return fewest;
    }

    private static void closed(String id, String detail) {
        Response script = script(id);
        assertThat(script.statusCode()).isEqualTo(403);
        assertThatJson(script.asString())
                .isEqualTo(problem(403, "CALLER_NOT_CONFIRMED", "Кто звонит, ещё не доказано", detail));
    }

    private static List<Object> candidates(String key) {
        return lookUp("centre", key, call()).path("candidates");
    }

    private static String snils(CallFamily family) {
        return "\"snils\": \"" + family.motherSnils() + "\"";
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    /** As the owner of the tables: the service itself may not even make the log refuse an entry. */
    private static String ticket(String snils, String trouble) {
        return as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"body\": \"" + trouble + " СНИЛС " + snils + "\"}")
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Of Hibernate, and questions beside it. */
    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount() + questions.asked();
    }
}
