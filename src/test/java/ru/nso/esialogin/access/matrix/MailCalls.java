package ru.nso.esialogin.access.matrix;

import java.util.List;
import java.util.Map;

/** How mail in is called: nobody reaches a letter that is not there. */
final class MailCalls {
    private static final String ASIDE = "/api/v1/mail/quarantine";

    private MailCalls() {}

    static void addTo(Map<String, Call> calls) {
        for (String list : List.of("/api/v1/mail/intake", ASIDE)) {
            calls.put("GET " + list, Call.other((as, target) -> as.get(list), Call::succeeds));
        }
        for (String part : List.of("", "/raw")) {
            calls.put(
                    "GET " + ASIDE + "/{id}" + part,
                    Call.other(
                            (as, target) -> as.get(ASIDE + "/none" + part),
                            (answer, target) -> answer.statusCode() == 404));
        }
        calls.put(
                "POST " + ASIDE + "/{id}/retry",
                Call.other(
                        (as, target) -> as.body("{\"trusted\": false}").post(ASIDE + "/none/retry"),
                        (answer, target) -> answer.statusCode() == 404));
        calls.put(
                "GET /api/v1/tickets/{id}/letters",
                Call.other(
                        (as, target) -> as.get("/api/v1/tickets/none/letters"),
                        (answer, target) -> answer.statusCode() == 404));
    }
}
