package ru.nso.esialogin.demo.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples that people copy from the README ask about families that are there. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/docs/examples");
    private static final Path FAMILIES = Path.of("src/main/resources/demo/families");
    private static final Map<String, String> FAMILY_OF = Map.of(
            "first-diagnosis.json", "l4.json",
            "parent-snils-in-the-journal.json", "l7.json",
            "snils-on-one-child-only.json", "l6.json");

    @Test
    void every_example_is_the_request_of_a_named_family() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(examples)
                    .extracting(example -> example.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(FAMILY_OF.keySet());
        }
        for (Map.Entry<String, String> example : FAMILY_OF.entrySet()) {
            assertThat(EXAMPLES.resolve(example.getKey()))
                    .hasSameTextualContentAs(FAMILIES.resolve(example.getValue()));
        }
    }
}
