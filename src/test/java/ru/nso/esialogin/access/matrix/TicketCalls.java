package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** How tickets are called: whoever may take one in may, and nobody reaches one that is not there. */
final class TicketCalls {
    private static final String PATH = "/api/v1/tickets";
    private static final String INCIDENTS = "/api/v1/incidents";
    private static final String WORDINGS = "/api/v1/wordings";
    private static final String LETTER =
            """
            {"channel": "WEB", "body": "Не открывается дневник, СНИЛС %s, скрин приложен"}""";

    private TicketCalls() {}

    static void addTo(Map<String, Call> calls) {
        calls.put(
                "POST " + PATH,
                Call.other(
                        (as, target) -> as.body(LETTER.formatted(target.value(Datum.SNILS)))
                                .post(PATH),
                        (answer, target) -> answer.statusCode() == 201));
        calls.put("GET " + PATH, Call.other((as, target) -> as.get(PATH), Call::succeeds));
        for (String part : List.of("", "/history", "/duplicates")) {
            calls.put("GET " + PATH + "/{id}" + part, absent(part));
        }
        calls.put("GET " + PATH + "/{id}/attachments/{number}", absent("/attachments/1"));
        calls.put("GET " + PATH + "/{id}/reply-draft", absent("/reply-draft?to=FAMILY"));
        calls.put("GET " + PATH + "/{id}/replies", absent("/replies"));
        calls.put(
                "POST " + PATH + "/{id}/reply",
                Call.other(
                        (as, target) -> as.header("If-Match", "\"1\"")
                                .body("{\"to\": \"FAMILY\"}")
                                .post(PATH + "/none/reply"),
                        TicketCalls::isAbsent));
        calls.put("GET " + WORDINGS, Call.other((as, target) -> as.get(WORDINGS), Call::succeeds));
        calls.put(
                "PUT " + WORDINGS + "/{key}",
                Call.other(
                        (as, target) -> as.body("{\"text\": \"Добрый день!\", \"reason\": \"Так теплее здороваться\"}")
                                .put(WORDINGS + "/NONE"),
                        TicketCalls::isAbsent));
        calls.put(
                "PATCH " + PATH + "/{id}",
                Call.other(
                        (as, target) -> as.contentType(MERGE_PATCH)
                                .header("If-Match", "\"1\"")
                                .body("{\"state\": \"CLOSED\"}")
                                .patch(PATH + "/none"),
                        TicketCalls::isAbsent));
        calls.put(
                "GET " + PATH + "/statistics",
                Call.other(
                        (as, target) -> as.queryParam("from", "2026-11-02")
                                .queryParam("to", "2026-11-08")
                                .get(PATH + "/statistics"),
                        Call::succeeds));
        addMerging(calls);
        addIncidents(calls);
    }

    private static void addIncidents(Map<String, Call> calls) {
        calls.put("GET " + INCIDENTS, Call.other((as, target) -> as.get(INCIDENTS), Call::succeeds));
        for (String part : List.of("", "/history")) {
            calls.put(
                    "GET " + INCIDENTS + "/{id}" + part,
                    Call.other((as, target) -> as.get(INCIDENTS + "/none" + part), TicketCalls::isAbsent));
        }
        calls.put(
                "PATCH " + INCIDENTS + "/{id}",
                Call.other(
                        (as, target) -> as.contentType(MERGE_PATCH)
                                .header("If-Match", "\"1\"")
                                .body("{\"state\": \"CLOSED\"}")
                                .patch(INCIDENTS + "/none"),
                        TicketCalls::isAbsent));
    }

    private static void addMerging(Map<String, Call> calls) {
        calls.put(
                "POST " + PATH + "/{id}/merge",
                Call.other(
                        (as, target) -> as.header("If-Match", "\"1\"")
                                .body("{\"into\": \"other\"}")
                                .post(PATH + "/none/merge"),
                        TicketCalls::isAbsent));
        calls.put(
                "DELETE " + PATH + "/{id}/merge",
                Call.other(
                        (as, target) -> as.header("If-Match", "\"1\"").delete(PATH + "/none/merge"),
                        TicketCalls::isAbsent));
    }

    private static Call absent(String part) {
        return Call.other((as, target) -> as.get(PATH + "/none" + part), TicketCalls::isAbsent);
    }

    private static boolean isAbsent(Response answer, Target target) {
        return answer.statusCode() == 404;
    }
}
