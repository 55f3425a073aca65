package ru.nso.esialogin.bench.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.nso.esialogin.bench.http.PackagedService;
import ru.nso.esialogin.bench.http.Wrk;
import ru.nso.esialogin.bench.region.ServerLog;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.person.Snils;

/**
 * A request by SNILS with its durable entry in the access log beside what no such request can beat: the same answer without
 * a database, and the same statements without a service, one after the other. The statements are those that the server
 * itself says the service sends; {@code pgbench} plays them.
 */
public final class LookupBenchmark {
    private static final double GOAL = 0.6;
    private static final double GOAL_OF_SPREADS = 2;

    private static final long SEED = 2025;
    private static final int PUPILS = 5_000;

    /** Few, because each session of pgbench prepares the statements of each family once, and that must not be counted. */
    private static final int FAMILIES = 8;

    private static final int CONNECTIONS = 32;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int WARM_UP_CONNECTIONS = 4;
    private static final int WARM_UP_REQUESTS = 20_000;
    private static final int MOST_WARM_UP_ROUNDS = 120;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int SECONDS = 5;
    private static final int PREPARING = 6;
    private static final int HALF_LOAD_ROUNDS = Math.min(3, ROUNDS);
    private static final int HALF_LOAD_SECONDS = 20;

    /** What piles up while sessions prepare has to be worked off, too. */
    private static final int HALF_LOAD_PREPARING = 20;

    private static final int MOST_MINUTES = 180;

    private final Asked asked;
    private final int pupils = Integer.getInteger("bench.pupils", PUPILS);
    private final Path folder;
    private final Path region;
    private final ServerLog log;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * A run that keeps its region and files in a folder; both are made anew.
     *
     * @param asked what is measured
     * @param folder the folder
     */
    public LookupBenchmark(Asked asked, Path folder) {
        this.asked = asked;
        this.folder = folder.toAbsolutePath();
        this.region = this.folder.resolve("region");
        this.log = new ServerLog(region);
    }

    /**
     * Prints rates, the bound, and the spread of times at half load.
     *
     * @throws IllegalStateException if an answer is not 200, a program is missing, or the server is not durable
     */
    public void print() throws IOException, InterruptedException {
        delete(folder);
        Files.createDirectories(folder);
        List<String> bodies = bodies();
        try {
            // The setting is read when a session begins, and sessions of the service last: hence a start of its own.
            try (PackagedService loading = start(List.of())) {
                log.tellValues(true);
                analyse();
                System.out.println(pupils + " pupils are loaded at " + loading.address(""));
            }
            Recording recording = new Recording();
            // Nothing but what is asked for: no sealer and no refreshing in the log.
            try (PackagedService recorded = start(List.of("-Dquarkus.scheduler.enabled=false"))) {
                record(recorded, bodies, recording);
                log.tellValues(false);
            }
            recording.print();
            try (PackagedService measured = start(List.of())) {
                durable();
                measure(measured, bodies, recording);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses the benchmark (" + e.getSQLState() + ")", e);
        }
    }

    private PackagedService start(List<String> more) throws IOException, InterruptedException {
        List<String> options =
                new ArrayList<>(List.of("-Desialogin.demo.pupils=" + pupils, "-Desialogin.demo.seed=" + SEED));
        options.addAll(more);
        return PackagedService.start(region, MOST_MINUTES, options);
    }

    private List<String> bodies() {
        int step = Math.max(1, pupils / 2 / FAMILIES);
        List<String> bodies = new ArrayList<>();
        Iterator<DemoFamily> families = new DemoRegion(SEED, pupils).families().iterator();
        for (int number = 0; bodies.size() < FAMILIES && families.hasNext(); number++) {
            DemoFamily family = families.next();
            if (number % step == 0 && !family.cards().isEmpty()) {
                Snils snils = family.cards()
                        .get(0)
                        .knownParents()
                        .get(0)
                        .person()
                        .matchableSnils()
                        .orElseThrow();
                bodies.add(asked.body(snils, bodies.size()));
            }
        }
        return bodies;
    }

    private void record(PackagedService service, List<String> bodies, Recording recording)
            throws IOException, InterruptedException {
        for (String body : bodies) {
            ask(service, body);
        }
        for (String body : bodies) {
            log.skip();
            JsonNode answer = ask(service, body);
            if (!asked.isFound(answer)) {
                throw new IllegalStateException("A family of the region was not found");
            }
            recording.add(Told.read(log.text()), answer.path("id").asText());
        }
    }

    private JsonNode ask(PackagedService service, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address(asked.path())))
                .header("Authorization", Wrk.authorization(asked.user()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("A request was answered " + answer.statusCode() + ": " + answer.body());
        }
        return mapper.readTree(answer.body());
    }

