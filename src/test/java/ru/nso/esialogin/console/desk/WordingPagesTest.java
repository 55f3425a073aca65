package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.ticket.api.wording.WordsOfAllTests;

@QuarkusTest
class WordingPagesTest {
    private static final String PAGES = "/console/desk/wordings";
    private static final Map<String, String> OTHER =
            Map.of("text", "Добрый день! Обращение {ticket}.", "reason", "Так теплее здороваться");

    private final DeskSession desk = new DeskSession("helpdesk");
    private final DeskSession admin = new DeskSession("admin");

    @Inject
    DataSource source;

    /** The words are those of all tests. */
    @AfterEach
    void usesTheShippedWordsAgain() throws SQLException {
        WordsOfAllTests.useShipped(source);
    }

    @Test
    void one_proposes_words_and_another_one_lets_them_be_used() {
        Document form = desk.open(card(desk.open(PAGES), "Приветствие")
                .select("a:contains(Предложить)")
                .attr("href"));
        assertThat(form.select("#wording-text").text()).isEqualTo("Здравствуйте!");

        Document proposed = desk.follow(desk.press(form, "Предложить", OTHER));

        assertThat(proposed.select("[role=status]").text()).contains("Предложено: «Приветствие»");
        Element card = card(proposed, "Приветствие");
        assertThat(card.text()).contains("Здравствуйте!", "ждёт решения", "Добрый день! Обращение {ticket}.");
        String release = card.select("a:contains(К решению)").attr("href");
        assertThat(desk.open(release).select("button:contains(Разрешить)"))
                .as("the same person")
                .isEmpty();
        Document decision = admin.open(release);
        assertThat(decision.select("main a[href=" + PAGES + "]")).hasSize(1);
        admin.follow(admin.press(decision, "Разрешить", Map.of("reason", "Прочитано вторым человеком")));

        assertThat(card(admin.open(PAGES), "Приветствие").select(".long").eachText())
                .containsExactly("Добрый день! Обращение {ticket}.");
    }

    @Test
    void words_are_shown_in_a_letter_before_they_are_proposed() {
        Document form = desk.open(PAGES + "/GREETING");

        Document page = DeskSession.read(desk.press(form, "Показать в письме", OTHER));
        Response part = ConsoleSession.as("helpdesk")
                .header("HX-Request", "true")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(OTHER)
                .post(PAGES + "/GREETING/preview");

        for (String shown : new String[] {
            page.select("#preview").text(), DeskSession.read(part).text()
        }) {
            assertThat(shown)
                    .contains("Добрый день! Обращение 0199c2f4.", "напишите Ваши фамилию и имя", "С уважением")
                    .doesNotContain("Здравствуйте", "{");
        }
        assertThat(page.select("#wording-reason").val()).isEqualTo("Так теплее здороваться");
        assertThat(part.asString()).doesNotContain("<html");
        assertThat(card(desk.open(PAGES), "Приветствие").text()).doesNotContain("Добрый день");
        assertThat(DeskSession.read(desk.press(
                                desk.open(PAGES + "/HELPDESK"),
                                "Показать в письме",
                                Map.of("text", "pomosch@help-obr.ru")))
                        .select("#preview")
                        .text())
                .contains("pomosch@help-obr.ru", "зависит от того, что случилось");
    }

    @Test
    void what_cannot_be_proposed_is_said_at_its_field() {
        Document form = desk.open(PAGES + "/QUESTION");

        Response refused =
                desk.press(form, "Предложить", Map.of("text", "Уточните: {name}, {question}", "reason", "короче"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = DeskSession.read(refused);
        assertThat(page.select("#fault-text").text()).isEqualTo("Таких переменных здесь нет: {name}.");
        assertThat(page.select("#fault-reason").text()).contains("зачем менять");
        assertThat(page.select("#wording-text").attr("aria-describedby")).contains("fault-text");
        assertThat(page.select("#wording-text").val()).contains("{name}");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#wording-text", "#wording-reason");
        Response unseen = desk.press(form, "Показать в письме", Map.of("text", "Без вопроса"));
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(DeskSession.read(unseen).select("#fault-text").text()).contains("{question}");
    }

    @Test
    void the_same_words_and_a_second_proposal_are_refused() {
        Document form = desk.open(PAGES + "/GREETING");
        assertThat(desk.press(form, "Предложить", Map.of("text", "Здравствуйте!", "reason", "Так теплее здороваться"))
                        .statusCode())
                .isEqualTo(409);
        desk.press(form, "Предложить", OTHER);

        Response second = admin.press(
                admin.open(PAGES + "/GREETING"), "Предложить", Map.of("text", "Привет!", "reason", "Короче и проще"));

        assertThat(second.statusCode()).isEqualTo(409);
        Document page = DeskSession.read(second);
        assertThat(page.select("#fault-text").text()).contains("уже есть предложение");
        assertThat(page.select(".notice--warn").text()).contains("Добрый день!");
        assertThat(desk.get(PAGES + "/NOTHING").statusCode()).isEqualTo(404);
        assertThat(new DeskSession("centre").get(PAGES + "/GREETING").statusCode())
                .isEqualTo(403);
    }

    private static Element card(Document page, String what) {
        return page.select("section:has(h2:contains(" + what + "))").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + what));
    }
}
