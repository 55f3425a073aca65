package ru.nso.esialogin.platform.launch;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_EXTRA_FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy that is only made for the day it is needed, and the change of keys, with real processes. */
class RestoredServiceIT {
    private static final List<String> SMALL_DEMO = List.of("-Dquarkus.profile=demo", "-Desialogin.demo.pupils=20");
    private static final Path QUESTION = Path.of("src", "docs", "examples", "first-diagnosis.json");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @Test
    void a_cold_copy_started_elsewhere_has_the_same_rows_the_same_log_and_the_same_diagnoses() throws Exception {
        Path folder = temporary.resolve("service");
        Path copy = temporary.resolve("copy");
        String made;
        Map<String, Long> counts;
        try (ServiceProcess original = start(folder).awaitReady()) {
            made = diagnose(original);
            assertIntact(original);
            counts = counts(original);
            assertThat(counts.get("person")).isGreaterThan(50);
            assertThat(original.terminate()).isEqualTo(143);
        }
        copy(folder, copy);

        try (ServiceProcess restored = start(copy).awaitReady()) {
            assertThat(counts(restored)).isEqualTo(counts);
            String id = mapper.readTree(made).get("id").asText();
            String replay = restored.post("/api/v1/diagnoses/" + id + "/replay", "helpdesk", "")
                    .body();
            assertThatJson(replay).when(IGNORING_EXTRA_FIELDS).isEqualTo("{\"identical\": true, \"changed\": []}");
            assertThatJson(withoutId(diagnose(restored))).isEqualTo(withoutId(made));
            assertIntact(restored);
            assertThat(restored.terminate()).isEqualTo(143);
        }

        // The original goes on for a day; then only the copy is left, and the heads, which lie on another machine.
        try (ServiceProcess original = start(folder).awaitReady()) {
            diagnose(original);
            assertIntact(original);
            assertThat(original.terminate()).isEqualTo(143);
        }
        Path old = temporary.resolve("old");
        copy(copy, old);
        try (ServiceProcess late = start(old, "-Desialogin.access-log.heads-folder=" + folder.resolve("access-heads"))
                .awaitReady()) {
            String verification =
                    late.post("/api/v1/access-log/verify", "auditor", "").body();
            assertThatJson(verification).inPath("intact").isEqualTo(false);
            assertThatJson(verification).inPath("findings").isArray().isNotEmpty();
            assertThat(late.terminate()).isEqualTo(143);
        }

        Path keys = copy.resolve("demo-keys.properties");
        List<String> lines = Files.readAllLines(keys, StandardCharsets.UTF_8);
        lines.replaceAll(line -> line.startsWith("esialogin.crypto.keys.demo=")
                ? "esialogin.crypto.keys.demo=" + GivenKeys.key("another one")
                : line);
        Files.write(keys, lines, StandardCharsets.UTF_8);
        assertRefused(start(copy), "The key \"demo\" of esialogin.crypto.keys.demo is not the one of that id");
    }

    @Test
    void keys_change_from_start_to_start_and_in_the_end_the_new_ones_suffice() throws Exception {
        Path folder = temporary.resolve("rotated");
        Map<String, String> first = GivenKeys.environment("k1");
        Map<String, String> both = new HashMap<>(first);
        both.putAll(GivenKeys.environment("k2"));
        Map<String, String> second = new HashMap<>(GivenKeys.environment("k2"));
        // Marks of the log stay under the key they were made with.
        second.put("ESIALOGIN_CRYPTO_LOG_KEYS_K1", GivenKeys.key("log k1"));
        String made;
        try (ServiceProcess service = start(folder, first).awaitReady()) {
            made = diagnose(service);
            assertThat(service.terminate()).isEqualTo(143);
        }
        assertRefused(start(folder, second), "The database holds rows under the key \"k1\"");
        try (ServiceProcess service = start(folder, both).awaitReady()) {
            assertThatJson(withoutId(diagnose(service))).isEqualTo(withoutId(made));
            JsonNode rotation = GivenKeys.rotate(service);
            assertThat(rotation.get("left").asLong()).isZero();
            assertThat(rotation.get("unreadable").asLong()).isZero();
            assertThat(service.terminate()).isEqualTo(143);
        }
        try (ServiceProcess service = start(folder, second).awaitReady()) {
            assertThatJson(withoutId(diagnose(service))).isEqualTo(withoutId(made));
            String id = mapper.readTree(made).get("id").asText();
            String replay = service.post("/api/v1/diagnoses/" + id + "/replay", "helpdesk", "")
                    .body();
            assertThatJson(replay).inPath("identical").isEqualTo(true);
            assertIntact(service);
            assertThat(service.terminate()).isEqualTo(143);
        }
    }

    private static ServiceProcess start(Path folder, String... more) throws IOException {
        List<String> options = new ArrayList<>(SMALL_DEMO);
        options.addAll(List.of(more));
        return ServiceProcess.start(List.of(), folder, ServiceProcess.freePort(), options, Map.of());
    }

    private static ServiceProcess start(Path folder, Map<String, String> environment) throws IOException {
        return ServiceProcess.start(List.of(), folder, ServiceProcess.freePort(), SMALL_DEMO, environment);
    }

    private static String diagnose(ServiceProcess service) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.post("/api/v1/diagnoses", "helpdesk", Files.readString(QUESTION));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String withoutId(String diagnosis) throws IOException {
        ObjectNode tree = (ObjectNode) mapper.readTree(diagnosis);
        tree.remove("id");
        return tree.toString();
    }

    private static void assertIntact(ServiceProcess service) throws IOException, InterruptedException {
        String verification =
                service.post("/api/v1/access-log/verify", "auditor", "").body();
        assertThatJson(verification).when(IGNORING_EXTRA_FIELDS).isEqualTo("{\"intact\": true, \"findings\": []}");
        assertThatJson(verification).inPath("entries").isIntegralNumber().isPositive();
    }

    /** Rows of every table that only requests write. */
    private static Map<String, Long> counts(ServiceProcess service) throws IOException, SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "school",
                    "card",
                    "staff_card",
                    "person",
                    "enrolment_order",
                    "identity_key",
                    "card_version",
                    "diagnosis",
                    "access_log",
                    "key_check")) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
        }
        return counts;
    }

    private static void assertRefused(ServiceProcess service, String sentence) throws InterruptedException {
        assertThat(service.awaitEnd()).as(service.output()).isEqualTo(1);
        assertThat(service.output().strip())
                .startsWith("Not started. ")
                .contains(sentence)
                .hasLineCount(1);
    }

    /** As {@code cp -a}: PostgreSQL refuses a folder that others may read. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
