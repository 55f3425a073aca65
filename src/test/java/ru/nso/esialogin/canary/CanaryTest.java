package ru.nso.esialogin.canary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.fixture.LogLines;
import ru.nso.esialogin.platform.database.TestDatabase;

/**
 * Values come in on every road, welcome and refused; nothing that the service leaves behind tells one. It runs among the
 * quick tests and once more among the heavy ones, so that what either leave is searched.
 */
@QuarkusTest
@Tag("canary")
class CanaryTest {
    private static final Logger LOG = Logger.getLogger(CanaryTest.class);

    private final Instant began = Instant.now();

    @SuppressWarnings("NullAway") // before each test
    private Roads roads;

    @SuppressWarnings("NullAway") // before each test
    private List<String> logged;

    @BeforeEach
    void plants() {
        LogLines log = LogLines.listen();
        roads = Roads.all();
        LOG.debug(Canary.MARK);
        log.close();
        logged = log.lines();
    }

    @Test
    void no_answer_repeats_a_value_and_no_refusal_a_name() {
        assertThat(roads.answers()).hasSizeGreaterThan(30);
        assertThat(roads.answers().stream().filter(answer -> answer.statusCode() >= 400))
                .hasSizeGreaterThan(12);
        SoftAssertions softly = new SoftAssertions();
        for (Response answer : roads.answers()) {
            String all = answer.statusLine() + '\n' + answer.headers() + '\n' + answer.asString();
            List<String> sought = new ArrayList<>(Canary.masked());
            if (answer.statusCode() >= 400) {
                sought.addAll(Canary.values());
                sought.addAll(Canary.names());
            }
            softly.assertThat(sought.stream().filter(all::contains)).as(all).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void no_line_of_the_log_tells_a_value_or_a_name() throws IOException {
        assertThat(logged)
                .as("one request fails on purpose")
                .anyMatch(line -> line.contains("IllegalStateException"))
                .anyMatch(line -> line.contains(Canary.MARK));
        assertThat(logged)
                .allSatisfy(line -> assertThat(Stream.concat(Canary.values().stream(), Canary.names().stream())
                                .filter(line::contains))
                        .isEmpty());
        assertThat(Haystack.inFile(SuiteLog.log(), List.of(Canary.MARK)))
                .as("the log of the suite is searched when all tests have run")
                .isNotEmpty();
    }

    @Test
    void no_figure_and_no_entry_of_the_access_log_tells_a_value_or_a_name() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(given().get("/q/metrics").asString());
        texts.add(given().get("/q/health").asString());
        texts.add(given().auth()
                .preemptive()
                .basic("auditor", "auditor")
                .queryParam("limit", "200")
                .get("/api/v1/access-log")
                .asString());

        assertThat(texts.get(0)).contains("http_server_requests");
        assertThat(texts.get(2)).contains(roads.card());
        assertThat(texts).allSatisfy(text -> assertThat(Stream.concat(Canary.values().stream(), Canary.names().stream())
                        .filter(text::contains))
                .isEmpty());
    }

    @Test
    void no_file_of_the_database_and_no_temporary_one_tells_a_value() throws IOException, SQLException {
        TestDatabase.checkpoint();

        assertThat(Haystack.found(TestDatabase.folder(), List.of(Canary.READABLE)))
                .as("what is to be found is found: names stay readable")
                .isNotEmpty();
        assertThat(Haystack.found(TestDatabase.folder(), Canary.values())).isEmpty();
        assertThat(temporary()).isEmpty();
    }

    private List<String> temporary() throws IOException {
        List<String> sought = new ArrayList<>(Canary.values());
        sought.addAll(Canary.names());
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files = all.filter(Files::isRegularFile).filter(this::isNew).toList();
        }
        for (Path file : files) {
            found.addAll(Haystack.inFile(file, sought));
        }
        return found;
    }

    private boolean isNew(Path file) {
        try {
            return Files.isReadable(file)
                    && Files.getLastModifiedTime(file).compareTo(FileTime.from(began)) >= 0
                    && Files.size(file) < 50_000_000;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
