package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.invalidValue;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffAndSchoolsApiTest {

    private static String teacher(String school) {
        return """
                {
                  "school": {"id": "%s"},
                  "person": {
                    "lastName": "Учителева", "firstName": "Нина", "middleName": null, "birthDate": "1979-02-03",
                    "snils": "112-233-445 95", "phones": ["+7 913 000-07-07"]
                  },
                  "roles": ["TEACHER", "CLASS_TEACHER"], "employedFrom": "2019-08-20", "employedTo": null
                }"""
                .formatted(school);
    }

    private static String masked(String school) {
        return """
                {
                  "id": "${json-unit.any-string}",
                  "school": {
                    "id": "%s", "name": "МБОУ СОШ № 77", "inn": "5401009017", "municipality": "г. Новосибирск"
                  },
                  "person": {
                    "id": "${json-unit.any-string}", "lastName": "Учителева", "firstName": "Нина",
                    "middleName": null, "birthDate": "1979-02-03", "snils": "***-***-*** 95",
                    "phones": ["+7******0707"]
                  },
                  "roles": ["TEACHER", "CLASS_TEACHER"], "employedFrom": "2019-08-20", "employedTo": null
                }"""
                .formatted(school);
    }

    @Test
    void a_staff_card_lives_like_a_pupil_card() {
        String school = newSchool();
        Response created = as("admin").body(teacher(school)).post("/api/v1/staff");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = created.path("id");
        String at = "/api/v1/staff/" + id;
        assertThatJson(as("helpdesk").get(at).asString()).isEqualTo(masked(school));
        assertThat(as("helpdesk").get("/api/v1/staff?schoolId=" + school).<List<String>>path("items.id"))
                .isEqualTo(List.of(id));
        assertThat(as("helpdesk")
                        .body("{\"phone\": \"89130000707\"}")
                        .post("/api/v1/staff/search?limit=200")
                        .<List<String>>path("items.id"))
                .contains(id);

        String read = as("admin").get(at).asString();
        as("admin").header("If-Match", "\"1\"").body(read).put(at).then().statusCode(200);
        assertThatJson(as("admin").get(at).asString()).isEqualTo(read);
        Response patched = as("admin")
                .contentType(RegistryApi.MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"roles\": null, \"employedTo\": \"2026-05-31\"}")
                .patch(at);
        assertThatJson(patched.asString()).node("roles").isEqualTo("[]");
        assertThatJson(patched.asString()).node("employedTo").isEqualTo("2026-05-31");
        as("admin").header("If-Match", "\"2\"").delete(at).then().statusCode(204);
        as("admin").get(at).then().statusCode(404);
        assertThat(as("auditor").get(at + "/history").<List<String>>path("items.action"))
                .isEqualTo(List.of("CREATE", "PATCH", "ARCHIVE"));
    }

    @Test
    void a_staff_card_needs_a_person() {
        Response answer =
                as("admin").body("{\"schoolId\": \"" + newSchool() + "\"}").post("/api/v1/staff");
        assertThatJson(answer.asString()).isEqualTo(invalidValue("/person", "Укажите сотрудника."));
    }

    @Test
    void a_school_is_read_by_everybody_and_kept_by_the_administrator() {
        String id = "t-" + UUID.randomUUID();
        String school =
                """
                {
                  "id": "%s", "name": "МБОУ СОШ № 5", "inn": "5401009018", "municipality": "г. Бердск",
                  "branchOf": null, "status": "ACTIVE"
                }"""
                        .formatted(id);
        Response created = as("admin").body(school).post("/api/v1/schools");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThatJson(created.asString())
                .node("remarks")
                .isEqualTo(
                        """
                [{
                  "pointer": "/inn", "code": "INN_WRONG",
                  "message": "ИНН не сходится: нужны 10 цифр с верной контрольной. Сверьте его."
                }]""");
        for (String user : List.of("helpdesk", "centre", "school", "municipal", "analyst", "auditor", "admin")) {
            assertThatJson(as(user).get("/api/v1/schools/" + id).asString()).isEqualTo(school);
            if (!user.equals("admin")) {
                as(user).body(school).post("/api/v1/schools").then().statusCode(403);
            }
        }
        assertThatJson(as("admin").body(school).post("/api/v1/schools").asString())
                .isEqualTo(problem(
                        409,
                        "CONFLICT",
                        "Данные изменились одновременно",
                        "/id",
                        "Школа с таким id уже есть в реестре."));
        Response patched = as("admin")
                .contentType(RegistryApi.MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"inn\": null, \"status\": \"CLOSED\"}")
                .patch("/api/v1/schools/" + id);
        assertThatJson(patched.asString())
                .isEqualTo(school.replace("\"5401009018\"", "null")
                        .replace("ACTIVE", "CLOSED")
                        .replace("}", ", \"remarks\": []}"));
        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_list_of_schools_is_read_page_by_page() {
        String municipality = "район " + UUID.randomUUID();
        newSchool(municipality);
        newSchool(municipality);
        Response first = as("analyst")
                .queryParam("municipality", municipality)
                .queryParam("limit", 1)
                .get("/api/v1/schools");
        assertThat(first.<List<String>>path("items.municipality")).isEqualTo(List.of(municipality));
        Response second = as("analyst")
                .queryParam("municipality", municipality)
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/schools");
        assertThat(second.<List<String>>path("items.id")).hasSize(1).isNotEqualTo(first.path("items.id"));
        assertThatJson(second.asString()).node("next").isEqualTo(null);
    }

    @Test
    void a_branch_needs_a_head_that_is_there() {
        Response answer = as("admin")
                .body("{\"name\": \"Филиал\", \"branchOf\": \"no-such-school\"}")
                .post("/api/v1/schools");
        assertThatJson(answer.asString())
                .isEqualTo(invalidValue("/branchOf", "Здесь нужен id другой школы из реестра."));
    }
}
