package ru.nso.esialogin.imports.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Files that tests send, as users of the demo do. */
final class SentFiles {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private SentFiles() {}

    static Response sent(String user, String file, String school) {
        return sent(user, file.getBytes(StandardCharsets.UTF_8), "PUPILS", school);
    }

    static Response sent(String user, byte[] file, String kind, String school) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .multiPart("file", "anything", file, "application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("schoolId", school)
                .post("/api/v1/imports");
    }

    static RequestSpecification form(byte[] file) {
        return given().auth().preemptive().basic("admin", "admin").multiPart("file", "anything", file, "text/csv");
    }

    /** The import after its end: the stream of events is open until then. */
    static Response ended(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String user =
                accepted.path("schoolId") != null && accepted.path("schoolId").equals("sch-demo-1")
                        ? "school"
                        : "admin";
        String id = accepted.path("id");
        events(user, id);
        return as(user).get("/api/v1/imports/" + id);
    }

    /** Follows an import until its job has ended. */
    static void events(String user, String id) {
        String events = given().auth()
                .preemptive()
                .basic(user, user)
                .get("/api/v1/imports/" + id + "/events")
                .asString();
        assertThat(events).contains("data:");
    }

    static String letters(int number) {
        return "" + (char) ('а' + number / 26 % 26) + (char) ('а' + number % 26);
    }

    /** A SNILS of this test's own, with its check number. */
    static String snils() {
        int number = 377_000_000 + NUMBERS.incrementAndGet() * 13;
        String digits = "%09d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        int check = sum % 101 % 100;
        return digits + "%02d".formatted(check);
    }
}
