package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How audits are called: of the school of the target, begun by the administrator of the region. */
final class AuditCalls {
    private static final String PATH = "/api/v1/audits";

    /** One audit of a school is enough for all calls. */
    private static final Map<String, String> ENDED = new ConcurrentHashMap<>();

    private AuditCalls() {}

    static void addTo(Map<String, Call> calls) {
        calls.put(
                "POST " + PATH,
                Call.equal((as, target) -> begin(as, target.school()), (answer, target) -> answer.statusCode() == 202));
        calls.put("GET " + PATH, Call.other((as, target) -> as.get(PATH), Call::succeeds));
        for (String part : List.of("", "/events", "/readiness", "/waivers")) {
            calls.put(
                    "GET " + PATH + "/{id}" + part,
                    Call.equal((as, target) -> as.get(PATH + "/{id}" + part, audit(target)), Call::succeeds));
        }
        // Other tests have cards at the school of the demo, too: of the target something must be on the first page.
        calls.put(
                "GET " + PATH + "/{id}/findings",
                Call.equal(
                        (as, target) -> as.queryParam("className", target.value(Datum.CLASS))
                                .get(PATH + "/{id}/findings", audit(target)),
                        Call::succeeds));
        calls.put(
                "GET " + PATH + "/{id}/work-list",
                Call.equal(
                        (as, target) -> as.queryParam("limit", 200).get(PATH + "/{id}/work-list", audit(target)),
                        Call::succeeds));
        calls.put(
                "GET " + PATH + "/{id}/counts",
                Call.equal(
                        (as, target) -> as.queryParam("by", "CLASS").get(PATH + "/{id}/counts", audit(target)),
                        Call::succeeds));
        // An audit is not compared with itself: whoever reaches it is told so.
        calls.put(
                "GET " + PATH + "/{id}/changes",
                Call.equal(
                        (as, target) ->
                                as.queryParam("since", audit(target)).get(PATH + "/{id}/changes", audit(target)),
                        (answer, target) -> answer.statusCode() == 422));
        calls.put(
                "PUT " + PATH + "/{id}/waivers",
                Call.equal((as, target) -> as.body("{}").put(PATH + "/{id}/waivers", audit(target)), Call::succeeds));
        for (String form : List.of("csv", "xlsx")) {
            calls.put(
                    "GET " + PATH + "/{id}/report." + form,
                    Call.equal((as, target) -> as.get(PATH + "/{id}/report." + form, audit(target)), Call::succeeds));
        }
        String letter = PATH + "/{id}/work-list/{item}/letter";
        calls.put(
                "GET " + letter,
                Call.equal((as, target) -> as.get(letter, audit(target), target.card()), Call::succeeds));
        // It has ended already: whoever reaches it is told so.
        calls.put(
                "DELETE " + PATH + "/{id}",
                Call.equal(
                        (as, target) -> as.delete(PATH + "/{id}", audit(target)),
                        (answer, target) -> answer.statusCode() == 409));
    }

    private static Response begin(RequestSpecification as, String school) {
        return as.body("{\"scope\": {\"schoolId\": \"%s\"}}".formatted(school)).post(PATH);
    }

    /** An audit of the school of the target that has ended. */
    static String audit(Target target) {
        return ENDED.computeIfAbsent(target.card(), card -> {
            Response begun = begin(as("admin"), target.school());
            if (begun.statusCode() != 202) {
                return "none";
            }
            String id = begun.path("id");
            as("admin").get(PATH + "/" + id + "/events").asString();
            return id;
        });
    }
}
