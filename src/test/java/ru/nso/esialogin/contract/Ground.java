package ru.nso.esialogin.contract;

import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import ru.nso.esialogin.card.api.RegistryApi;

/** What is stored for the requests to meet: a school, a family and an employee with the values of the canaries. */
final class Ground {
    private static final String AT = "2025-10-15T18:30:00+07:00";

    private final Map<String, String> stored = new HashMap<>();

    Ground() {
        stored.put("@school@", RegistryApi.schoolOfDemoUser());
        stored.put("@schools@", RegistryApi.newSchool("г. Бердск"));
        stored.put("@service-incidents@", announceSomethingOver());
        renewCard();
        renewStaff();
        stored.put(
                "@tickets@",
                as("helpdesk")
                        .body(
                                "{\"channel\": \"EMAIL\", \"from\": {\"email\": \"mama@example.org\"}, \"body\": \"Забыла пароль\"}")
                        .post("/api/v1/tickets")
                        .path("id"));
        Response diagnosis = as("school")
                .body(
                        """
                {"attempt": {"at": "%s", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
                 "identity": {"role": "PARENT", "lastName": "%s", "firstName": "Анна"},
                 "esia": {"level": "CONFIRMED", "snils": "%s"}}"""
                                .formatted(AT, Canaries.SURNAME, Canaries.SNILS))
                .post("/api/v1/diagnoses");
        diagnosis.then().statusCode(200);
        stored.put("@diagnoses@", diagnosis.path("id"));
        Response lookup = as("centre")
                .body("{\"snils\": \"%s\", \"purpose\": \"CALL\", \"callId\": \"C-1\"}".formatted(Canaries.SNILS))
                .post("/api/v1/lookups");
        lookup.then().statusCode(200);
        stored.put("@lookups@", lookup.path("id"));
        compare("CALLER_PHONE", Canaries.PHONE);
        compare("CHILD_NAME", Canaries.SURNAME + " Вера");
    }

    /** An outage that was over long ago; its id. */
    static String announceSomethingOver() {
        return created(
                        "/api/v1/service-incidents",
                        """
                {"system": "MY_SCHOOL", "from": "2019-01-01T00:00:00+07:00",
                 "to": "2019-01-01T01:00:00+07:00", "planned": true, "text": "Работы"}""")
                .path("id");
    }

    /** The text with the signs replaced by what they stand for. */
    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> entry : stored.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue());
        }
        return filled;
    }

    /** Stores again what a request has deleted. */
    void renew(Operation deletedBy) {
        if (deletedBy.path().contains("/cards/")) {
            renewCard();
        } else {
            renewStaff();
        }
    }

    /** The version of the record that an operation changes, as the service tells it now; empty where there is none. */
    String version(Operation operation) {
        String kind = operation.kind();
        String id = stored.getOrDefault("@" + kind + "@", "");
        return Objects.requireNonNullElse(
                as("admin").get("/api/v1/" + kind + "/" + id).getHeader("ETag"), "");
    }

    /** Two facts that fit open the script of the look-up. */
    private void compare(String fact, String value) {
        as("centre")
                .body("{\"fact\": \"%s\", \"value\": \"%s\"}".formatted(fact, value))
                .post("/api/v1/lookups/{id}/comparisons", stored.get("@lookups@"))
                .then()
                .statusCode(200);
    }

    private void renewCard() {
        Response card = created(
                "/api/v1/cards",
                """
                {"schoolId": "%s", "system": "JOURNAL", "className": "7-К", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"lastName": "%s", "firstName": "Вера", "birthDate": "2015-08-21"},
                 "parents": [{"kinship": "MOTHER", %s}]}"""
                        .formatted(stored.get("@school@"), Canaries.SURNAME, adult()));
        stored.put("@cards@", card.path("id"));
        stored.put("@card@", card.path("id"));
        stored.put("@pupil@", card.path("pupil.id"));
        stored.put("@mother@", card.path("parents[0].id"));
    }

    private void renewStaff() {
        Response staff = created(
                "/api/v1/staff",
                """
                {"schoolId": "%s", "roles": ["TEACHER"], "employedFrom": "2020-09-01", "person": {%s}}"""
                        .formatted(stored.get("@school@"), adult()));
        stored.put("@staff@", staff.path("id"));
    }

    private static String adult() {
        return """
                "lastName": "%s", "firstName": "Анна", "birthDate": "1985-03-12", "snils": "%s",
                "phones": ["%s"], "emails": ["%s"],
                "documents": [{"type": "PASSPORT", "series": "5004", "number": "770042"}]"""
                .formatted(Canaries.SURNAME, Canaries.SNILS, Canaries.PHONE, Canaries.EMAIL);
    }

    private static Response created(String path, String body) {
        Response answer = as("admin").body(body).post(path);
        answer.then().statusCode(201);
        return answer;
    }
}
