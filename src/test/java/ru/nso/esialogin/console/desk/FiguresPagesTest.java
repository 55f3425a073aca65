package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.api.TicketApi;

@QuarkusTest
class FiguresPagesTest {
    private static final String STATISTICS = "/console/desk/statistics";

    @Test
    void tickets_of_these_weeks_are_counted_for_the_analyst_and_few_are_not_told() {
        TicketApi.newTicket("Забыла пароль от Госуслуг");

        Document page = new DeskSession("analyst").open(STATISTICS);

        assertThat(page.select("caption").text()).contains("по неделям");
        assertThat(page.select("td.number").eachText()).isNotEmpty().allSatisfy(count -> assertThat(count)
                .matches("меньше 5|[5-9]|\\d{2,}"));
        assertThat(page.select("nav[aria-label=Обращения] a").eachText()).containsExactly("Статистика");
        assertThat(new DeskSession("auditor").get(STATISTICS).statusCode()).isEqualTo(403);
    }

    @Test
    void days_that_are_none_are_said_at_their_fields() {
        DeskSession analyst = new DeskSession("analyst");

        Response none = analyst.get(STATISTICS + "?from=yesterday&to=2026-11-27");
        Response backwards = analyst.get(STATISTICS + "?from=2026-11-27&to=2026-11-01");

        assertThat(none.statusCode()).isEqualTo(422);
        Document page = DeskSession.read(none);
        assertThat(page.select("#from").attr("aria-describedby")).isEqualTo("fault-from");
        assertThat(page.select("#fault-from").text()).contains("Нужна дата");
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(DeskSession.read(backwards).select("#fault-to").text()).contains("не раньше первого");
        assertThat(analyst.open(STATISTICS + "?from=2001-01-01&to=2001-01-02").text())
                .contains("обращений не было");
    }

    @Test
    void words_of_replies_are_shown_with_what_is_proposed() {
        String words = "Спасибо, что написали. Мы уже смотрим.";
        Response proposed = as("helpdesk")
                .body("{\"text\": \"%s\", \"reason\": \"Так короче и понятнее\"}".formatted(words))
                .put("/api/v1/wordings/RECEIVED");
        assertThat(proposed.statusCode()).isEqualTo(202);

        Document page = new DeskSession("admin").open("/console/desk/wordings");

        assertThat(page.select("h2").eachText()).contains("Приветствие", "Подпись");
        assertThat(page.select("section:has(h2:contains(Обращение получено)) .notice--warn")
                        .text())
                .contains("ждёт решения", words);
        assertThat(new DeskSession("centre").get("/console/desk/wordings").statusCode())
                .isEqualTo(403);
    }
}
