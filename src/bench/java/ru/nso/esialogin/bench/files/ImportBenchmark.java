package ru.nso.esialogin.bench.files;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ru.nso.esialogin.bench.http.PackagedService;
import ru.nso.esialogin.bench.region.ServerLog;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.demo.DemoRegion;

/**
 * A file of the region sent to the packaged service with an empty registry, from the first byte of the upload to the end of
 * its job, beside a bare COPY of the rows that are then in the tables. Sent a second time, the same file must change
 * nothing; so that time is told too.
 */
public final class ImportBenchmark {
    /** The goal: rows a second of the import beside those of COPY. */
    private static final double GOAL = 0.4;

    private static final int PUPILS = 100_000;
    private static final long SEED = 2025;
    private static final List<String> TABLES =
            List.of("card", "person", "enrolment_order", "identity_key", "card_version");

    private final int pupils = Integer.getInteger("bench.pupils", PUPILS);
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;

    /**
     * A run.
     *
     * @param folder the registry and the file, made anew
     */
    public ImportBenchmark(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Prints times and their ratio.
     *
     * @throws IllegalStateException if the file is not taken as a whole
     */
    public void print() throws IOException, InterruptedException {
        remove();
        Files.createDirectories(folder);
        DemoRegion region = new DemoRegion(SEED, pupils);
        Path file = folder.resolve("region.csv");
        long rows = RegionFile.write(region, file);
        try (PackagedService service =
                        PackagedService.start(folder, 5, List.of("-Desialogin.demo.load=false", "-Xmx512m"));
                Connection database = new ServerLog(folder).superuser()) {
            for (School school : region.schools()) {
                create(service, school);
            }
            Sent first = send(service, file, rows);
            require(first.counts().path("created").asLong() == rows, "not every row became a card: " + first.counts());
            BareCopy.Taken bare = new BareCopy(database, folder).of(TABLES);
            Sent again = send(service, file, rows);
            require(again.counts().path("same").asLong() == rows, "the same file changed something: " + again.counts());
            System.out.printf(
                    Locale.ROOT,
                    "import of %d pupils (%d MB): %.1f s (upload %.1f s), %.0f rows of the file a second; COPY of the"
                            + " same %d rows of %d tables %.1f s; import reaches %.0f %% of COPY (goal %.0f %%);"
                            + " the same file again %.1f s%n",
                    rows,
                    Files.size(file) >> 20,
                    first.seconds(),
                    first.upload(),
                    rows / first.seconds(),
                    bare.rows(),
                    TABLES.size(),
                    bare.seconds(),
                    100 * bare.seconds() / first.seconds(),
                    100 * GOAL,
                    again.seconds());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private void create(PackagedService service, School school) throws IOException, InterruptedException {
        ObjectNode body = mapper.createObjectNode().put("id", school.id());
        school.name().value().ifPresent(name -> body.put("name", name));
        school.inn().value().ifPresent(inn -> body.put("inn", inn));
        school.municipality().value().ifPresent(municipality -> body.put("municipality", municipality));
        HttpResponse<String> answer = client.send(
                request(service, "/api/v1/schools")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        require(answer.statusCode() == 201, "a school is answered with " + answer.statusCode() + ": " + answer.body());
    }

    private Sent send(PackagedService service, Path file, long rows) throws IOException, InterruptedException {
        String boundary = "file-of-the-region";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"region.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request(service, "/api/v1/imports?kind=PUPILS")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofFile(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        require(answer.statusCode() == 202, "the file is answered with " + answer.statusCode() + ": " + answer.body());
        double upload = seconds(start);
        String id = mapper.readTree(answer.body()).path("id").asText();
        JsonNode state = state(service, id);
        while (!state.path("state").asText().equals("DONE")) {
            require(
                    List.of("WAITING", "RUNNING").contains(state.path("state").asText()),
                    "the job ended otherwise: " + state);
            TimeUnit.MILLISECONDS.sleep(100);
            state = state(service, id);
        }
        double seconds = seconds(start);
        require(state.path("counts").path("rows").asLong() == rows, "rows are missing: " + state);
        return new Sent(seconds, upload, state.path("counts"));
    }

    private JsonNode state(PackagedService service, String id) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request(service, "/api/v1/imports/" + id).build(), HttpResponse.BodyHandlers.ofString());
        require(answer.statusCode() == 200, "the import is answered with " + answer.statusCode());
        return mapper.readTree(answer.body());
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

    private void remove() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * A file that was sent.
     *
     * @param seconds until its job was done
     * @param upload until it was answered
     * @param counts what came of its rows
     */
    private record Sent(double seconds, double upload, JsonNode counts) {}
}
