package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each role comes for, from the log-in to its end without a mouse. Every page on the way is looked at as well. */
@ExtendWith(WithConsole.class)
class JourneysByKeyboardBrowserTest {
    /** A pupil who has come to the school. */
    private static final String NEW_PUPIL =
            """
            Класс;Фамилия ребёнка;Имя ребёнка;Отчество ребёнка;Дата рождения ребёнка;СНИЛС ребёнка
            5А;Журавкин;Савелий;Ильич;12.03.2014;821-303-356 49
            """;

    private final DemoConsole console;

    JourneysByKeyboardBrowserTest(DemoConsole console) {
        this.console = console;
    }

    @Test
    void an_operator_of_line_110_finds_a_family_proves_who_calls_and_reads_out() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit("centre")) {
            Inspection inspection = new Inspection(visit);
            Keys keys = visit.keys();
            visit.open("/console/call");
            keys.press("Alt+0");
            keys.type("807-101-158 51");
            keys.press("Enter");
            visit.page().locator("#compare").waitFor();
            assertThat(visit.page().locator(".family").innerText()).contains("Ученик", "Войти не получится");
            wrong.addAll(inspection.of("call-found"));

            compare(visit, "Телефон звонящего", "8 945 000-07-01");
            compare(visit, "Имя ребёнка", "Вербин Матвей");
            wrong.addAll(inspection.of("call-compared"));
            keys.press("Alt+S");
            visit.page().waitForURL(Pattern.compile(".*/script$"));
            visit.settle();
            assertThat(visit.page().locator("main").innerText())
                    .contains("СНИЛС")
                    .doesNotContain("Вербин", "807", "945");
            wrong.addAll(inspection.of("call-script"));
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(Visit visit, String fact, String said) {
        Locator wanted = visit.page().locator("label[data-hotkey]", new Page.LocatorOptions().setHasText(fact));
        visit.keys().press(String.valueOf(wanted.getAttribute("data-hotkey")));
        visit.keys().goTo("Как он это говорит");
        visit.keys().type(said);
        visit.page().waitForResponse(answer -> answer.url().endsWith("/comparisons"), () -> visit.keys()
                .press("Enter"));
        visit.page().locator(".answer__word").waitFor();
        assertThat(visit.page().locator(".answer__word").innerText()).isEqualTo("Совпало");
    }

    @Test
    void the_helpdesk_answers_a_new_letter_with_three_presses() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        console.letterComes();
        try (Visit visit = console.visit("helpdesk")) {
            Inspection inspection = new Inspection(visit);
            Keys keys = visit.keys();
            visit.open("/console/desk");
            wrong.addAll(inspection.of("desk-with-a-letter"));
            keys.move("j");
            keys.press("Enter");
            visit.page().waitForURL(Pattern.compile(".*/console/desk/tickets/.*"));
            visit.settle();
            String draft = visit.page().locator("#reply-text").inputValue();
            assertThat(draft).startsWith("Здравствуйте");
            keys.press("Alt+S");
            visit.page().locator("main [role=status].notice--ok").waitFor();
            assertThat(keys.count())
                    .as("activations from the queue to the sent reply")
                    .isLessThanOrEqualTo(3);
            assertThat(visit.page().locator("#letters ~ *").allInnerTexts()).isNotEmpty();
            wrong.addAll(inspection.of("desk-answered"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_helpdesk_has_a_login_explained() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit("helpdesk")) {
            Inspection inspection = new Inspection(visit);
            Keys keys = visit.keys();
            visit.open("/console/family");
            keys.goTo("Номер обращения");
            keys.type("T-417");
            keys.goTo("СНИЛС");
            keys.type("807-101-158 51");
            keys.press("Enter");
            visit.page().locator(".family-cards").waitFor();
            wrong.addAll(inspection.of("family-found"));
            keys.activate(visit.page().locator(".family-cards h3 a").first().innerText());
            Locator people = visit.page().locator("label:has(input[name=person])");
            people.first().waitFor();
            keys.goTo(people.first().innerText().strip());
            keys.move("Space");
            wrong.addAll(inspection.of("family-login"));
            keys.goTo("Считать, что СНИЛС");
            keys.move("Space");
            keys.activate("Объяснить вход");
            visit.page().waitForURL(Pattern.compile(".*/console/family/diagnoses/.+"));
            visit.settle();
            assertThat(visit.page().locator("section[aria-labelledby=causes]").innerText())
                    .contains("L7");
            wrong.addAll(inspection.of("family-diagnosis"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_school_has_its_cards_audited_and_sees_what_to_mend_first() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit("school")) {
            Inspection inspection = new Inspection(visit);
            Keys keys = visit.keys();
            visit.open("/console/school");
            wrong.addAll(inspection.of("school-at-first"));
            keys.activate("Проверить карточки школы сейчас");
            visit.page().waitForURL(Pattern.compile(".*/console/school/audits/.+"));
            visit.page().locator("#progress a", text("Показать итоги")).waitFor();
            keys.activate("Показать итоги");
            visit.page().locator("h2", text("Итоги")).waitFor();
            wrong.addAll(inspection.of("school-audited"));
            keys.activate("Список работ");
            visit.page().waitForURL(Pattern.compile(".*/work.*"));
            visit.settle();
            assertThat(visit.page().locator("main tbody tr").count()).isPositive();
            wrong.addAll(inspection.of("school-work"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_school_tries_a_file_and_sees_whose_login_it_would_change() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = console.visit("school")) {
            Inspection inspection = new Inspection(visit);
            Keys keys = visit.keys();
            visit.open("/console/school/files");
            wrong.addAll(inspection.of("files-at-first"));
            keys.goTo("Файл CSV или XLSX");
            // What the window of the operating system does, where no page has a say.
            visit.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload("pupils.csv", "text/csv", NEW_PUPIL.getBytes(StandardCharsets.UTF_8)));
            keys.activate("Проверить: добавить и изменить");
            visit.page().waitForURL(Pattern.compile(".*/console/school/files/.+"));
            visit.page()
                    .locator("#progress a", text("Показать всё об этом файле"))
                    .waitFor();
            keys.activate("Показать всё об этом файле");
            visit.settle();
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("Проверка файла");
            assertThat(visit.page().locator("main").innerText())
                    .contains("прочитано строк: 1", "будет новых карточек: 1");
            wrong.addAll(inspection.of("files-tried"));
        }
        assertThat(wrong).isEmpty();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
