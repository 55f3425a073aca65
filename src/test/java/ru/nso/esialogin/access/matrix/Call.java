package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

/**
 * How one operation is called with a user upon somebody's cards.
 *
 * @param how makes the call
 * @param reached whether the answer shows that the call reached them
 * @param absentLooksEqual whether an answer that reached nothing is, word by word, that for something absent
 */
record Call(How how, BiPredicate<Response, Target> reached, boolean absentLooksEqual) {
    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static final String STALE = "\"0\"";

    /** Calls. */
    interface How {
        Response call(RequestSpecification as, Target target);
    }

    Response of(String user, Target target) {
        return how.call(as(user), target);
    }

    /** One way for every operation of the table. */
    static Map<String, Call> all() {
        Map<String, Call> calls = new HashMap<>();
        cards(calls, "/api/v1/cards", Target::card, target -> target.cardWith(""));
        cards(calls, "/api/v1/staff", Target::staff, target -> target.staffWith(""));
        erasure(calls, "/api/v1/cards", Target::card, Target::mother);
        erasure(calls, "/api/v1/staff", Target::staff, Target::employee);
        reveals(calls, "/api/v1/cards", Target::card, Target::mother);
        reveals(calls, "/api/v1/staff", Target::staff, Target::employee);
        MergeCalls.addTo(calls);
        diagnoses(calls);
        lookups(calls);
        accessLog(calls);
        ReleaseCalls.addTo(calls);
        ImportCalls.addTo(calls);
        AuditCalls.addTo(calls);
        TicketCalls.addTo(calls);
        MailCalls.addTo(calls);
        IndicatorCalls.addTo(calls);
        registers(calls);
        return calls;
    }

    private static void cards(Map<String, Call> calls, String path, Part id, Part body) {
        String one = path + "/{id}";
        calls.put(
                "GET " + path,
                equal(
                        (as, target) ->
                                as.queryParam("schoolId", target.school()).get(path),
                        (answer, target) -> answer.asString().contains(id.of(target))));
        // A twin of the stored card is made and stays; what counts is whether the school may be written to.
        calls.put(
                "POST " + path,
                equal(
                        (as, target) -> as.body(body.of(target)).post(path),
                        (answer, target) -> answer.statusCode() == 201));
        calls.put(
                "POST " + path + "/search",
                equal(
                        (as, target) -> as.body("{\"snils\": \"%s\"}".formatted(target.value(Datum.SNILS)))
                                .post(path + "/search"),
                        (answer, target) -> answer.asString().contains(id.of(target))));
        calls.put("GET " + one, equal((as, target) -> as.get(one, id.of(target)), Call::succeeds));
        // A stale version: whoever reaches the card is told so, and nothing changes.
        calls.put(
                "PUT " + one,
                equal(
                        (as, target) -> as.header("If-Match", STALE)
                                .body(body.of(target))
                                .put(one, id.of(target)),
                        Call::isStale));
        calls.put(
                "PATCH " + one,
                equal(
                        (as, target) -> as.contentType(MERGE_PATCH)
                                .header("If-Match", STALE)
                                .body("{\"dataAsOf\": \"2025-10-02T08:00:00+07:00\"}")
                                .patch(one, id.of(target)),
                        Call::isStale));
        calls.put(
                "DELETE " + one,
                equal((as, target) -> as.header("If-Match", STALE).delete(one, id.of(target)), Call::isStale));
        calls.put(
                "GET " + one + "/history",
                equal((as, target) -> as.get(one + "/history", id.of(target)), Call::succeeds));
    }

