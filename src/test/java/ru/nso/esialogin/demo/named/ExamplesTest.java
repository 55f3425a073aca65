package ru.nso.esialogin.demo.named;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
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
    void every_example_is_shown_in_the_readme_with_its_answer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(examples).isNotEmpty().allSatisfy(example -> assertThat(readme)
                    .containsPattern("--data @" + Pattern.quote(unixStyle(example)) + " \\S+\n```\n```json\n"));
        }
    }

    @Test
    void the_logins_of_the_batch_are_those_of_named_families() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode batch = mapper.readTree(EXAMPLES.resolve("batch.json").toFile());

        assertThat(batch.get("items"))
                .containsExactly(
                        mapper.readTree(FAMILIES.resolve("l4.json").toFile()),
                        mapper.readTree(FAMILIES.resolve("l3.json").toFile()));
    }

    @Test
    void every_single_login_is_the_request_of_a_named_family() throws IOException {
        for (Map.Entry<String, String> example : FAMILY_OF.entrySet()) {
            assertThat(EXAMPLES.resolve(example.getKey()))
                    .hasSameTextualContentAs(FAMILIES.resolve(example.getValue()));
        }
    }

    private static String unixStyle(Path path) {
        return path.toString().replace('\\', '/');
    }
}
