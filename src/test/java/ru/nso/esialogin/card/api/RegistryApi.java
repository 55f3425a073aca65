package ru.nso.esialogin.card.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;

/** The registry as tests call it. Every test has a school of its own, so that tests do not see each other's cards. */
public final class RegistryApi {
    /** Without the charset REST Assured would write question marks for Russian letters. */
    public static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private RegistryApi() {}

    /** A request of a demo user, whose password is the name. */
    public static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }

    /** A new school in a municipality. */
    public static String newSchool(String municipality) {
        String id = "t-" + UUID.randomUUID();
        as("admin")
                .body(
                        """
                        {"id": "%s", "name": "МБОУ СОШ № 77", "inn": "5401009017", "municipality": "%s"}"""
                                .formatted(id, municipality))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        return id;
    }

    /** A new school in a municipality that no demo user works for. */
    public static String newSchool() {
        return newSchool("г. Новосибирск");
    }

    /** Makes sure that the school of the demo user {@code school} is there, in the municipality of {@code municipal}. */
    public static String schoolOfDemoUser() {
        as("admin")
                .body("{\"id\": \"sch-demo-1\", \"name\": \"МБОУ СОШ № 1\", \"municipality\": \"г. Бердск\"}")
                .post("/api/v1/schools")
                .then()
                .statusCode(oneOf(201, 409));
        return "sch-demo-1";
    }

    /** Posts a card. */
    public static Response createCard(String card) {
        return as("admin").body(card).post("/api/v1/cards");
    }

    /** A card of a pupil with that surname and nothing else. */
    static String smallCard(String school, String lastName) {
        return """
                {"schoolId": "%s", "pupil": {"lastName": "%s", "firstName": "Вера", "birthDate": "2016-08-21"}}"""
                .formatted(school, lastName);
    }

    static Response patchCard(String id, String etag, String patch) {
        return as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .body(patch)
                .patch("/api/v1/cards/" + id);
    }

    /** The whole problem document for one member of a request. */
    public static String problem(int status, String code, String title, String pointer, String message) {
        return """
                {
                  "type": "/problems/%s", "title": "%s", "status": %d, "detail": "%s",
                  "instance": "${json-unit.regex}urn:trace:[0-9a-f]{32}", "code": "%s",
                  "errors": [{"pointer": "%s", "message": "%s"}], "traceId": "${json-unit.regex}[0-9a-f]{32}"
                }"""
                .formatted(
                        code.toLowerCase(Locale.ROOT).replace('_', '-'),
                        title,
                        status,
                        message,
                        code,
                        pointer,
                        message);
    }

    /** The whole problem document without members. */
    public static String problem(int status, String code, String title, String detail) {
        return """
                {
                  "type": "/problems/%s", "title": "%s", "status": %d, "detail": "%s",
                  "instance": "${json-unit.regex}urn:trace:[0-9a-f]{32}", "code": "%s",
                  "errors": [], "traceId": "${json-unit.regex}[0-9a-f]{32}"
                }"""
                .formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), title, status, detail, code);
    }

    /** 422 for a value. */
    static String invalidValue(String pointer, String message) {
        return problem(422, "INVALID_VALUE", "Недопустимое значение", pointer, message);
    }
}
