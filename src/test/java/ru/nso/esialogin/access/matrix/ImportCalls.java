package ru.nso.esialogin.access.matrix;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** How files are sent: for a school, and asked about by the one who sent them. */
final class ImportCalls {
    private static final String PATH = "/api/v1/imports";
    private static final byte[] NO_ROWS = {'S', 'N', 'I', 'L', 'S'};

    private ImportCalls() {}

    static void addTo(Map<String, Call> calls) {
        // No file at all: whoever may not write to the school is told so as of a school that is not there.
        calls.put("POST " + PATH, Call.equal(ImportCalls::send, (answer, target) -> isAboutTheFile(answer)));
        calls.put(
                "GET " + PATH + "/template",
                Call.other((as, target) -> as.queryParam("kind", "STAFF").get(PATH + "/template"), Call::succeeds));
        calls.put(
                "DELETE " + PATH + "/{id}",
                Call.other((as, target) -> as.delete(PATH + "/none"), (answer, target) -> answer.statusCode() == 404));
        for (String part : List.of("", "/errors", "/events", "/preview", "/refused-rows")) {
            calls.put(
                    "GET " + PATH + "/{id}" + part,
                    Call.other(
                            (as, target) -> as.get(PATH + "/none" + part),
                            (answer, target) -> answer.statusCode() == 404));
        }
    }

    private static Response send(RequestSpecification as, Target target) {
        return RestAssured.given()
                .spec(as)
                .contentType("multipart/form-data")
                .multiPart("file", "table", NO_ROWS, "text/csv")
                .queryParam("kind", "PUPILS")
                .queryParam("schoolId", target.school())
                .post(PATH);
    }

    private static boolean isAboutTheFile(Response answer) {
        return answer.statusCode() == 422 && answer.path("code").equals("UNUSABLE_HEADINGS");
    }
}
