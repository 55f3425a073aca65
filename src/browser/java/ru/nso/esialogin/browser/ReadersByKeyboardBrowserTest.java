package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways of those who change nothing: the analyst, the auditor, and whoever looks a cause up. */
@ExtendWith(WithConsole.class)
class ReadersByKeyboardBrowserTest {
    private final DemoConsole console;

    ReadersByKeyboardBrowserTest(DemoConsole console) {
        this.console = console;
    }

    @Test
    void an_analyst_goes_from_the_region_to_a_municipality() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit("analyst")) {
            Keys keys = visit.keys();
            visit.open("/console/indicators");
            Locator indicator = visit.page().locator("main h2 a").first();
            String heading = indicator.innerText();
            keys.activate(heading);
            visit.page().waitForURL(Pattern.compile(".*/console/indicators/.+"));
            visit.settle();
            Locator place = visit.page().locator("main tbody th a").first();
            String name = place.innerText();
            keys.activate(name);
            visit.page().waitForURL(Pattern.compile(".*/console/indicators/.+/.+"));
            visit.settle();
            assertThat(visit.page().locator("h1").innerText()).contains(name);
            wrong.addAll(new Inspection(visit).of("indicators-municipality"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_auditor_has_the_log_examined_and_sees_who_looked_at_a_card() {
        List<String> wrong = new ArrayList<>();
        try (Visit school = console.visit("school");
                Visit visit = console.visit("auditor")) {
            school.open("/console/school");
            Keys keys = visit.keys();
            visit.open("/console/oversight/verification");
            keys.activate("Проверить журнал");
            visit.page().locator("#result > *").first().waitFor();
            wrong.addAll(new Inspection(visit).of("oversight-verified"));
            visit.open("/console/oversight/log");
            Locator card = visit.page().locator("main tbody td a").first();
            keys.activate(card.innerText());
            visit.page().waitForURL(Pattern.compile(".*/console/oversight/statement.*"));
            visit.settle();
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("Кто работал с карточкой ребёнка");
            wrong.addAll(new Inspection(visit).of("oversight-statement-made"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anybody_finds_a_cause_by_words() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.stranger()) {
            Keys keys = visit.keys();
            visit.open("/console/causes");
            keys.press("Alt+0");
            keys.type("СНИЛС родителя");
            visit.page().waitForURL(Pattern.compile(".*[?&]q=.+"));
            visit.settle();
            assertThat(visit.page().locator("#list").innerText()).contains("L7");
            wrong.addAll(new Inspection(visit).of("causes-found"));
            keys.activate("L7");
            visit.page().waitForURL(Pattern.compile(".*/console/causes/L7"));
            visit.settle();
            assertThat(visit.page().locator("h1").innerText()).startsWith("L7");
            wrong.addAll(new Inspection(visit).of("causes-L7"));
        }
        assertThat(wrong).isEmpty();
    }
}
