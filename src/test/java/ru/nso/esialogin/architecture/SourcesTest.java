package ru.nso.esialogin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources look like: sizes, names and the words that open a package. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern EMPTY_NAME = Pattern.compile("(?i).*(utils?|helpers?|managers?|common|impl)");

    @Test
    void no_class_is_longer_than_four_hundred_lines() throws IOException {
        Map<String, Integer> lengths = lengths();
        lengths.values().removeIf(lines -> lines <= 400);

        assertThat(lengths).as("a class that long does more than one thing").isEmpty();
    }

    @Test
    void half_of_the_classes_have_no_more_than_sixty_lines() throws IOException {
        List<Integer> sorted = lengths().values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(60);
    }

    @Test
    void no_package_is_a_crowd() throws IOException {
        Map<Path, Long> crowds = sources(MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(SourcesTest::folder, TreeMap::new, Collectors.counting()));
        crowds.entrySet().removeIf(entry -> entry.getValue() <= most(entry.getKey()));

        assertThat(crowds)
                .as("at most 15 types a package (20 in a group of causes): more and nobody sees what belongs together")
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() throws IOException {
        List<Path> mute = sources(MAIN).stream()
                .map(SourcesTest::folder)
                .distinct()
                .filter(folder -> !introduced(folder.resolve("package-info.java")))
                .toList();

        assertThat(mute)
                .as("each needs a package-info.java with @NullMarked and a sentence that says what the room is for")
                .isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() throws IOException {
        List<Path> empty = sources(MAIN).stream()
                .filter(file -> Arrays.stream(MAIN.relativize(file).toString().split("[/\\\\.]", -1))
                        .anyMatch(part -> EMPTY_NAME.matcher(part).matches()))
                .toList();

        assertThat(empty)
                .as("util, common, helper, manager and impl are names for what nobody has thought about")
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
        List<Path> all = Stream.concat(sources(MAIN).stream(), sources(Path.of("src", "test", "java")).stream())
                .filter(file -> later.matcher(read(file)).find())
                .toList();

        assertThat(all).isEmpty();
    }

    @Test
    void the_edge_of_a_russian_word_is_sought_with_the_flag_that_knows_russian() throws IOException {
        Pattern edge = Pattern.compile("\"[^\"\\n]*\\\\\\\\b[^\"\\n]*\"");
        Pattern russian = Pattern.compile("[\\u0400-\\u04ff]");
        List<String> blind = Stream.concat(sources(MAIN).stream(), sources(Path.of("src", "test", "java")).stream())
                .flatMap(file -> edge.matcher(read(file)).results())
                .map(MatchResult::group)
                .filter(literal -> russian.matcher(literal).find())
                .filter(literal -> literal.matches("(?s)\"\\(\\?[a-z]+\\).*"))
                .toList();

        assertThat(blind)
                .as("since Java 19 the edge of a word is that of a Latin word, unless the pattern has the flag U")
                .isEmpty();
    }

    private static int most(Path folder) {
        return folder.toString().contains("causes") ? 20 : 15;
    }

    private static Map<String, Integer> lengths() throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        for (Path file : sources(MAIN)) {
            if (!file.endsWith("package-info.java")) {
                lengths.put(file.toString(), (int) read(file).lines().count());
            }
        }
        return lengths;
    }

    private static boolean introduced(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = read(packageInfo);
        return text.contains("@NullMarked") && text.stripLeading().startsWith("/**");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
