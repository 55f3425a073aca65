package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.patchCard;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardsApiTest {
    private final String school = newSchool();

    private String family() {
        return """
                {
                  "system": "JOURNAL",
                  "dataAsOf": "2026-01-15T08:00:00+07:00",
                  "school": {"id": "%s"},
                  "className": "6А",
                  "pupil": {
                    "lastName": "Берёзкин", "firstName": "Семён", "middleName": "Петрович",
                    "birthDate": "2013-05-06", "sex": "MALE", "snils": "987-450-926 78", "citizenship": "RUS",
                    "phones": [], "emails": ["semyon-test@yandex.ru"], "esiaOid": null,
                    "documents": [{"type": "BIRTH_CERTIFICATE", "series": "II-ЕТ", "number": "512309"}],
                    "regionalId": "R-100"
                  },
                  "parents": [
                    {
                      "kinship": "MOTHER",
                      "lastName": "Берёзкина", "firstName": "Алёна", "middleName": "Сергеевна",
                      "birthDate": "12.04.1986", "snils": "946 215 387 22", "phones": ["8 (913) 000-01-01"],
                      "emails": ["berezkina-test@yandex.ru"]
                    },
                    {"kinship": "FATHER", "firstName": "Пётр", "snils": "Нет данных", "phones": null}
                  ],
                  "orders": [
                    {
                      "type": "ENROLMENT", "number": "10-у", "date": "2023-09-01", "effectiveFrom": "2023-09-01",
                      "schoolId": "%s", "className": null, "status": "ISSUED"
                    }
                  ]
                }"""
                .formatted(school, school);
    }

    private String masked() {
        return """
                {
                  "id": "${json-unit.any-string}",
                  "system": "JOURNAL",
                  "dataAsOf": "2026-01-15T01:00:00Z",
                  "school": {
                    "id": "%s", "name": "МБОУ СОШ № 77", "inn": "5401009017", "municipality": "г. Новосибирск"
                  },
                  "className": "6А",
                  "pupil": {
                    "id": "${json-unit.any-string}",
                    "lastName": "Берёзкин", "firstName": "Семён", "middleName": "Петрович",
                    "birthDate": "2013-05-06", "sex": "MALE", "snils": "***-***-*** 78", "citizenship": "RUS",
                    "phones": [], "emails": ["s***@yandex.ru"], "esiaOid": null,
                    "documents": [{"type": "BIRTH_CERTIFICATE", "series": "**-**", "number": "****09"}],
                    "regionalId": "R-100"
                  },
                  "parents": [
                    {
                      "id": "${json-unit.any-string}", "kinship": "MOTHER",
                      "lastName": "Берёзкина", "firstName": "Алёна", "middleName": "Сергеевна",
                      "birthDate": "1986-04-12", "snils": "***-***-*** 22", "phones": ["+7******0101"],
                      "emails": ["b***@yandex.ru"]
                    },
                    {
                      "id": "${json-unit.any-string}", "kinship": "FATHER", "firstName": "Пётр", "snils": null,
                      "phones": []
                    }
                  ],
                  "orders": [
                    {
                      "type": "ENROLMENT", "number": "10-у", "date": "2023-09-01", "effectiveFrom": "2023-09-01",
                      "schoolId": "%s", "className": null, "status": "ISSUED"
                    }
                  ]
                }"""
                .formatted(school, school);
    }

    @Test
    void a_new_card_comes_back_masked_and_with_all_three_states() {
        Response created = createCard(family());
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        String id = created.path("id");
        assertThat(created.header("Location")).endsWith("/api/v1/cards/" + id);
        assertThatJson(created.asString()).node("remarks").isEqualTo("[]");

        Response read = as("helpdesk").get("/api/v1/cards/" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThatJson(read.asString()).isEqualTo(masked());
    }

    @Test
    void a_patch_changes_what_it_names_and_null_empties() {
        Response created = createCard(family());
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
        Response found = as("helpdesk").body("{\"snils\": \"94621538722\"}").post("/api/v1/cards/search?limit=200");
        assertThat(found.<java.util.List<String>>path("items.id")).contains(id);
    }

    @Test
    void a_card_is_found_by_every_key_of_everybody_on_it() {
        String id = createCard(family()).path("id");
        for (String key : new String[] {
            "{\"snils\": \"987-450-926 78\"}",
            "{\"snils\": \"94621538722\"}",
            "{\"phone\": \"+79130000101\"}",
            "{\"email\": \"Berezkina-Test@yandex.ru\"}",
            "{\"name\": \"Березкина Алена\", \"birthDate\": \"1986-04-12\"}",
            "{\"name\": \"Алёна Берёзкина\", \"birthDate\": \"12.04.1986\"}",
            "{\"name\": \"Семён Петрович\", \"birthDate\": \"2013-05-06\"}"
        }) {
            Response found = as("helpdesk").body(key).post("/api/v1/cards/search?limit=200");
            assertThat(found.statusCode()).as(key + found.asString()).isEqualTo(200);
            assertThat(found.<java.util.List<String>>path("items.id")).as(key).contains(id);
        }
    }
}
