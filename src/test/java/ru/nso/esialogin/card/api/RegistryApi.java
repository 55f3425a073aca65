package ru.nso.esialogin.card.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The registry as tests call it. Every test has a school of its own, so that tests do not see each other's cards. */
final class RegistryApi {
    private RegistryApi() {}

    /** A request of a demo user, whose password is the name. */
    static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }

    /** A new school in a municipality. */
    static String newSchool(String municipality) {
        String id = "t-" + UUID.randomUUID();
        as("admin")
                .body("{\"id\": \"" + id
                        + "\", \"name\": \"МБОУ СОШ № 77\", \"inn\": \"5401009017\", \"municipality\": \""
                        + municipality + "\"}")
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        return id;
    }

    static String newSchool() {
        return newSchool("г. Новосибирск");
    }

    /** Makes sure that the school of the demo user {@code school} is there. */
    static String schoolOfDemoUser() {
        as("admin")
                .body("{\"id\": \"sch-demo-1\", \"name\": \"МБОУ СОШ № 1\", \"municipality\": \"г. Бердск\"}")
                .post("/api/v1/schools")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(201, 409));
        return "sch-demo-1";
    }

    static Response createCard(String card) {
        return as("admin").body(card).post("/api/v1/cards");
    }

    static Response patchCard(String id, String etag, String patch) {
        return as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch("/api/v1/cards/" + id);
    }
}
