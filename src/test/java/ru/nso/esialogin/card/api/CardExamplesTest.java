package ru.nso.esialogin.card.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the description are true: their requests get their answers. */
@QuarkusTest
class CardExamplesTest {
    private static final String[] IDS = {"id", "pupil.id", "person.id", "parents[*].id"};

    private static void school() {
        as("admin").body(CardExamples.SCHOOL).post("/api/v1/schools").then().statusCode(oneOf(201, 409));
        as("admin")
                .contentType(MERGE_PATCH)
                .body(CardExamples.SCHOOL)
                .patch("/api/v1/schools/sch-901")
                .then()
                .statusCode(200);
    }

    @Test
    void a_school() {
        school();
        assertThatJson(as("analyst").get("/api/v1/schools/sch-901").asString()).isEqualTo(CardExamples.SCHOOL);
    }

    @Test
    void a_pupil_card() {
        school();
        Response created = as("admin").body(CardExamples.CARD_REQUEST).post("/api/v1/cards");
        assertThatJson(created.asString()).whenIgnoringPaths(IDS).isEqualTo(CardExamples.CARD_WRITTEN);
        String at = "/api/v1/cards/" + created.path("id");
        assertThatJson(as("helpdesk").get(at).asString()).whenIgnoringPaths(IDS).isEqualTo(CardExamples.CARD);
        Response found = as("helpdesk").body(CardExamples.SEARCH).post("/api/v1/cards/search?limit=200");
        assertThat(found.<List<String>>path("items.id")).contains(created.<String>path("id"));
        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body(CardExamples.CARD_PATCH)
                .patch(at)
                .then()
                .statusCode(200);
        as("admin").header("If-Match", "\"2\"").delete(at).then().statusCode(204);
    }

    @Test
    void a_staff_card() {
        school();
        Response created = as("admin").body(CardExamples.STAFF_REQUEST).post("/api/v1/staff");
        assertThatJson(created.asString()).whenIgnoringPaths(IDS).isEqualTo(CardExamples.STAFF_WRITTEN);
        String at = "/api/v1/staff/" + created.path("id");
        assertThatJson(as("helpdesk").get(at).asString()).whenIgnoringPaths(IDS).isEqualTo(CardExamples.STAFF);
        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body(CardExamples.STAFF_PATCH)
                .patch(at)
                .then()
                .statusCode(200);
        as("admin").header("If-Match", "\"2\"").delete(at).then().statusCode(204);
    }

    @Test
    void every_operation_shows_an_example_and_no_insides_of_java() {
        Response description = as("admin").get("/q/openapi?format=json");
        Map<String, Map<String, Map<String, Object>>> paths = description.path("paths");
        paths.forEach((path, operations) -> {
            if (path.matches("/api/v1/(cards|staff|schools).*")) {
                operations.forEach((method, operation) -> {
                    if (!method.equals("delete")) {
                        assertThat(operation.toString()).as(method + ' ' + path).contains("examples");
                    }
                });
            }
        });
        Map<String, Object> schemas = description.path("components.schemas");
        assertThat(schemas.keySet()).noneMatch(name -> name.startsWith("Fact"));
        assertThatJson(description.asString())
                .node("components.schemas.DocumentWire")
                .isEqualTo(
                        """
                {
                  "type": "object",
                  "properties": {
                    "type": {
                      "anyOf": [
                        {
                          "type": "string",
                          "enum": [
                            "PASSPORT", "BIRTH_CERTIFICATE", "CONSULAR_BIRTH_CERTIFICATE",
                            "FOREIGN_BIRTH_CERTIFICATE", "FOREIGN_PASSPORT", "OTHER"
                          ]
                        },
                        {"type": "null"}
                      ]
                    },
                    "series": {"type": ["string", "null"]},
                    "number": {"type": ["string", "null"]}
                  }
                }""");
        assertThatJson(description.asString())
                .node("components.schemas.CardWire.properties.pupil")
                .isEqualTo("{\"anyOf\": [{\"$ref\": \"#/components/schemas/PersonWire\"}, {\"type\": \"null\"}]}");
        assertThatJson(description.asString())
                .node("components.schemas.PersonWire.properties.birthDate")
                .isEqualTo(
                        """
                        {"type": ["string", "null"],
                         "description": "YYYY-MM-DD; a request may also write it as cards do, such as 12.04.1986"}""");
    }
}
