package ru.nso.esialogin.access.matrix;

import java.util.List;
import java.util.Map;

/** Indicators are nobody's: a role may call an operation or not. */
final class IndicatorCalls {
    private static final String PATH = "/api/v1/indicators";
    private static final String ONE = PATH + "/{code}";

    private IndicatorCalls() {}

    static void addTo(Map<String, Call> calls) {
        calls.put("GET " + PATH, Call.other((as, target) -> as.get(PATH), Call::succeeds));
        for (String part : List.of(
                "/plan",
                "/status",
                "/achieved",
                "/ranking",
                "/comparison",
                "/chart.svg",
                "/ranking.svg",
                "/small-multiples.svg",
                "/report.xlsx",
                "/observations")) {
            calls.put("GET " + ONE + part, Call.other((as, target) -> as.get(ONE + part, "2.2"), Call::succeeds));
        }
        calls.put(
                "GET " + PATH + "/report.pdf",
                Call.other((as, target) -> as.get(PATH + "/report.pdf"), Call::succeeds));
        calls.put(
                "GET " + ONE + "/schools",
                Call.other(
                        (as, target) ->
                                as.queryParam("municipality", "г. Бердск").get(ONE + "/schools", "2.2"),
                        Call::succeeds));
        calls.put(
                "GET " + ONE + "/schools/{schoolId}/cards",
                Call.equal(
                        (as, target) -> {
                            AuditCalls.audit(target);
                            return as.get(ONE + "/schools/{schoolId}/cards", "2.1", target.school());
                        },
                        Call::succeeds));
        // Nothing to write: whoever may is told what is missing.
        calls.put(
                "PUT " + ONE + "/plan",
                Call.other(
                        (as, target) -> as.body("{\"items\": []}").put(ONE + "/plan", "2.2"),
                        (answer, target) -> answer.statusCode() == 422));
        calls.put(
                "POST " + ONE + "/observations",
                Call.other(
                        (as, target) -> as.body("{\"observations\": []}").post(ONE + "/observations", "2.2"),
                        (answer, target) -> answer.statusCode() == 422));
    }
}
