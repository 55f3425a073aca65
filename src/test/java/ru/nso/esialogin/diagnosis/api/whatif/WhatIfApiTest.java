package ru.nso.esialogin.diagnosis.api.whatif;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards are stored, then edits of them are played. */
@QuarkusTest
class WhatIfApiTest {
    private static final String NO_SUCH_THING =
            problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");

    @Inject
    EntityManager entities;

    @Inject
    SessionFactory sessions;

    /** A card as the registry gave it back. */
    private record Stored(String id, String pupil, List<String> parents) {}

    /** A child with a mother; members of persons as JSON. */
    private static Stored card(String school, String pupil, String mother) {
        Response stored = createCard(
                """
                {"schoolId": "%s", "system": "JOURNAL", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"esiaOid": null, %s}, "parents": [{"kinship": "MOTHER", "esiaOid": null, %s}]}"""
                        .formatted(school, pupil, mother));
        stored.then().statusCode(201);
        return new Stored(stored.path("id"), stored.path("pupil.id"), stored.path("parents.id"));
    }

    private static String person(String last, String first, String born, String snils, String phone) {
        return """
                "lastName": "%s", "firstName": "%s", "birthDate": "%s", "snils": %s, "phones": %s, "emails": []"""
                .formatted(
                        last,
                        first,
                        born,
                        snils.isEmpty() ? "null" : '"' + snils + '"',
                        phone.isEmpty() ? "[]" : "[\"" + phone + "\"]");
    }

    private static Response play(String user, String edits) {
        return as(user).body("{\"at\": \"2025-10-15T18:30:00+07:00\", \"edits\": [" + edits + "]}")
                .post("/api/v1/simulations/what-if");
    }

    private static String setSnils(String card, String person, String value) {
        return """
                {"what": "SET_SNILS", "cardId": "%s", "personId": "%s", "value": "%s"}"""
                .formatted(card, person, value);
    }

