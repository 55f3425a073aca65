package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** How cards are merged: with a twin that the administrator of the region makes for each call. */
final class MergeCalls {
    private static final String PATH = "/api/v1/cards/{id}";

    private MergeCalls() {}

    static void addTo(Map<String, Call> calls) {
        // Only played: the cards of the target stay as they are for the calls after it.
        calls.put(
                "POST " + PATH + "/merge",
                Call.equal(
                        (as, target) -> {
                            String twin = twin(target);
                            Response answer = merge(as, twin, target.card(), true);
                            remove(twin, target);
                            return answer;
                        },
                        Call::succeeds));
        calls.put(
                "POST " + PATH + "/unmerge",
                Call.equal(
                        (as, target) -> {
                            String twin = twin(target);
                            merge(as("admin"), twin, target.card(), false);
                            Response answer = as.post(PATH + "/unmerge", twin);
                            remove(twin, target);
                            return answer;
                        },
                        Call::succeeds));
        calls.put(
                "GET " + PATH + "/merges",
                Call.equal((as, target) -> as.get(PATH + "/merges", target.card()), Call::succeeds));
    }

    private static String twin(Target target) {
        Response made = as("admin").body(target.cardWith("")).post("/api/v1/cards");
        return made.statusCode() == 201 ? made.path("id") : target.card();
    }

    /** Out of the school again, unless it is in the archive: pages of others would grow too long. */
    private static void remove(String twin, Target target) {
        if (!twin.equals(target.card())) {
            as("admin").header("If-Match", "*").delete(PATH, twin);
        }
    }

    private static Response merge(RequestSpecification as, String twin, String into, boolean played) {
        // Who has no card sends a body that names another one, for it is read before the card is looked for.
        String stays = twin.equals(into) ? "none-1" : into;
        return as.header("If-Match", "\"1\"")
                .queryParam("dryRun", played)
                .body("{\"into\": \"%s\", \"intoETag\": %s}".formatted(stays, etag(stays)))
                .post(PATH + "/merge", twin);
    }

    private static String etag(String card) {
        String tag = as("admin").get(PATH, card).header("ETag");
        return tag == null ? "\"none\"" : '"' + tag.replace("\"", "\\\"") + '"';
    }
}
