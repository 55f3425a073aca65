package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How releases are called: one user asks, another one decides. */
final class ReleaseCalls {
    private static final String PATH = "/api/v1/releases";

    private ReleaseCalls() {}

    static void addTo(Map<String, Call> calls) {
        calls.put("POST " + PATH, Call.equal(ReleaseCalls::ask, (answer, target) -> answer.statusCode() == 201));
        calls.put("GET " + PATH, Call.other((as, target) -> as.get(PATH), Call::succeeds));
        // Nobody reaches a release that is not there; who may not even try is told so before.
        calls.put(
                "GET " + PATH + "/{id}",
                Call.other((as, target) -> as.get(PATH + "/none"), (answer, target) -> answer.statusCode() == 404));
        calls.put(
                "DELETE " + PATH + "/{id}",
                Call.other((as, target) -> as.delete(PATH + "/none"), (answer, target) -> answer.statusCode() == 404));
        calls.put(
                "POST " + PATH + "/{id}/approval",
                Call.other((as, target) -> decide(as, "none"), (answer, target) -> answer.statusCode() == 404));
        calls.put("GET " + PATH + "/{id}/values", Call.equal(ReleaseCalls::values, Call::succeeds));
    }

    private static Response ask(RequestSpecification as, Target target) {
        return Call.once(as, "release-" + target.card() + "-" + UUID.randomUUID())
                .body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "Сверить номера класса с документами",
                         "cards": ["%s"], "fields": ["SNILS"]}"""
                                .formatted(target.card()))
                .post(PATH);
    }

    /** Both who may decide try: one of them did not ask. */
    private static Response values(RequestSpecification as, Target target) {
        Response asked = ask(as, target);
        String id = asked.statusCode() == 201 ? asked.path("id") : "none";
        List.of("helpdesk", "admin").forEach(user -> decide(as(user), id));
        return as.get(PATH + "/{id}/values", id);
    }

    private static Response decide(RequestSpecification as, String id) {
        return as.body("{\"decision\": \"APPROVE\", \"reason\": \"Класс сверяется, всё верно\"}")
                .post(PATH + "/{id}/approval", id);
    }
}