    /** What the server does by itself some minutes after so many rows; without it both sides would get poor plans. */
    private void analyse() throws IOException, SQLException {
        try (Connection connection = log.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Both sides use this server; without durability the figures would mean nothing. */
    private void durable() throws IOException, SQLException {
        try (Connection connection = log.superuser();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new IllegalStateException("The server is not durable: " + setting);
                    }
                    System.out.print(setting + " on; ");
                }
            }
        }
    }

    private void measure(PackagedService service, List<String> bodies, Recording recording)
            throws IOException, InterruptedException {
        warmUp(service, new Wrk(folder, bodies, asked.user(), WARM_UP_CONNECTIONS));
        Wrk wrk = new Wrk(folder, bodies, asked.user(), CONNECTIONS);
        String password = Files.readString(region.resolve("service.password")).strip();
        Pgbench pgbench = new Pgbench(folder.resolve("pgbench"), log.port(), password, CONNECTIONS);
        List<Path> same = pgbench.write("same", recording.scripts());
        List<Path> fewest = pgbench.write("fewest", recording.fewest());
        List<double[]> rounds = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            Wrk.Rate lookups = wrk.ask(service, asked.path(), SECONDS);
            Wrk.Rate without = wrk.ask(service, asked.withoutDatabase(), SECONDS);
            double b = pgbench.rate(same, SECONDS, PREPARING);
            double least = pgbench.rate(fewest, SECONDS, PREPARING);
            double[] rates = {lookups.perSecond(), without.perSecond(), b, least, lookups.micros(), without.micros()};
            System.out.printf(
                    Locale.ROOT,
                    "%s %d: requests %.0f, without database %.0f, same statements %.0f, fewest %.0f a second;"
                            + " load of the machine %s%n",
                    round < 0 ? "warm-up" : "round",
                    round < 0 ? round + WARM_UP_ROUNDS + 1 : round + 1,
                    rates[0],
                    rates[1],
                    rates[2],
                    rates[3],
                    Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
            if (round >= 0) {
                rounds.add(rates);
            }
        }
        print(rounds);
        halfLoad(new OpenLoop(service.address(asked.path()), bodies, asked.user(), CONNECTIONS), pgbench, same, rounds);
    }

    /** A cold service is slower by more than ten times, and 32 who ask it at once wait too long for a connection. */
    private void warmUp(PackagedService service, Wrk wrk) throws IOException, InterruptedException {
        double answered = 0;
        for (int round = 0; answered < WARM_UP_REQUESTS && round < MOST_WARM_UP_ROUNDS; round++) {
            answered += wrk.ask(service, asked.path(), SECONDS).perSecond() * SECONDS;
            wrk.ask(service, asked.withoutDatabase(), 1);
        }
        System.out.printf(Locale.ROOT, "warmed up with %.0f requests%n", answered);
    }

    private static void print(List<double[]> rounds) {
        double lookups = median(rounds, 0);
        double a = median(rounds, 1);
        for (int i = 2; i <= 3; i++) {
            double b = median(rounds, i);
            double bound = 1 / (1 / a + 1 / b);
            System.out.printf(
                    Locale.ROOT,
                    "%s: requests %.0f a second, a %.0f, b %.0f, bound %.0f: %.0f %% of it (goal %.0f %%)%n",
                    i == 2 ? "same statements" : "first select and entry alone",
                    lookups,
                    a,
                    b,
                    bound,
                    100 * lookups / bound,
                    100 * GOAL);
        }
        System.out.printf(
                Locale.ROOT,
                "processor time of the service: a request %.0f µs, the answer without database %.0f µs;"
                        + " medians of %d rounds, %d connections, every answer 200%n",
                median(rounds, 4),
                median(rounds, 5),
                rounds.size(),
                CONNECTIONS);
    }

    private void halfLoad(OpenLoop open, Pgbench pgbench, List<Path> same, List<double[]> rounds)
            throws IOException, InterruptedException {
        Latencies lookups = new Latencies();
        Latencies statements = new Latencies();
        for (int round = 0; round < HALF_LOAD_ROUNDS; round++) {
            lookups.addAll(open.latencies(median(rounds, 0) / 2, HALF_LOAD_SECONDS, HALF_LOAD_PREPARING));
            statements.addAll(pgbench.latencies(same, median(rounds, 2) / 2, HALF_LOAD_SECONDS, HALF_LOAD_PREPARING));
        }
        System.out.println("half load, requests: " + lookups);
        System.out.println("half load, pgbench:  " + statements);
        System.out.printf(
                Locale.ROOT,
                "p99/p50 of requests is %.2f times that of pgbench (goal %.0f)%n",
                lookups.spread() / statements.spread(),
                GOAL_OF_SPREADS);
    }

    private static double median(List<double[]> rounds, int column) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
