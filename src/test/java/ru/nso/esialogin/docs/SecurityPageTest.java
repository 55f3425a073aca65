package ru.nso.esialogin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the paper on security says is held by tests that exist. */
class SecurityPageTest {
    private static final Path PAPER = Path.of("src", "docs", "security.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (API\\d+|\\d+\\.\\d+\\.\\d+) \\| (.+) \\| ([^|]+) \\|$");
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    /**
     * Requirements of levels 1 and 2: number of the last one of each section, in order. From the text of OWASP ASVS
     * 5.0.0; those of level 3 are {@link #LEVEL_3}.
     */
    private static final Map<String, Integer> SECTIONS = sections();

    private static final List<String> LEVEL_3 = List.of(
            "2.3.5", "2.4.2", "3.1.1", "3.2.3", "3.3.5", "3.4.7", "3.4.8", "3.5.6", "3.5.7", "3.5.8", "3.6.1", "3.7.3",
            "3.7.4", "3.7.5", "4.1.4", "4.1.5", "4.2.2", "4.2.3", "4.2.4", "4.2.5", "5.2.4", "5.2.5", "5.2.6", "5.3.3",
            "7.5.3", "8.1.3", "8.1.4", "8.2.4", "8.3.2", "8.3.3", "8.4.2", "14.2.5", "14.2.6", "14.2.7", "14.2.8",
            "16.5.4");

    @Test
    void every_requirement_has_one_line() throws IOException {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 10).mapToObj(number -> "API" + number),
                                SECTIONS.entrySet().stream()
                                        .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                                                .mapToObj(number -> section.getKey() + '.' + number))
                                        .filter(id -> !LEVEL_3.contains(id)))
                        .toList());
    }

    @Test
    void every_line_names_a_test_that_exists_or_says_why_there_is_none() throws IOException {
        Map<String, String> sources = testSources();
        List<String> complaints = new ArrayList<>();
        rows().forEach((id, row) -> {
            List<MatchResult> references =
                    REFERENCE.matcher(row.group(3)).results().toList();
            boolean excused =
                    row.group(2).startsWith("not applicable") || row.group(2).contains("**open**");
            if (references.isEmpty() && !excused) {
                complaints.add(id + " names no test");
            }
            references.stream()
                    .filter(reference -> !exists(reference, sources))
                    .forEach(reference -> complaints.add(id + " names " + reference.group() + ", which is not there"));
        });
        assertThat(complaints).as("mend the tables in " + PAPER).isEmpty();
    }

    private static boolean exists(MatchResult reference, Map<String, String> sources) {
        String source = sources.get(reference.group(1));
        return source != null
                && Optional.ofNullable(reference.group(2))
                        .map(method -> source.contains(" " + method + "("))
                        .orElse(true);
    }

    private static Map<String, MatchResult> rows() throws IOException {
        Map<String, MatchResult> rows = new LinkedHashMap<>();
        ROW.matcher(Files.readString(PAPER)).results().forEach(row -> assertThat(rows.put(row.group(1), row))
                .as("a second line for " + row.group(1))
                .isNull());
        return rows;
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), content(file)));
        }
        return sources;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Integer> sections() {
        Map<String, Integer> sections = new LinkedHashMap<>();
        sections.put("2.1", 3);
        sections.put("2.2", 3);
        sections.put("2.3", 5);
        sections.put("2.4", 2);
        sections.put("3.1", 1);
        sections.put("3.2", 3);
        sections.put("3.3", 5);
        sections.put("3.4", 8);
        sections.put("3.5", 8);
        sections.put("3.6", 1);
        sections.put("3.7", 5);
        sections.put("4.1", 5);
        sections.put("4.2", 5);
        sections.put("4.3", 2);
        sections.put("4.4", 4);
        sections.put("5.1", 1);
        sections.put("5.2", 6);
        sections.put("5.3", 3);
        sections.put("5.4", 3);
        sections.put("7.1", 3);
        sections.put("7.2", 4);
        sections.put("7.3", 2);
        sections.put("7.4", 5);
        sections.put("7.5", 3);
        sections.put("7.6", 2);
        sections.put("8.1", 4);
        sections.put("8.2", 4);
        sections.put("8.3", 3);
        sections.put("8.4", 2);
        sections.put("14.1", 2);
        sections.put("14.2", 8);
        sections.put("14.3", 3);
        sections.put("16.1", 1);
        sections.put("16.2", 5);
        sections.put("16.3", 4);
        sections.put("16.4", 3);
        sections.put("16.5", 4);
        return sections;
    }
}
