package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.invalidValue;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.patchCard;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.smallCard;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardsBadInputTest {
    private static final String MASK =
            "Значение скрыто звёздочками и не совпадает с тем, что на карточке. Передайте его"
                    + " полностью или не передавайте.";
    private static final String NO_SUCH_SCHOOL = "Такой школы нет в реестре, или у вас нет к ней доступа.";

    private String school = "";

    @BeforeEach
    void opensASchoolOfItsOwn() {
        school = newSchool();
    }

    private void refused(String card, String document) {
        Response answer = createCard(card);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThatJson(answer.asString()).isEqualTo(document);
        assertThatJson(document).node("status").isEqualTo(answer.statusCode());
    }

    private String withPupil(String members) {
        return "{\"schoolId\": \"" + school + "\", \"pupil\": {" + members + "}}";
    }

    @Test
    void malformed_json() {
        Response answer = createCard("{\"schoolId\": ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void no_body_at_all() {
        String document = problem(400, "MALFORMED_JSON", "Тело запроса — не JSON", "Тело запроса пусто. Нужен JSON.");
        assertThatJson(as("admin").post("/api/v1/cards").asString()).isEqualTo(document);
        assertThatJson(as("helpdesk").post("/api/v1/cards/search").asString()).isEqualTo(document);
        assertThatJson(as("admin").post("/api/v1/schools").asString()).isEqualTo(document);
    }

    @Test
    void an_unknown_property() {
        Response answer = createCard(withPupil("\"firstName\": \"Вера\", \"surname\": \"Ёжикова-Тайная\""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("code")).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/pupil/surname");
        assertThat(answer.asString()).doesNotContain("Ёжикова");
    }

    @Test
    void a_pupil_has_no_kinship() {
        Response answer = createCard(withPupil("\"firstName\": \"Вера\", \"kinship\": \"MOTHER\""));
        assertThat(answer.<String>path("code")).isEqualTo("UNKNOWN_PROPERTY");
    }

    @Test
    void a_snils_as_a_number_has_lost_its_zeros() {
        refused(
                withPupil("\"snils\": 11223344595"),
                problem(422, "WRONG_TYPE", "Значение не того типа", "/pupil/snils", "Нужна строка в кавычках."));
    }

    @Test
    void a_snils_with_letters_is_kept_and_reported_without_repeating_it() {
        Response answer = createCard(withPupil("\"snils\": \"абв-112-233\""));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("remarks[0].code")).isEqualTo("NOT_READABLE");
        assertThat(answer.<String>path("pupil.snils")).isEqualTo("***-***-***");
    }

    @Test
    void an_impossible_birth_date() {
        String document = problem(
                422,
                "INVALID_DATE",
                "Такой даты нет",
                "/pupil/birthDate",
                "Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.");
        refused(withPupil("\"birthDate\": \"2013-02-30\""), document);
        refused(withPupil("\"birthDate\": \"31.04.2013\""), document);
    }

    @Test
    void a_birth_date_to_come() {
        Response answer = createCard("{\"schoolId\": \"" + school + "\", \"pupil\": {\"birthDate\": \"2091-03-08\"},"
                + " \"parents\": [{\"birthDate\": \"2091-03-08\"}]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactly("/pupil/birthDate", "/parents/0/birthDate");
        assertThat(answer.<String>path("errors[0].message")).isEqualTo("Дата рождения в будущем. Проверьте год.");
        assertThat(answer.asString()).doesNotContain("2091-03-08");
    }

    @Test
    void an_impossible_date_of_an_order() {
        refused(
                """
                {"schoolId": "%s", "pupil": {}, "orders": [{"type": "ENROLMENT", "date": "2025-13-01"}]}"""
                        .formatted(school),
                problem(
                        422,
                        "INVALID_DATE",
                        "Такой даты нет",
                        "/orders/0/date",
                        "Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08."));
    }

    @Test
    void a_wrong_word_where_only_some_are_allowed() {
        refused(
                "{\"schoolId\": \"" + school + "\", \"system\": \"DIARY\", \"pupil\": {}}",
                invalidValue("/system", "Допустимы только значения: JOURNAL, ENROLMENT."));
    }

    @Test
    void two_hundred_parents() {
        String parents = String.join(",", Collections.nCopies(200, "{\"firstName\": \"Анна\"}"));
        refused(
                "{\"schoolId\": \"" + school + "\", \"pupil\": {}, \"parents\": [" + parents + "]}",
                invalidValue("/parents", "На карточке 200 родителей и представителей: допустимо не больше 20."));
    }

    @Test
    void a_null_character() {
        refused(
                withPupil("\"lastName\": \"Ёжико\\u0000ва\""),
                problem(
                        422,
                        "NULL_CHARACTER",
                        "Недопустимый символ",
                        "/pupil/lastName",
                        "Строка содержит символ с кодом 0. Уберите его."));
    }

    @Test
    void half_a_character() {
        refused(
                withPupil("\"lastName\": \"\\ud83d\""),
                invalidValue("/pupil/lastName", "В тексте половина символа. Наберите его заново."));
    }

    @Test
    void nulls_in_lists() {
        Response lists = createCard(withPupil("\"phones\": [null], \"emails\": [null], \"documents\": [null]"));
        assertThat(lists.statusCode()).as(lists.asString()).isEqualTo(201);
        refused(
                "{\"schoolId\": \"" + school + "\", \"pupil\": {}, \"parents\": [null]}",
                invalidValue("/parents/0", "Нужен объект: { … }."));
        Response roles = as("admin")
                .body("{\"schoolId\": \"" + school + "\", \"person\": {}, \"roles\": [null, \"HEAD\"]}")
                .post("/api/v1/staff");
        assertThatJson(roles.asString()).node("roles").isEqualTo("[\"HEAD\"]");
    }

    @Test
    void too_long_a_name() {
        refused(
                withPupil("\"lastName\": \"" + "Ё".repeat(201) + "\""),
                invalidValue("/pupil/lastName", "Слишком длинно: допустимо не больше 200 знаков."));
    }

    @Test
    void no_pupil_and_no_school() {
        refused(
                "{}",
                """
                {
                  "type": "/problems/invalid-request", "title": "Данные заполнены неверно", "status": 422,
                  "detail": "Некоторые поля заполнены неверно: какие и почему, сказано в errors.",
                  "instance": "${json-unit.any-string}", "code": "INVALID_REQUEST",
                  "errors": [
                    {"pointer": "/school", "message": "Укажите школу: school.id или schoolId."},
                    {"pointer": "/pupil", "message": "Укажите ученика."}
                  ],
                  "traceId": "${json-unit.any-string}"
                }""");
    }

    @Test
    void an_unknown_school() {
        refused(smallCard("no-such-school", "Ёжикова"), invalidValue("/schoolId", NO_SUCH_SCHOOL));
        refused(
                "{\"school\": {\"id\": \"no-such-school\"}, \"pupil\": {}}",
                invalidValue("/school/id", NO_SUCH_SCHOOL));
    }

    @Test
    void an_unknown_card() {
        String document = problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");
        assertThatJson(as("admin").get("/api/v1/cards/no-such-card").asString()).isEqualTo(document);
        assertThatJson(as("admin").get("/api/v1/cards/no-such-card/history").asString())
                .isEqualTo(document);
        assertThatJson(patchCard("no-such-card", "\"1\"", "{}").asString()).isEqualTo(document);
        assertThatJson(as("admin")
                        .header("If-Match", "\"1\"")
                        .delete("/api/v1/cards/no-such-card")
                        .asString())
                .isEqualTo(document);
    }

    @Test
    void an_if_match_that_is_no_tag() {
        String id = createCard(Families.card(school)).path("id");

        assertThatJson(patchCard(id, "banana", "{}").asString())
                .isEqualTo(
                        problem(
                                400,
                                "BAD_REQUEST",
                                "Запрос не удалось разобрать",
                                "Заголовок If-Match записан неверно: нужен ETag записи вместе с кавычками, например \\\"3\\\"."));
        assertThat(patchCard(id, "\"2\"", "{}").statusCode()).isEqualTo(412);
    }

    @Test
    void a_mask_that_stands_for_nothing() {
        refused(withPupil("\"snils\": \"***-***-*** 95\""), invalidValue("/pupil/snils", MASK));
        refused(withPupil("\"phones\": [\"+7******4567\"]"), invalidValue("/pupil/phones/0", MASK));
        refused(withPupil("\"emails\": [\"i***@yandex.ru\"]"), invalidValue("/pupil/emails/0", MASK));
        refused(
                withPupil("\"documents\": [{\"type\": \"PASSPORT\", \"series\": \"****\", \"number\": \"****56\"}]"),
                invalidValue("/pupil/documents/0", MASK));
    }

    @Test
    void a_mask_of_another_value() {
        String id = createCard(Families.card(school)).path("id");
        Response answer = patchCard(id, "\"1\"", "{\"pupil\": {\"snils\": \"***-***-*** 79\"}}");
        assertThatJson(answer.asString()).isEqualTo(invalidValue("/pupil/snils", MASK));
    }

    @Test
    void the_same_id_twice_on_a_card() {
        Response created = createCard(Families.card(school));
        String mother = created.path("parents[0].id");
        Response answer = patchCard(
                created.path("id"),
                "\"1\"",
                """
                {"parents": [{"id": "%s", "firstName": "Алёна"}, {"id": "%s", "firstName": "Пётр"}]}"""
                        .formatted(mother, mother));
        assertThatJson(answer.asString())
                .isEqualTo(invalidValue("/parents/1/id", "Этот id уже стоит у другого человека на той же карточке."));
    }

    @Test
    void a_search_by_nothing_or_by_two_things() {
        String document = invalidValue("", "Нужно что-то одно: snils, phone, email или name вместе с birthDate.");
        for (String search : new String[] {
            "{}",
            "{\"snils\": \"11223344595\", \"phone\": \"+79130000101\"}",
            "{\"name\": \"Берёзкина Алёна\"}",
            "{\"snils\": \"Нет данных\"}"
        }) {
            assertThatJson(as("helpdesk")
                            .body(search)
                            .post("/api/v1/cards/search")
                            .asString())
                    .as(search)
                    .isEqualTo(document);
        }
    }

    @Test
    void a_search_by_what_cannot_be_read() {
        assertThatJson(as("helpdesk")
                        .body("{\"snils\": \"112-233\"}")
                        .post("/api/v1/cards/search")
                        .asString())
                .isEqualTo(invalidValue("/snils", "Не удалось прочитать СНИЛС: нужны 11 цифр."));
    }

    @Test
    void another_media_type() {
        Response answer = as("admin").contentType("text/plain").body("{}").post("/api/v1/cards");
        assertThat(answer.statusCode()).isEqualTo(415);
        String id = createCard(smallCard(school, "Ёжикова")).path("id");
        Response patch = as("admin").header("If-Match", "\"1\"").body("{}").patch("/api/v1/cards/" + id);
        assertThat(patch.statusCode()).isEqualTo(415);
    }

    @Test
    void a_patch_that_is_no_object() {
        String id = createCard(smallCard(school, "Ёжикова")).path("id");
        assertThatJson(patchCard(id, "\"1\"", "[]").asString())
                .isEqualTo(problem(422, "WRONG_TYPE", "Значение не того типа", "", "Нужен объект: { … }."));
        assertThat(patchCard(id, "\"1\"", "{\"pupil\": {\"birthDate\": \"вчера\"}}")
                        .<String>path("errors[0].pointer"))
                .isEqualTo("/pupil/birthDate");
    }

    @Test
    void too_large_a_body() {
        Response answer = createCard(withPupil("\"lastName\": \"" + "Ё".repeat(600_000) + "\""));
        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
