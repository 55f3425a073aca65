package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle of a file: in its rehearsal first, among its rows then. */
class KilledImportIT {
    /** One row a transaction, so that there is a middle; whoever starts next takes the job over soon. */
    private static final List<String> OPTIONS = List.of(
            "-Dquarkus.profile=demo",
            "-Desialogin.demo.pupils=40",
            "-Desialogin.imports.batch=1",
            "-Desialogin.jobs.heartbeat=PT1S",
            "-Desialogin.jobs.poll=PT1S",
            "-Desialogin.budget.requests-of.ADMIN=100000");

    private static final String HEADINGS = "ФИО ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс\n";
    private static final int LEAVERS = 10;
    private static final int STAYING = 100;
    private static final int NEW = 100;
    private static final long WAIT_NANOS = 180_000_000_000L;

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @Test
    void whoever_starts_next_goes_on_and_no_card_is_lost_or_there_twice() throws Exception {
        Path folder = temporary.resolve("killed");
        String id;
        try (ServiceProcess service = start(folder).awaitReady()) {
            assertThat(service.post(
                                    "/api/v1/schools",
                                    "admin",
                                    "{\"id\": \"killed\", \"name\": \"МБОУ СОШ № 5\", \"municipality\": \"г. Обь\"}")
                            .statusCode())
                    .isEqualTo(201);
            String before = send(service, "MERGE", HEADINGS + rows(0, LEAVERS + STAYING, "1А"));
            assertThat(awaited(service, before).path("counts").path("created").asInt())
                    .isEqualTo(LEAVERS + STAYING);
            id = send(service, "REPLACE", HEADINGS + rows(LEAVERS, STAYING + NEW, "2А"));
            killIn(service, "REHEARSAL", 5);
        }
        try (ServiceProcess service = start(folder).awaitReady()) {
            killIn(service, "WRITING", 5);
        }
        try (ServiceProcess service = start(folder).awaitReady()) {
            JsonNode done = awaited(service, id);

            assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
            JsonNode counts = done.path("counts");
            assertThat(counts.path("rows").asInt()).isEqualTo(STAYING + NEW);
            assertThat(counts.path("changed").asInt()).isEqualTo(STAYING);
            assertThat(counts.path("created").asInt()).isEqualTo(NEW);
            assertThat(counts.path("archived").asInt()).isEqualTo(LEAVERS);
            try (Connection database = service.database();
                    Statement statement = database.createStatement()) {
                assertThat(ask(
                                statement,
                                "select count(*) from card where archived_at is null and school_id = 'killed'"))
                        .isEqualTo(STAYING + NEW);
                assertThat(
                                ask(
                                        statement,
                                        "select count(distinct k.blind_index) from identity_key k join card c on c.id = k.card_id"
                                                + " where k.kind = 'SNILS' and c.archived_at is null and c.school_id = 'killed'"))
                        .isEqualTo(STAYING + NEW);
                assertThat(
                                ask(
                                        statement,
                                        "select count(*) from card where class_name = '2А' and archived_at is null and school_id = 'killed'"))
                        .isEqualTo(STAYING + NEW);
                assertThat(ask(
                                statement,
                                "select sum(version) from card where archived_at is null and school_id = 'killed'"))
                        .as("two states of those who stayed, one of those who came")
                        .isEqualTo(2L * STAYING + NEW);
                for (String table : List.of("import_chunk", "import_draft", "import_card", "import_school")) {
                    assertThat(ask(statement, "select count(*) from " + table))
                            .as(table)
                            .isZero();
                }
            }
            assertThat(service.terminate()).isEqualTo(143);
        }
    }

    private static ServiceProcess start(Path folder) throws IOException {
        return ServiceProcess.start(List.of(), folder, ServiceProcess.freePort(), OPTIONS, Map.of());
    }

    /** Waits until so many batches of a stage are done, and kills it. */
    private static void killIn(ServiceProcess service, String stage, int batches) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            String done = "select coalesce(max(split_part(checkpoint, ' ', 4)), '') from job where state = 'RUNNING'"
                    + " and checkpoint like '" + stage + " %'";
            long end = System.nanoTime() + WAIT_NANOS;
            String row = text(statement, done);
            while (row.isEmpty() || Long.parseLong(row) < batches) {
                assertThat(System.nanoTime()).as("%s was not seen", stage).isLessThan(end);
                assertThat(ask(
                                statement,
                                "select count(*) from job where kind = 'IMPORT' and state in ('WAITING', 'RUNNING')"))
                        .as("files that were over before they could be killed")
                        .isPositive();
                row = text(statement, done);
            }
            service.kill();
            assertThat(Long.parseLong(text(statement, done)))
                    .as("rows that are done")
                    .isLessThan(STAYING + NEW);
        }
    }

    private JsonNode awaited(ServiceProcess service, String id) throws IOException, InterruptedException {
        assertThat(service.get("/api/v1/imports/" + id + "/events", "admin").statusCode())
                .isEqualTo(200);
        return mapper.readTree(service.get("/api/v1/imports/" + id, "admin").body());
    }

    private String send(ServiceProcess service, String mode, String file) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + file
                + "\r\n--x--\r\n";
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port()
                                        + "/api/v1/imports?kind=PUPILS&schoolId=killed&mode=" + mode))
                                .header("Authorization", "Basic " + login)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return mapper.readTree(answer.body()).path("id").asText();
    }

    private static String rows(int from, int number, String className) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < from + number; i++) {
            String name = "Пуп" + (char) ('а' + i / 26) + (char) ('а' + i % 26);
            rows.append("Рядов %s Ильич;01.01.2013;%s;%s\n".formatted(name, snils(i), className));
        }
        return rows.toString();
    }

    private static String snils(int number) {
        String digits = "%09d".formatted(512_000_000 + number * 17);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return digits + "%02d".formatted(sum % 101 % 100);
    }

    private static long ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
