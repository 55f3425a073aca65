package ru.nso.esialogin.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in scripts and templates of the pages themselves. */
class ConsoleAssetsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** What keeps something in the browser, or makes text into what runs. */
    private static final Pattern RISKY = Pattern.compile(
            "localStorage|sessionStorage|indexedDB|document\\.cookie|\\beval\\b|new Function|innerHTML|outerHTML"
                    + "|insertAdjacentHTML|document\\.write|postMessage");

    /** How Qute is told to write a value as it is. */
    private static final Pattern UNESCAPED = Pattern.compile("\\.(?:safe|raw)\\b|\\braw\\(");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void scripts_keep_nothing_and_write_text_as_text() throws IOException {
        List<Path> scripts = files(RESOURCES.resolve("META-INF/resources/console"), ".js");

        assertThat(scripts).isNotEmpty();
        for (Path script : scripts) {
            assertThat(Files.readString(script)).as(script.toString()).doesNotContainPattern(RISKY);
        }
    }

    @Test
    void templates_write_no_value_as_it_is() throws IOException {
        List<Path> templates = files(RESOURCES.resolve("templates"), ".html");

        assertThat(templates).hasSizeGreaterThan(50);
        for (Path template : templates) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(UNESCAPED);
        }
    }
}
