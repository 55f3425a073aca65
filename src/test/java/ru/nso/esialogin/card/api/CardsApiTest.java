package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.patchCard;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.smallCard;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardsApiTest {
    private static final String STALE = problem(
            412,
            "PRECONDITION_FAILED",
            "Запись уже изменена",
            "Запись изменили после того, как вы её прочитали. Прочитайте её снова и повторите.");
    private static final String NOT_FOUND =
            problem(404, "NOT_FOUND", "Не найдено", "Такой записи нет, или у вас нет к ней доступа.");

    private String school = "";

    @BeforeEach
    void opensASchoolOfItsOwn() {
        school = newSchool();
    }

    @Test
    void a_new_card_comes_back_masked_and_with_all_three_states() {
        Response created = createCard(Families.card(school));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        String id = created.path("id");
        assertThat(created.header("Location")).endsWith("/api/v1/cards/" + id);
        assertThatJson(created.asString()).node("remarks").isEqualTo("[]");

        Response read = as("helpdesk").get("/api/v1/cards/" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(read.asString()).isEqualTo(Families.masked(school));
    }

    @Test
    void what_was_read_may_be_put_back_and_nothing_changes() {
        String id = createCard(Families.card(school)).path("id");
        String read = as("admin").get("/api/v1/cards/" + id).asString();
        Response put = as("admin").header("If-Match", "\"1\"").body(read).put("/api/v1/cards/" + id);
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"1\"");
        assertThatJson(as("admin").get("/api/v1/cards/" + id).asString()).isEqualTo(read);
        for (String key : List.of("{\"snils\": \"94621538722\"}", "{\"phone\": \"+79130000101\"}")) {
            assertThat(idsFoundBy(key)).as("the real value is still there").contains(id);
        }
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version_and_still_needs_the_right_one() {
        String id = createCard(Families.card(school)).path("id");
        for (String nothing : List.of("{}", "{\"className\": \"6А\"}", "{\"pupil\": {}}")) {
            Response patched = patchCard(id, "\"1\"", nothing);
            assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
            assertThat(patched.header("ETag")).as(nothing).isEqualTo("\"1\"");
        }

        assertThat(as("admin").get("/api/v1/cards/" + id + "/history").<List<String>>path("items.action"))
                .containsExactly("CREATE");
        assertThat(patchCard(id, "\"2\"", "{}").statusCode()).isEqualTo(412);
        assertThat(patchCard(id, "\"1\"", "{\"className\": \"7А\"}").header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void a_put_forgets_what_it_leaves_out() {
        String id = createCard(Families.card(school)).path("id");
        Response put = as("admin")
                .header("If-Match", "\"1\"")
                .body(smallCard(school, "Берёзкин"))
                .put("/api/v1/cards/" + id);
        assertThatJson(put.asString())
                .isEqualTo(
                        """
                {
                  "id": "%s", "system": "JOURNAL",
                  "school": {
                    "id": "%s", "name": "МБОУ СОШ № 77", "inn": "5401009017", "municipality": "г. Новосибирск"
                  },
                  "pupil": {
                    "id": "${json-unit.any-string}", "lastName": "Берёзкин", "firstName": "Вера",
                    "birthDate": "2016-08-21"
                  },
                  "remarks": []
                }"""
                                .formatted(id, school));
        assertThat(idsFoundBy("{\"snils\": \"94621538722\"}")).doesNotContain(id);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_empties() {
        Response created = createCard(Families.card(school));
        String id = created.path("id");
        Response patched = patchCard(
                id, "\"1\"", """
                {"className": "7А", "pupil": {"snils": null, "sex": "FEMALE"}}""");
        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assertThatJson(patched.asString()).node("className").isEqualTo("7А");
        assertThatJson(patched.asString()).node("pupil.snils").isEqualTo(null);
        assertThatJson(patched.asString()).node("pupil.sex").isEqualTo("FEMALE");
        assertThatJson(patched.asString()).node("parents[0].snils").isEqualTo("***-***-*** 22");
        assertThat(patched.<String>path("pupil.id")).isEqualTo(created.path("pupil.id"));
        assertThat(patched.<String>path("parents[1].id")).isEqualTo(created.path("parents[1].id"));
        assertThat(idsFoundBy("{\"snils\": \"94621538722\"}")).contains(id);
        assertThat(idsFoundBy("{\"snils\": \"98745092678\"}")).doesNotContain(id);
    }

    @Test
    void a_patch_may_move_a_card_to_another_school() {
        String id = createCard(smallCard(school, "Перевозчикова")).path("id");
        String other = newSchool();
        Response patched = patchCard(id, "\"1\"", "{\"schoolId\": \"" + other + "\"}");
        assertThat(patched.<String>path("school.id")).isEqualTo(other);
    }

    @Test
    void what_cannot_be_read_is_kept_and_reported() {
        Response created = createCard(
                """
                {
                  "schoolId": "%s",
                  "pupil": {
                    "id": "my-own", "firstName": "Вера", "snils": "12З-456-789 64", "phones": ["383 222-33-44"],
                    "emails": ["vera,test@yandex.ru"]
                  }
                }"""
                        .formatted(school));
        assertThatJson(created.asString())
                .node("remarks")
                .isEqualTo(
                        """
                [
                  {
                    "pointer": "/pupil/id", "code": "ID_GIVEN_BY_SERVER",
                    "message": "Такого id на карточке нет: номер дал сервер."
                  },
                  {
                    "pointer": "/pupil/snils", "code": "LETTERS_FOR_DIGITS",
                    "message": "Вместо цифр стоят буквы, например О вместо 0. Перепишите цифрами по документу."
                  },
                  {
                    "pointer": "/pupil/phones/0", "code": "LANDLINE",
                    "message": "Это городской телефон: по нему нельзя войти. Нужен мобильный в виде +7XXXXXXXXXX."
                  },
                  {
                    "pointer": "/pupil/emails/0", "code": "COMMA_FOR_DOT",
                    "message": "В адресе запятая вместо точки. Поставьте точку."
                  }
                ]""");
    }

    @Test
    void a_card_is_found_by_every_key_of_everybody_on_it() {
        String id = createCard(Families.card(school)).path("id");
        for (String key : List.of(
                "{\"snils\": \"987-450-926 78\"}",
                "{\"snils\": \"94621538722\"}",
                "{\"phone\": \"+79130000101\"}",
                "{\"email\": \"Berezkina-Test@yandex.ru\"}",
                "{\"name\": \"Березкина Алена\", \"birthDate\": \"1986-04-12\"}",
                "{\"name\": \"Алёна Берёзкина\", \"birthDate\": \"12.04.1986\"}",
                "{\"name\": \"Семён Петрович\", \"birthDate\": \"2013-05-06\"}")) {
            assertThat(idsFoundBy(key)).as(key).contains(id);
        }
        assertThat(idsFoundBy("{\"name\": \"Березкина Алена\", \"birthDate\": \"1986-04-13\"}"))
                .doesNotContain(id);
    }

    @Test
    void a_list_is_read_page_by_page() {
        List<String> created = new ArrayList<>();
        for (String name : List.of("Первая", "Вторая", "Третья")) {
            created.add(createCard(smallCard(school, name)).path("id"));
        }
        Response first = as("helpdesk").get("/api/v1/cards?limit=2&schoolId=" + school);
        assertThat(first.<List<String>>path("items.id")).isEqualTo(created.subList(0, 2));
        Response second =
                as("helpdesk").get("/api/v1/cards?limit=2&schoolId=" + school + "&cursor=" + first.path("next"));
        assertThat(second.<List<String>>path("items.id")).isEqualTo(created.subList(2, 3));
        assertThatJson(second.asString()).node("next").isEqualTo(null);
        Response elsewhere = as("helpdesk").get("/api/v1/cards?cursor=" + first.path("next"));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.<String>path("code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void a_change_must_name_the_version_it_started_from() {
        String id = createCard(smallCard(school, "Версия")).path("id");
        Response without = as("admin")
                .contentType(RegistryApi.MERGE_PATCH)
                .body("{\"className\": \"2Б\"}")
                .patch("/api/v1/cards/" + id);
        assertThatJson(without.asString())
                .isEqualTo(problem(
                        428,
                        "PRECONDITION_REQUIRED",
                        "Нужна версия записи",
                        "Прочитайте запись и передайте её ETag в заголовке If-Match."));
        patchCard(id, "\"1\"", "{\"className\": \"2Б\"}").then().statusCode(200);
        assertThatJson(patchCard(id, "\"1\"", "{\"className\": \"2В\"}").asString())
                .isEqualTo(STALE);
        Response put = as("admin")
                .header("If-Match", "\"1\"")
                .body(smallCard(school, "Версия"))
                .put("/api/v1/cards/" + id);
        assertThatJson(put.asString()).isEqualTo(STALE);
        Response archived = as("admin").header("If-Match", "\"1\"").delete("/api/v1/cards/" + id);
        assertThatJson(archived.asString()).isEqualTo(STALE);
    }

    @Test
    void an_archived_card_is_gone_but_its_history_stays() {
        String id = createCard(Families.card(school)).path("id");
        patchCard(id, "\"1\"", "{\"className\": \"7А\"}").then().statusCode(200);
        as("admin")
                .header("If-Match", "\"2\"")
                .delete("/api/v1/cards/" + id)
                .then()
                .statusCode(204);
        assertThatJson(as("admin").get("/api/v1/cards/" + id).asString()).isEqualTo(NOT_FOUND);
        assertThat(idsFoundBy("{\"snils\": \"94621538722\"}")).doesNotContain(id);
        assertThat(as("admin").get("/api/v1/cards?schoolId=" + school).<List<String>>path("items.id"))
                .isEmpty();

        Response history = as("auditor").get("/api/v1/cards/" + id + "/history");
        assertThat(history.<List<Integer>>path("items.version")).isEqualTo(List.of(1, 2, 3));
        assertThat(history.<List<String>>path("items.action")).isEqualTo(List.of("CREATE", "PATCH", "ARCHIVE"));
        assertThat(history.<List<String>>path("items.by")).containsOnly("admin");
        assertThat(history.<List<String>>path("items.card.className")).isEqualTo(List.of("6А", "7А", "7А"));
        assertThatJson(history.asString()).node("items[0].card").isEqualTo(Families.masked(school));
    }

    @Test
    void a_repeated_post_makes_one_card() {
        String key = UUID.randomUUID().toString();
        String card = smallCard(school, "Повторная");
        Response first = as("admin").header("Idempotency-Key", key).body(card).post("/api/v1/cards");
        Response second = as("admin").header("Idempotency-Key", key).body(card).post("/api/v1/cards");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThatJson(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
        Response other = as("admin")
                .header("Idempotency-Key", key)
                .body(smallCard(school, "Другая"))
                .post("/api/v1/cards");
        assertThatJson(other.asString())
                .isEqualTo(problem(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Ключ повтора уже использован для другого запроса",
                        "Этот Idempotency-Key уже был у запроса с другим содержанием. Возьмите новый ключ."));
        assertThat(as("admin").get("/api/v1/cards?schoolId=" + school).<List<String>>path("items.id"))
                .hasSize(1);
    }

    private static List<String> idsFoundBy(String key) {
        Response found = as("helpdesk").body(key).post("/api/v1/cards/search?limit=200");
        assertThat(found.statusCode()).as(key + found.asString()).isEqualTo(200);
        return found.path("items.id");
    }
}
