package ru.nso.esialogin.bench.audits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import ru.nso.esialogin.bench.files.BareCopy;
import ru.nso.esialogin.bench.http.PackagedService;
import ru.nso.esialogin.bench.region.ServerLog;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.person.Snils;

/**
 * The audit of a whole region by the packaged service, with planted faults, from the request to the last stored count, beside
 * the sum of three bare parts, each timed alone: the same rows out of the database, their values decrypted, the findings into
 * it. With {@code -Dbench.from=…} a smaller region goes first, and the growth of the time of a card is printed.
 */
public final class AuditBenchmark {
    /** The goal: the audit beside its bare parts. */
    private static final double GOAL = 3;

    /** The goal: all that the service may have. */
    private static final int HEAP = 512;

    private static final int REGION = 366_000;
    private static final long SEED = 2025;
    private static final int PLANTED = 200;
    private static final int WARM_UP_SCHOOLS = 3;
    private static final int MOST_MINUTES = 180;
    private static final int CODE_LENGTH = "demo-f000000".length();

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;

    /**
     * A run that keeps regions in folders of that name.
     *
     * @param folder beginning of the name
     */
    public AuditBenchmark(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Prints times, ratios and the heap.
     *
     * @throws IllegalStateException if a planted fault is not found, or something is found that nobody planted
     */
    public void print() throws IOException, InterruptedException {
        int pupils = Integer.getInteger("bench.pupils", REGION);
        int from = Integer.getInteger("bench.from", 0);
        double before = from > 0 ? microsOfCard(from) : 0;
        double after = microsOfCard(pupils);
        if (from > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "growth from %d to %d pupils: the time of a card %.2f times as long%n",
                    from,
                    pupils,
                    after / before);
        }
    }

