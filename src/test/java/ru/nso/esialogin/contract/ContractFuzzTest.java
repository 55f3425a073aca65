package ru.nso.esialogin.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.TestDatabase;

/**
 * Drawn requests, right and wrong ones, to every operation that the description names; every answer keeps the laws.
 *
 * <p>{@code -Dcontract.requests} is the number for each operation, {@code -Dcontract.seed} where the drawing begins. A
 * failure tells the smallest request that was found to break the same law; all values in it are invented.
 */
@QuarkusTest
@Tag("heavy")
@net.jqwik.api.Tag("heavy")
class ContractFuzzTest {
    private static final int REQUESTS = Integer.getInteger("contract.requests", 12);
    private static final long SEED = Long.getLong("contract.seed", 110);
    private static final int MOST_TRIES_TO_SHRINK = 60;
    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    @TestHTTPResource
    @SuppressWarnings("NullAway") // Quarkus sets it
    String base;

    @SuppressWarnings("NullAway") // before each test
    private Description description;

    @SuppressWarnings("NullAway") // before each test
    private Ground ground;

    @SuppressWarnings("NullAway") // before each test
    private Server server;

    private final Instant begun = Instant.now();

    /** Outages that requests announced would close the logins of other tests. */
    @AfterEach
    void takesBackWhatWasAnnounced() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement delete =
                        connection.prepareStatement("delete from service_incident where created_at >= ?")) {
            delete.setObject(1, OffsetDateTime.ofInstant(begun, ZoneOffset.UTC));
            delete.executeUpdate();
        }
        // The service looks at its table anew whenever it announces something.
        Ground.announceSomethingOver();
    }

    @BeforeEach
    void readsTheDescription() throws IOException {
        description = new Description(new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString()));
        ground = new Ground();
        server = new Server(base.replaceFirst("/$", ""), ground);
    }

    @Test
    void every_answer_keeps_what_the_description_promises() {
        Map<String, String> failures = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        JqwikSession.run(() -> {
            for (Operation operation : description.operations()) {
                RandomGenerator<Request> requests =
                        new Requests(description).of(operation).generator(1000, false);
                for (int i = 0; i < REQUESTS; i++) {
                    long seed = seed(operation, i);
                    Shrinkable<Request> drawn = requests.next(new Random(seed));
                    List<String> broken = ask(drawn.value(), statuses);
                    for (String law : kinds(operation, broken)) {
                        if (!failures.containsKey(law)) {
                            Shrinkable<Request> smallest = shrunk(drawn, law);
                            failures.put(
                                    law,
                                    "seed " + SEED + " request " + i + ": " + ask(smallest.value(), new TreeMap<>())
                                            + "\n    " + smallest.value());
                        }
                    }
                    JqwikSession.finishTry();
                }
            }
        });

        assertThat(failures.entrySet().stream()
                        .map(failure -> failure.getKey() + "\n    " + failure.getValue())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(statuses.keySet())
                .as("a run that met everything: " + statuses)
                .contains(200, 201, 207, 400, 401, 403, 404, 412, 415, 422);
    }

    /** Another one for every operation; Java's generator begins alike after seeds that are near to each other. */
    private static long seed(Operation operation, int request) {
        return (SEED * 1_000_003 + operation.toString().hashCode() * 31L + request) * 0x9E3779B97F4A7C15L;
    }

    /** The laws that the answer to a request breaks, and whether a refusal left the record as it was. */
    private List<String> ask(Request request, Map<Integer, Integer> statuses) throws Exception {
        boolean changing = CHANGING.contains(request.operation().method());
        String before = changing ? ground.version(request.operation()) : "";
        Answer answer = server.send(request);
        statuses.merge(answer.status(), 1, Integer::sum);
        List<String> broken = new ArrayList<>(new Laws(description).broken(request, answer));
        if (changing && answer.status() >= 400 && !before.equals(ground.version(request.operation()))) {
            broken.add("CHANGED: although refused");
        }
        if (request.operation().method().equals("DELETE") && answer.status() < 300) {
            ground.renew(request.operation());
        }
        return broken;
    }

    /** One failure of each law and operation is enough; what comes behind the law is where and why. */
    private static Set<String> kinds(Operation operation, List<String> broken) {
        return broken.stream()
                .map(law -> operation + " " + law.replaceAll("/\\d+", "/*").replaceAll("[0-9a-f]{32}", "*"))
                .map(law -> law.length() > 200 ? law.substring(0, 200) : law)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Shrinkable<Request> shrunk(Shrinkable<Request> drawn, String law) throws Exception {
        Shrinkable<Request> smallest = drawn;
        int tries = 0;
        boolean smaller = true;
        while (smaller && tries < MOST_TRIES_TO_SHRINK) {
            smaller = false;
            List<Shrinkable<Request>> candidates = smallest.shrink()
                    .limit(30)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Shrinkable<Request> candidate : candidates) {
                if (tries++ >= MOST_TRIES_TO_SHRINK) {
                    break;
                }
                Operation operation = candidate.value().operation();
                if (kinds(operation, ask(candidate.value(), new TreeMap<>())).contains(law)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }
}
