package ru.nso.esialogin.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches what the whole test suite, which has run before, left behind: its log and the files of its database. */
class SuiteCanariesIT {
    @Test
    void the_log_of_all_tests_holds_no_planted_value() throws IOException {
        List<String> sought = new ArrayList<>(Canary.values());
        sought.addAll(Canary.names());
        for (Path log : logs()) {
            assertThat(Haystack.inFile(log, sought)).as(log.toString()).isEmpty();
        }
    }

    @Test
    void the_database_of_all_tests_holds_no_planted_value_but_names() throws IOException {
        for (Path log : logs()) {
            Path cluster = Path.of(log.toString().replaceFirst("\\.log$", ".cluster"));
            assertThat(Files.readAllLines(cluster, StandardCharsets.UTF_8))
                    .as(cluster.toString())
                    .first()
                    .isEqualTo(Canary.READABLE + " is there, nothing else may be:");
            assertThat(Files.readAllLines(cluster, StandardCharsets.UTF_8)).hasSize(1);
        }
    }

    /** Without the tests that plant there is nothing to search; they themselves see to it that the log has the mark. */
    private static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>();
        if (Files.isDirectory(SuiteLog.FOLDER)) {
            try (Stream<Path> files = Files.list(SuiteLog.FOLDER)) {
                files.filter(file -> file.toString().endsWith(".log")).forEach(logs::add);
            }
        }
        logs.removeIf(SuiteCanariesIT::isUnmarked);
        assumeTrue(!logs.isEmpty(), "CanaryTest has not run before");
        return logs;
    }

    private static boolean isUnmarked(Path log) {
        try {
            return Haystack.inFile(log, List.of(Canary.MARK)).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