    /** A stale version, as with other changes: otherwise nothing would be left for the calls after it. */
    private static void erasure(Map<String, Call> calls, String path, Part card, Part person) {
        String erasure = path + "/{id}/erasure";
        calls.put(
                "POST " + erasure,
                equal(
                        (as, target) -> as.header("If-Match", STALE)
                                .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\"}"
                                        .formatted(person.of(target)))
                                .post(erasure, card.of(target)),
                        Call::isStale));
    }

    private static void reveals(Map<String, Call> calls, String path, Part card, Part person) {
        String reveals = path + "/{id}/reveals";
        calls.put(
                "GET " + reveals,
                other(
                        (as, target) -> {
                            reveal(as("admin"), reveals, card.of(target), person.of(target));
                            return as.get(reveals, card.of(target));
                        },
                        (answer, target) -> !answer.<List<?>>path("items").isEmpty()));
        calls.put(
                "POST " + reveals,
                equal(
                        (as, target) -> reveal(as, reveals, card.of(target), person.of(target)),
                        (answer, target) -> answer.statusCode() == 201));
        calls.put(
                "GET " + reveals + "/{revealId}",
                equal(
                        (as, target) -> {
                            Response made = reveal(as, reveals, card.of(target), person.of(target));
                            return as.get(
                                    reveals + "/{revealId}",
                                    card.of(target),
                                    made.statusCode() == 201 ? made.path("id") : "none");
                        },
                        Call::succeeds));
    }

    /** Always the SNILS. Asked for again it is the same reveal and uses nothing up. */
    private static Response reveal(RequestSpecification as, String reveals, String card, String person) {
        return once(as, "reveal-" + card)
                .body(
                        """
                        {"personId": "%s", "field": "SNILS", "reason": "Сверить номер с документом"}"""
                                .formatted(person))
                .post(reveals, card);
    }

    private static void diagnoses(Map<String, Call> calls) {
        String path = "/api/v1/diagnoses";
        calls.put(
                "POST " + path,
                other((as, target) -> as.body(target.login()).post(path), (answer, target) -> answer.asString()
                        .contains(target.card())));
        calls.put(
                "POST " + path + "/batch",
                other(
                        (as, target) -> as.body("[" + target.login() + "]").post(path + "/batch"),
                        (answer, target) -> answer.asString().contains(target.card())));
        calls.put(
                "GET " + path + "/{id}",
                equal((as, target) -> as.get(path + "/{id}", target.diagnosis()), Call::succeeds));
        calls.put(
                "POST " + path + "/{id}/replay",
                equal((as, target) -> as.post(path + "/{id}/replay", target.diagnosis()), Call::succeeds));
        calls.put(
                "POST /api/v1/simulations",
                other(
                        (as, target) -> as.body(target.login()).post("/api/v1/simulations"),
                        (answer, target) -> answer.asString().contains(target.card())));
        calls.put(
                "POST /api/v1/simulations/what-if",
                equal(
                        (as, target) -> as.body(
                                        """
                                        {"at": "2025-10-15T18:30:00+07:00",
                                         "edits": [{"what": "CLEAR_SNILS", "cardId": "%s", "personId": "%s"}]}"""
                                                .formatted(target.card(), target.mother()))
                                .post("/api/v1/simulations/what-if"),
                        Call::succeeds));
    }

    private static void lookups(Map<String, Call> calls) {
        String path = "/api/v1/lookups";
        calls.put(
                "POST " + path,
                other(
                        (as, target) -> lookUp(as, target),
                        (answer, target) -> answer.<List<?>>path("candidates").size() > 1));
        calls.put(
                "POST " + path + "/{id}/comparisons",
                other(
                        (as, target) -> compare(as, lookUp(as, target), "CALLER_PHONE", target.value(Datum.PHONE)),
                        Call::matches));
        calls.put(
                "GET " + path + "/{id}/script",
                other(
                        (as, target) -> {
                            Response lookup = lookUp(as, target);
                            compare(as, lookup, "CALLER_PHONE", target.value(Datum.PHONE));
                            compare(as, lookup, "CHILD_NAME", target.value(Datum.NAME) + " Вера");
                            return as.get(path + "/{id}/script", number(lookup));
                        },
                        Call::succeeds));
        calls.put(
                "GET " + path + "/{id}/hand-over",
                equal((as, target) -> as.get(path + "/{id}/hand-over", target.lookup()), Call::succeeds));
    }

    /** A look-up is of the user who makes it. Made again, it is the same one and uses nothing up. */
    private static Response lookUp(RequestSpecification as, Target target) {
        return once(as, "look-up-" + target.card())
                .body("""
                        {"snils": "%s", "purpose": "CALL", "callId": "C-matrix"}"""
                        .formatted(target.value(Datum.SNILS)))
                .post("/api/v1/lookups");
    }

    private static Response compare(RequestSpecification as, Response lookup, String fact, String value) {
        return once(as, fact + "-" + number(lookup))
                .body("{\"fact\": \"%s\", \"value\": \"%s\"}".formatted(fact, value))
                .post("/api/v1/lookups/{id}/comparisons", number(lookup));
    }

    static RequestSpecification once(RequestSpecification as, String key) {
        return RestAssured.given().spec(as).header("Idempotency-Key", key);
    }

    private static String number(Response lookup) {
        return lookup.statusCode() == 200 ? lookup.path("id") : "none";
    }

    private static boolean matches(Response answer, Target target) {
        return answer.statusCode() == 200 && answer.path("result").equals("MATCH");
    }

    private static void accessLog(Map<String, Call> calls) {
        String path = "/api/v1/access-log";
        calls.put(
                "GET " + path,
                other(
                        (as, target) -> as.queryParam("cardId", target.card()).get(path),
                        (answer, target) -> answer.asString().contains(target.card())));
        calls.put(
                "GET " + path + "/statement",
                equal((as, target) -> as.queryParam("cardId", target.card()).get(path + "/statement"), Call::succeeds));
        calls.put("POST " + path + "/verify", other((as, target) -> as.post(path + "/verify"), Call::succeeds));
        String report = path + "/reports/without-case";
        calls.put("GET " + report, other((as, target) -> as.get(report), Call::succeeds));
        calls.put("GET /api/v1/retention", other((as, target) -> as.get("/api/v1/retention"), Call::succeeds));
        calls.put(
                "POST /api/v1/retention/runs",
                other((as, target) -> as.body("{\"dryRun\": true}").post("/api/v1/retention/runs"), Call::succeeds));
        calls.put("GET " + path + "/alerts", other((as, target) -> as.get(path + "/alerts"), Call::succeeds));
        String volume = path + "/reports/volume";
        calls.put("GET " + volume, other((as, target) -> as.get(volume), Call::succeeds));
    }

    private static void registers(Map<String, Call> calls) {
        calls.put("GET /api/v1/schools", other((as, target) -> as.get("/api/v1/schools"), Call::succeeds));
        calls.put(
                "POST /api/v1/schools",
                other(
                        (as, target) -> as.body(
                                        "{\"id\": \"m-%s\", \"name\": \"МБОУ СОШ № 5\"}".formatted(UUID.randomUUID()))
                                .post("/api/v1/schools"),
                        (answer, target) -> answer.statusCode() == 201));
        calls.put(
                "GET /api/v1/schools/{id}",
                other((as, target) -> as.get("/api/v1/schools/{id}", "sch-demo-1"), Call::succeeds));
        calls.put(
                "PATCH /api/v1/schools/{id}",
                other(
                        (as, target) -> as.contentType(MERGE_PATCH)
                                .header("If-Match", STALE)
                                .body("{\"status\": null}")
                                .patch("/api/v1/schools/{id}", "sch-demo-1"),
                        Call::isStale));
        calls.put("GET /api/v1/causes", other((as, target) -> as.get("/api/v1/causes"), Call::succeeds));
        calls.put(
                "GET /api/v1/causes/{code}",
                other((as, target) -> as.get("/api/v1/causes/{code}", "L1"), Call::succeeds));
        String outages = "/api/v1/service-incidents";
        calls.put("GET " + outages, other((as, target) -> as.get(outages), Call::succeeds));
        // Long past, so that no login of another test meets it.
        calls.put(
                "POST " + outages,
                other(
                        (as, target) -> as.body(
                                        """
                                        {"system": "MY_SCHOOL", "from": "2019-01-01T00:00:00+07:00",
                                         "to": "2019-01-01T01:00:00+07:00", "planned": true, "text": "Работы"}""")
                                .post(outages),
                        (answer, target) -> answer.statusCode() == 201));
        // Nobody reaches an outage that is not there; who may not even try is told so before.
        calls.put(
                "GET " + outages + "/{id}",
                other(
                        (as, target) -> as.get(outages + "/{id}", "none"),
                        (answer, target) -> answer.statusCode() == 404));
        calls.put(
                "PATCH " + outages + "/{id}",
                other(
                        (as, target) -> as.contentType(MERGE_PATCH)
                                .header("If-Match", STALE)
                                .body("{\"text\": \"Работы\"}")
                                .patch(outages + "/{id}", "none"),
                        (answer, target) -> answer.statusCode() == 404));
        calls.put("GET /api/v1/keys", other((as, target) -> as.get("/api/v1/keys"), Call::succeeds));
        calls.put(
                "POST /api/v1/keys/rotation",
                other(
                        (as, target) -> as.post("/api/v1/keys/rotation"),
                        (answer, target) -> answer.statusCode() == 202));
        calls.put(
                "POST /api/v1/error-texts/explanations",
                other(
                        (as, target) -> as.contentType(ContentType.JSON)
                                .header("X-Forwarded-For", addressOfItsOwn())
                                .body("{\"text\": \"Не удалось найти возможного пользователя для авторизации\"}")
                                .post("/api/v1/error-texts/explanations"),
                        Call::succeeds));
    }

    /** From a network that no other test comes from: what this one asks is not taken off another's permits. */
    private static String addressOfItsOwn() {
        int number = CALLERS.incrementAndGet();
        return "198.19.0.%d".formatted(number % 256);
    }

    static boolean succeeds(Response answer, Target target) {
        return answer.statusCode() == 200;
    }

    private static boolean isStale(Response answer, Target target) {
        return answer.statusCode() == 412;
    }

    static Call equal(How how, BiPredicate<Response, Target> reached) {
        return new Call(how, reached, true);
    }

    static Call other(How how, BiPredicate<Response, Target> reached) {
        return new Call(how, reached, false);
    }

    /** A text made of what stands on the cards. */
    interface Part {
        String of(Target target);
    }
}
