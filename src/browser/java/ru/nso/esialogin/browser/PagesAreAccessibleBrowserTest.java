package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that links lead a user to. */
@ExtendWith(WithConsole.class)
class PagesAreAccessibleBrowserTest {
    private final DemoConsole console;

    PagesAreAccessibleBrowserTest(DemoConsole console) {
        this.console = console;
    }

    static Stream<String> users() {
        return DemoConsole.USERS.stream();
    }

    @ParameterizedTest
    @MethodSource("users")
    void every_page_is_usable_by_everybody_in_every_size_and_scheme(String user) {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit(user);
                Visit plain = console.visitWithoutScripts(user)) {
            Inspection inspection = new Inspection(visit);
            Crawl crawl = new Crawl(visit);
            crawl.everyPage(kind -> {
                wrong.addAll(inspection.of(kind));
                wrong.addAll(WithoutScripts.differences(visit, plain));
            });
            wrong.addAll(crawl.broken());
            assertThat(crawl.opened()).as("pages that %s can open", user).hasSizeGreaterThan(2);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_page_is_found() {
        try (Visit visit = console.stranger()) {
            visit.open("/console/login");
            visit.page()
                    .evaluate("() => { document.querySelector('h1').outerHTML ="
                            + " '<img src=\"/console/icon.svg\"><pre>' + 'x'.repeat(400) + '</pre><table><tr><th>x</th></tr></table>"
                            + "<p>112-233-445 95, +7 913 000-00-00, a@b.example</p>'; }");
            assertThat(new Inspection(visit).of("login-broken"))
                    .anyMatch(found -> found.contains("axe image-alt"))
                    .anyMatch(found -> found.contains("0 h1"))
                    .anyMatch(found -> found.contains("px wide"))
                    .anyMatch(found -> found.contains("table without caption"))
                    .anyMatch(found -> found.contains("th without scope"))
                    .anyMatch(found -> found.contains("whole SNILS"))
                    .anyMatch(found -> found.contains("whole phone"))
                    .anyMatch(found -> found.contains("whole e-mail"));
        }
    }

    @Test
    void the_log_in_and_refusals_are_too() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.stranger()) {
            Inspection inspection = new Inspection(visit);
            for (String path : List.of("login", "login/refused", "left", "nowhere")) {
                visit.open("/console/" + path);
                wrong.addAll(inspection.of(path.replace('/', '-')));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
