package ru.nso.esialogin.bench.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.nso.esialogin.bench.http.PackagedService;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/**
 * {@code POST /simulations/what-if} over a region of any size beside what its statements cost the database alone. The
 * region is the demo's, loaded by the service itself, with its encryption and blind indexes, and kept for the next run.
 */
public final class WhatIfBenchmark {
    /** The goal: the answer beside its bare queries. */
    private static final double GOAL = 3;

    /** Pupils of Novosibirsk region (the customer's slides). */
    private static final int REGION = 366_000;

    private static final long SEED = 2025;
    private static final int FAMILIES = 20;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 5;
    private static final int MOST_MINUTES = 180;

    private final int pupils = Integer.getInteger("bench.pupils", REGION);
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;

    /**
     * A run that keeps regions in folders of that name.
     *
     * @param folder beginning of the name
     */
    public WhatIfBenchmark(Path folder) {
        this.folder = folder.resolveSibling(folder.getFileName() + "-" + pupils).toAbsolutePath();
    }

    /**
     * Prints both times and their ratio.
     *
     * @throws IllegalStateException if an answer is not 200
     */
    public void print() throws IOException, InterruptedException {
        ServerLog log = new ServerLog(folder);
        load();
        List<String> bodies = bodies();
        durations(log, true);
        try (PackagedService service = start()) {
            List<Double> ratios = new ArrayList<>();
            List<Double> answers = new ArrayList<>();
            List<Double> queries = new ArrayList<>();
            List<Double> statements = new ArrayList<>();
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                for (String body : bodies) {
                    log.skip();
                    long start = System.nanoTime();
                    ask(service, body);
                    double millis = (System.nanoTime() - start) / 1_000_000.0;
                    ServerLog.Told told = log.told();
                    if (round >= 0) {
                        answers.add(millis);
                        queries.add(told.millis());
                        statements.add((double) told.statements());
                        ratios.add(millis / told.millis());
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "what-if at %d pupils: answer %.1f ms, its %.0f statements alone %.1f ms in the server,"
                            + " ratio %.2f (goal %.0f); medians of %d requests; largest ratio %.2f%n",
                    pupils,
                    median(answers),
                    median(statements),
                    median(queries),
                    median(ratios),
                    GOAL,
                    ratios.size(),
                    ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        } finally {
            durations(log, false);
        }
    }

    private PackagedService start() throws IOException, InterruptedException {
        return PackagedService.start(
                folder, MOST_MINUTES, List.of("-Desialogin.demo.pupils=" + pupils, "-Desialogin.demo.seed=" + SEED));
    }

    private void load() throws IOException, InterruptedException {
        boolean fresh = !Files.exists(folder);
        Files.createDirectories(folder);
        long start = System.nanoTime();
        start().close();
        if (fresh) {
            System.out.printf(
                    Locale.ROOT,
                    "%d pupils loaded in %.0f s into %s%n",
                    pupils,
                    (System.nanoTime() - start) / 1e9,
                    folder);
        }
    }

    /** The setting is read when a session begins, and sessions of the service last: hence a start of its own. */
    private void durations(ServerLog log, boolean tell) throws IOException, InterruptedException {
        try (PackagedService service = start()) {
            log.tellDurations(tell);
            System.out.println(service.address("") + (tell ? " tells" : " no longer tells") + " durations");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not take the setting", e);
        }
    }

    /** Half of the edits give a parent the right SNILS, half write a parent's SNILS into the child's field. */
    private List<String> bodies() {
        int step = Math.max(1, pupils * 6 / 10 / FAMILIES);
        List<String> bodies = new ArrayList<>();
        Iterator<DemoFamily> families = new DemoRegion(SEED, pupils).families().iterator();
        for (int number = 0; bodies.size() < FAMILIES && families.hasNext(); number++) {
            DemoFamily family = families.next();
            if (number % step == 0 && !family.cards().isEmpty()) {
                PersonCard card = family.cards().get(0);
                Person parent = card.knownParents().get(0).person();
                boolean right = bodies.size() % 2 == 0;
                Person changed = right ? parent : card.pupil();
                bodies.add(body(card.id(), changed.id(), right ? Optional.empty() : parent.matchableSnils()));
            }
        }
        return bodies;
    }

    private String body(String cardId, String personId, Optional<Snils> value) {
        ObjectNode body = mapper.createObjectNode().put("at", DemoRegion.DAY + "T18:30:00+07:00");
        ObjectNode edit = body.putArray("edits")
                .addObject()
                .put("what", "SET_SNILS")
                .put("cardId", cardId)
                .put("personId", personId);
        value.ifPresent(snils -> edit.put("value", snils.digits()));
        return body.toString();
    }

    private void ask(PackagedService service, String body) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address("/api/v1/simulations/what-if")))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("what-if answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