    @Test
    void the_example_of_the_description_is_what_comes_back() {
        Stored card = card(
                newSchool(),
                person("Примерная", "Яна", "2014-01-02", "", ""),
                person("Примерная", "Ольга", "1984-01-02", "141-592-653 61", ""));

        Response answer = as("helpdesk")
                .body(WhatIfExamples.REQUEST
                        .replace("card-7", card.id())
                        .replace("pupil-7", card.pupil())
                        .replace("112-233-445 95", "129-846-001 80"))
                .post("/api/v1/simulations/what-if");

        assertThatJson(answer.asString())
                .isEqualTo(WhatIfExamples.ANSWER
                        .replace("card-7", card.id())
                        .replace("pupil-7", card.pupil())
                        .replace("*** 95", "*** 80"));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void somebody_of_another_school_whom_an_edit_would_let_in_is_named_to_the_region_and_not_betrayed_to_the_school() {
        Stored own = card(
                schoolOfDemoUser(),
                person("Ближняя", "Яна", "2014-02-03", "", ""),
                person("Ближняя", "Ольга", "1984-02-03", "", ""));
        Stored other = card(
                newSchool(),
                person("Дальняя", "Вера", "2014-03-04", "", ""),
                person("Дальняя", "Инна", "1984-03-04", "129-846-002 81", ""));
        String mistyped = setSnils(own.id(), own.parents().get(0), "129-846-002 81");

        Response region = play("helpdesk", mistyped);
        Response school = play("school", mistyped);

        assertThat(region.<List<String>>path("affected.effect"))
                .as("whose record it was set on reaches the other one whatever stands on the cards")
                .containsExactly("WRONG_PERSON", "CHANGES");
        assertThatJson(region.asString())
                .node("affected[0]")
                .isEqualTo(
                        """
                        {"effect": "WRONG_PERSON", "kind": "PARENT", "before": "WORKS", "after": "WRONG_PERSON",
                         "records": [{"recordId": "%s:%s", "cardId": "%s", "personId": "%s"}]}"""
                                .formatted(
                                        other.id(),
                                        other.parents().get(0),
                                        other.id(),
                                        other.parents().get(0)));
        assertThat(school.<List<String>>path("affected.effect"))
                .as("a school that tells a value must not learn whether it stands on a card elsewhere")
                .containsExactly("GAINS");
        assertThatJson(school.asString()).node("outsideYourScope").isEqualTo(0);
        assertThatJson(school.asString()).node("dangerous").isEqualTo(false);
        assertThatJson(school.asString()).node("complete").isEqualTo(false);
        assertThat(school.asString()).doesNotContain(other.id(), other.parents().get(0), "129-846", "Дальняя");
        assertThat(region.asString()).doesNotContain("129-846", "129846", "Дальняя");
    }

    @Test
    void brothers_and_sisters_in_two_schools_are_seen_together() {
        String mother = person("Двойная", "Ольга", "1984-04-05", "129-846-003 82", "");
        Stored first = card(newSchool(), person("Двойной", "Пётр", "2014-04-05", "", ""), mother);
        Stored second = card(
                newSchool(),
                person("Двойной", "Иван", "2015-04-05", "", ""),
                person("Двойная", "Ольга", "1984-04-05", "", ""));

        Response answer = play(
                "admin",
                """
                {"what": "SET_SNILS", "cardId": "%s", "personId": "%s"}"""
                        .formatted(second.id(), second.parents().get(0)));

        assertThat(answer.<List<String>>path("affected.effect")).containsExactly("GAINS");
        assertThat(answer.<List<String>>path("affected[0].records.cardId"))
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void an_edit_of_a_plan_may_be_sent_as_it_was_answered() {
        Stored card = card(
                newSchool(),
                person("Плановая", "Яна", "2014-05-06", "", ""),
                person("Плановая", "Ольга", "1984-05-06", "129-846-004 83", ""));

        Response answer = play(
                "helpdesk",
                """
                {"actor": "SCHOOL", "what": "SET_SNILS", "where": "JOURNAL", "cardId": "%1$s", "personId": "%2$s",
                 "field": "SNILS", "targets": [{"where": "JOURNAL", "cardId": "%1$s", "personId": "%2$s"}],
                 "mends": ["L2"], "text": "Внести СНИЛС"}"""
                        .formatted(card.id(), card.pupil()));

        assertThatJson(answer.asString())
                .node("edits")
                .isEqualTo(
                        """
                        [{"what": "SET_SNILS", "cardId": "%s", "personId": "%s", "field": "SNILS",
                          "changesNothing": false}]"""
                                .formatted(card.id(), card.pupil()));
        assertThat(answer.<List<String>>path("affected.effect")).containsExactly("GAINS");
    }

    @Test
    void an_edit_that_sets_what_stands_there_is_told_from_one_that_merely_helps_nobody() {
        Stored card = card(
                newSchool(),
                person("Прежняя", "Яна", "2014-06-07", "", ""),
                person("Прежняя", "Ольга", "1984-06-07", "129-846-014 85", ""));

        Response answer = play(
                "admin",
                setSnils(card.id(), card.parents().get(0), "12984601485") + ", "
                        + """
                        {"what": "SET_CONTACT", "cardId": "%s", "personId": "%s", "field": "EMAIL",
                         "value": "prezhnyaya-test@yandex.ru"}"""
                                .formatted(card.id(), card.parents().get(0)));

        assertThat(answer.<List<Boolean>>path("edits.changesNothing")).containsExactly(true, false);
        assertThat(answer.<List<Object>>path("affected")).isEmpty();
    }

    @Test
    void whoever_is_added_gains_the_child_and_comes_back_without_a_value() {
        Stored card = card(
                newSchool(),
                person("Новая", "Яна", "2014-06-07", "129-846-005 84", ""),
                person("Новая", "Ольга", "1984-06-07", "129-846-006 85", ""));

        Response answer = play(
                "helpdesk",
                """
                {"what": "ADD_PARENT", "cardId": "%s", "kinship": "FATHER",
                 "person": {%s}}"""
                        .formatted(card.id(), person("Новый", "Олег", "1983-06-07", "129-846-007 86", "+79130008701")));

        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"at": "2025-10-15T11:30:00Z",
                         "edits": [{"what": "ADD_PARENT", "cardId": "%1$s", "field": "PARENTS",
                                    "value": "***-***-*** 86", "changesNothing": false}],
                         "affected": [{"effect": "GAINS", "kind": "PARENT", "before": "FAILS", "after": "WORKS",
                                       "records": [{"recordId": "%1$s:added-person-0", "cardId": "%1$s",
                                                    "personId": "added-person-0"}]}],
                         "outsideYourScope": 0, "dangerous": false, "complete": true,
                         "dataAsOf": "2025-10-01T01:00:00Z"}"""
                                .formatted(card.id()));
    }

    @Test
    void what_is_not_there_and_what_is_not_the_callers_look_alike() {
        Stored other = card(
                newSchool(),
                person("Закрытая", "Яна", "2014-07-08", "", ""),
                person("Закрытая", "Ольга", "1984-07-08", "", ""));

        Response foreign = play("school", setSnils(other.id(), other.pupil(), "129-846-001 80"));
        Response absent = play("school", setSnils(UUID.randomUUID().toString(), other.pupil(), "129-846-001 80"));
        Response school = play(
                "school",
                """
                {"what": "ADD_STAFF_CARD", "schoolId": "%s", "person": {"firstName": "Вера"}}"""
                        .formatted(newSchool()));

        assertThatJson(foreign.asString()).isEqualTo(NO_SUCH_THING);
        assertThatJson(absent.asString()).isEqualTo(NO_SUCH_THING);
        assertThatJson(school.asString()).isEqualTo(NO_SUCH_THING);
    }

    @ParameterizedTest
    @CsvSource({"centre", "analyst", "auditor"})
    void only_who_may_diagnose_may_play_edits(String user) {
        assertThat(play(user, setSnils("any", "any", "129-846-001 80")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_call_without_its_number_is_refused() {
        Response answer = as("helpdesk")
                .header("X-Purpose", "CALL")
                .body("{\"edits\": [" + setSnils("any", "any", "129-846-001 80") + "]}")
                .post("/api/v1/simulations/what-if");

        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void nothing_is_stored_but_the_access_log_which_names_every_card_looked_at() {
        Stored card = card(
                newSchool(),
                person("Записанная", "Яна", "2014-08-09", "", ""),
                person("Записанная", "Ольга", "1984-08-09", "129-846-008 87", ""));
        String before = as("admin").get("/api/v1/cards/" + card.id()).asString();
        String hit = "t-" + UUID.randomUUID();
        String miss = "t-" + UUID.randomUUID();

        playFor(hit, setSnils(card.id(), card.pupil(), "129-846-009 88")).then().statusCode(200);
        playFor(miss, setSnils("nowhere", card.pupil(), "129-846-009 88"))
                .then()
                .statusCode(404);

        assertThatJson(as("admin").get("/api/v1/cards/" + card.id()).asString()).isEqualTo(before);
        assertThat(logged(hit)).isEqualTo("helpdesk WHAT_IF DONE " + card.id());
        assertThat(logged(miss)).isEqualTo("helpdesk WHAT_IF NOTHING_FOUND ");
    }

    private static Response playFor(String caseId, String edits) {
        return as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", caseId)
                .body("{\"edits\": [" + edits + "]}")
                .post("/api/v1/simulations/what-if");
    }

    private String logged(String caseId) {
        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) entities.createNativeQuery(
                        "select who, action, outcome, array_to_string(card_ids, ',') from access_log where case_id = :c")
                .setParameter("c", caseId)
                .getSingleResult());
        return row[0] + " " + row[1] + " " + row[2] + " " + row[3];
    }

    @Test
    void a_large_family_takes_as_many_statements_as_a_small_one() {
        String school = newSchool();
        Stored small = family(school, "Малая", "129-846-010 81", 2);
        Stored large = family(school, "Большая", "129-846-011 82", 9);

        long ofSmall = statements(small);
        long ofLarge = statements(large);

        assertThat(ofLarge).isEqualTo(ofSmall).isLessThanOrEqualTo(12);
    }

    /** A statement that is not recognised is kept once more by every request, and every request looks through all. */
    @Test
    void the_same_request_finds_all_its_statements_prepared() {
        Stored card = family(newSchool(), "Повторная", "129-846-013 84", 2);
        statements(card);
        statements(card);
        long before = sessions.getStatistics().getQueryPlanCacheMissCount();

        statements(card);

        assertThat(sessions.getStatistics().getQueryPlanCacheHitCount()).isPositive();
        assertThat(sessions.getStatistics().getQueryPlanCacheMissCount() - before)
                .isZero();
    }

    private static Stored family(String school, String last, String snils, int children) {
        Stored any = new Stored("", "", List.of());
        for (int i = 0; i < children; i++) {
            any = card(
                    school,
                    person(last, "Имя" + i, "201" + i + "-09-10", "", ""),
                    person(last, "Ольга", "1984-09-10", snils, ""));
        }
        return any;
    }

    private long statements(Stored card) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            play("helpdesk", setSnils(card.id(), card.pupil(), "129-846-012 83"))
                    .then()
                    .statusCode(200);
            fewest = Math.min(fewest, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return fewest;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"what": "USE_ENTRY"} | /edits/0/what | Это действие не меняет ни одной карточки, поэтому вход других людей оно не затронет. Уберите его из списка.
                    {"cardId": "c"} | /edits/0/what | Укажите, что изменить, например SET_SNILS.
                    {"what": "SET_SNILS", "personId": "p"} | /edits/0/cardId | Укажите карточку: cardId.
                    {"what": "SET_SNILS", "cardId": "c"} | /edits/0/personId | Укажите, чью запись на карточке изменить.
                    {"what": "SET_SNILS", "cardId": "c", "personId": "p", "value": "129-846-001 99"} | /edits/0/value | Нужен СНИЛС из 11 цифр с верными контрольными цифрами, как в документе.
                    {"what": "SET_CONTACT", "cardId": "c", "personId": "p", "value": "+79130000101"} | /edits/0/field | Со значением нужно одно из двух: PHONE или EMAIL.
                    {"what": "SET_CONTACT", "cardId": "c", "personId": "p", "field": "PHONE", "value": "2-12-34"} | /edits/0/value | Нужен мобильный телефон, например +79130000101.
                    {"what": "CLEAR_CONTACT", "cardId": "c", "personId": "p", "field": "SNILS"} | /edits/0/field | Нужно PHONE, EMAIL или CONTACTS.
                    {"what": "ADD_PARENT", "cardId": "c", "person": {"lastName": "Кто-то"}} | /edits/0/person | Укажите, кого добавить: person с именем.
                    {"what": "LINK_PARENT", "cardId": "c", "personId": "p"} | /edits/0/fromCardId | Укажите карточку, на которой родитель уже есть: fromCardId.
                    {"what": "MERGE_CARDS", "cardId": "c"} | /edits/0/doubledCardId | Укажите вторую карточку ребёнка: doubledCardId.
                    {"what": "ISSUE_ORDER", "cardId": "c", "orders": [{"date": "2025-09-01"}]} | /edits/0/orders/0/type | Укажите вид приказа.
                    {"what": "ISSUE_ORDER", "cardId": "c", "orders": []} | /edits/0/orders | Назовите хотя бы один приказ или уберите orders: тогда считается, что приказы приведены в порядок.
                    {"what": "CANCEL_ORDER", "cardId": "c", "orders": []} | /edits/0/orders | Назовите хотя бы один приказ или уберите orders: тогда считается, что приказы приведены в порядок.
                    null | /edits/0 | Нужен объект: { … }.""")
    void an_edit_that_cannot_be_understood_is_refused_and_its_value_not_repeated(
            String edit, String pointer, String message) {
        Response answer = play("helpdesk", edit);

        assertThatJson(answer.asString())
                .isEqualTo(problem(422, "INVALID_VALUE", "Недопустимое значение", pointer, message));
    }

    @Test
    void no_edit_and_too_many_edits_are_refused() {
        String many = String.join(", ", Collections.nCopies(51, setSnils("c", "p", "129-846-001 80")));

        for (String edits : List.of("", many)) {
            assertThatJson(play("helpdesk", edits).asString())
                    .isEqualTo(problem(
                            422,
                            "INVALID_VALUE",
                            "Недопустимое значение",
                            "/edits",
                            "Нужно от одного до 50 изменений."));
        }
    }

    @Test
    void an_edit_that_the_cards_do_not_allow_is_refused_with_its_place() {
        Stored one = card(
                newSchool(),
                person("Разная", "Яна", "2014-10-11", "", ""),
                person("Разная", "Ольга", "1984-10-11", "", ""));
        Stored other = card(
                newSchool(),
                person("Иная", "Вера", "2014-11-12", "", ""),
                person("Иная", "Инна", "1984-11-12", "", ""));

        assertThatJson(play("helpdesk", setSnils(one.id(), other.pupil(), "129-846-001 80"))
                        .asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/edits/0",
                        "На этой карточке такого человека нет."));
        assertThatJson(play(
                                "helpdesk",
                                setSnils(one.id(), one.pupil(), "129-846-001 80")
                                        + ", {\"what\": \"MERGE_CARDS\", \"cardId\": \"" + one.id()
                                        + "\", \"doubledCardId\": \"" + other.id() + "\"}")
                        .asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/edits/1",
                        "Объединить можно только две карточки одного ребёнка в одной системе."));
    }
}