    private double microsOfCard(int pupils) throws IOException, InterruptedException {
        Path data = folder.resolveSibling(folder.getFileName() + "-" + pupils);
        DemoRegion region = new DemoRegion(SEED, pupils);
        List<String> settings = List.of("-Desialogin.demo.pupils=" + pupils, "-Desialogin.demo.seed=" + SEED);
        if (!Files.exists(data)) {
            Files.createDirectories(data);
            long start = System.nanoTime();
            PackagedService.start(data, MOST_MINUTES, settings).close();
            System.out.printf(Locale.ROOT, "%d pupils loaded in %.0f s%n", pupils, seconds(start));
        }
        PeakHeap heap = new PeakHeap(data.resolve("collections.log"));
        List<String> options = new ArrayList<>(settings);
        options.addAll(List.of("-Xmx" + HEAP + "m", heap.option()));
        try (PackagedService service = PackagedService.start(data, MOST_MINUTES, options);
                Connection database = new ServerLog(data).superuser()) {
            Set<String> planted = plant(service, region);
            for (int place = 0; place < WARM_UP_SCHOOLS; place++) {
                audit(service, "\"schoolId\": \"" + region.schools().get(place).id() + '"');
            }
            run(database, "delete from audit");
            run(database, "vacuum analyze");
            double loadBefore = load();
            double processor = service.processorTime().toMillis() / 1e3;
            Audited audited = audit(service, "\"region\": true");
            processor = service.processorTime().toMillis() / 1e3 - processor;
            double loadAfter = load();
            check(database, audited, planted);
            PeakHeap.Filled filled = heap.read();
            BareCards bare = new BareCards(database, data);
            BareCards.Taken out = bare.copyOut();
            BareCards.Taken opened = bare.decrypt();
            BareCopy.Taken in = new BareCopy(database, data).of(List.of("audit_person", "audit_finding"));
            double parts = out.seconds() + opened.seconds() + in.seconds();
            double micros = audited.seconds() * 1e6 / audited.cards();
            System.out.printf(
                    Locale.ROOT,
                    "audit of %d pupils (%d cards, %d people, %d findings; %d planted faults found): %.1f s, %.0f µs a"
                            + " card, processor time of the service %.1f s; COPY TO of %d rows %.1f s, %d values decrypted"
                            + " in %.1f s, COPY FROM of %d rows of findings %.1f s: together %.1f s, ratio %.2f (goal"
                            + " %.0f); heap at most %d MB of %d, %d MB left by a collection; load %.1f to %.1f%n",
                    pupils,
                    audited.cards(),
                    audited.people(),
                    audited.findings(),
                    planted.size(),
                    audited.seconds(),
                    micros,
                    processor,
                    out.things(),
                    out.seconds(),
                    opened.things(),
                    opened.seconds(),
                    in.rows(),
                    in.seconds(),
                    parts,
                    audited.seconds() / parts,
                    GOAL,
                    filled.before(),
                    filled.size(),
                    filled.after(),
                    loadBefore,
                    loadAfter);
            return micros;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** Writes a parent's SNILS into the child's field of some families, all over the region; their codes. */
    private Set<String> plant(PackagedService service, DemoRegion region) throws IOException, InterruptedException {
        Set<String> planted = new TreeSet<>();
        long families =
                region.families().filter(family -> !family.cards().isEmpty()).count();
        long step = Math.max(1, families / PLANTED);
        Iterator<DemoFamily> all =
                region.families().filter(family -> !family.cards().isEmpty()).iterator();
        for (long number = 0; all.hasNext(); number++) {
            DemoFamily family = all.next();
            if (number % step == 0) {
                PersonCard card = family.cards().stream()
                        .filter(one -> one.system() == SourceSystem.JOURNAL)
                        .findFirst()
                        .orElseThrow();
                Snils snils =
                        card.knownParents().get(0).person().matchableSnils().orElseThrow();
                ObjectNode patch = mapper.createObjectNode();
                patch.putObject("pupil").put("snils", snils.digits());
                HttpResponse<String> answer = client.send(
                        request(service, "/api/v1/cards/" + card.id())
                                .header("Content-Type", "application/merge-patch+json")
                                .header("If-Match", "*")
                                .method("PATCH", HttpRequest.BodyPublishers.ofString(patch.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                require(answer.statusCode() == 200, "a fault is answered with " + answer.statusCode());
                planted.add(family.code());
            }
        }
        return planted;
    }

    private Audited audit(PackagedService service, String scope) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> asked = client.send(
                request(service, "/api/v1/audits")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"scope\": {" + scope + "}, \"at\": \"" + DemoRegion.DAY + "T18:30:00+07:00\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        require(asked.statusCode() == 202, "an audit is answered with " + asked.statusCode() + ": " + asked.body());
        String id = mapper.readTree(asked.body()).path("id").asText();
        while (true) {
            HttpResponse<String> answer =
                    client.send(request(service, "/api/v1/audits/" + id).build(), HttpResponse.BodyHandlers.ofString());
            require(answer.statusCode() == 200, "the audit is answered with " + answer.statusCode());
            JsonNode state = mapper.readTree(answer.body());
            if (state.path("state").asText().equals("DONE")) {
                return new Audited(
                        id,
                        seconds(start),
                        state.path("cards").asLong(),
                        state.path("people").asLong(),
                        state.path("findings").asLong());
            }
            require(
                    List.of("WAITING", "RUNNING").contains(state.path("state").asText()),
                    "the audit ended otherwise: " + state.path("state"));
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Every card was looked at, and L7 found in the families that have it and in no other of the region. */
    private static void check(Connection database, Audited audited, Set<String> planted) throws SQLException {
        long cards = Long.parseLong(column(
                        database,
                        "select (select count(*) from card where archived_at is null)"
                                + " + (select count(*) from staff_card where archived_at is null)")
                .get(0));
        require(cards == audited.cards(), audited.cards() + " cards were audited, and there are " + cards);
        Set<String> found = new TreeSet<>(column(
                database,
                "select distinct left(card_id, " + CODE_LENGTH + ") from audit_finding where audit_id = '"
                        + audited.id() + "' and cause = 'L7' and card_id like 'demo-f%'"));
        require(
                found.equals(planted),
                "L7 was planted into " + planted.size() + " families and found in " + found.size()
                        + ", not all of them the same");
    }

    private static List<String> column(Connection database, String select) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static HttpRequest.Builder request(PackagedService service, String path) {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(URI.create(service.address(path))).header("Authorization", "Basic " + login);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /**
     * An audit that has ended.
     *
     * @param seconds from the request on
     */
    private record Audited(String id, double seconds, long cards, long people, long findings) {}
}
