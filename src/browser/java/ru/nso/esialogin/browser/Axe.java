package ru.nso.esialogin.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of axe-core, put into a page past its policy, which lets no foreign script in. */
final class Axe {
    /** Everything that WCAG 2.2 wants up to AA as far as a machine can tell, and what axe advises. */
    static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What depends on colours. */
    static final List<String> COLOURS = List.of("cat.color");

    private static final String RUN =
            """
            tags => axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]})
              .then(found => found.violations.map(v => ({
                rule: v.id, says: v.help, where: v.nodes.map(n => n.target.join(" ") + " (" + n.failureSummary + ")").join("; ")
              })))
            """;

    private static final String SOURCE = source();

    private Axe() {}

    /** What rules with one of these tags find wrong with the page. */
    static List<String> violations(Page page, List<String> tags) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        List<String> found = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(page.evaluate(RUN, tags))) {
            Map<?, ?> violation = (Map<?, ?>) each;
            found.add("axe " + violation.get("rule") + ": " + violation.get("says") + ": " + violation.get("where"));
        }
        return found;
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
