package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.api.TicketApi;

@QuarkusTest
class QueuePageTest {
    private final DeskSession desk = new DeskSession("helpdesk");

    @Test
    void the_queue_says_until_when_and_who_and_nothing_of_the_letter() {
        String id = newTicket("Забыла пароль от Госуслуг. Грачёва Инна, 8-905-778-15-01");
        change(id, "{\"assignedTo\": \"rook\"}");

        Document page = desk.open("/console/desk");

        String line = page.select("tr:has(a[href$=" + id + "])").text();
        assertThat(line).contains("новое", "сделать до", "осталось", "C7", "rook");
        assertThat(page.text()).doesNotContain("Грачёва", "778-15-01");
        assertThat(page.select("table caption")).hasSize(1);
        assertThat(page.select("tbody th[scope=row]")).isNotEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".table-wrap").attr("tabindex")).isEqualTo("0");
    }

    @Test
    void counters_lead_to_what_they_count() {
        String mine = newTicket("Забыла пароль");
        change(mine, "{\"assignedTo\": \"helpdesk\"}");
        String nobodys = newTicket("Забыла пароль");
        String closed = newTicket("Забыла пароль");
        change(closed, "{\"state\": \"CLOSED\"}");

        Document all = desk.open("/console/desk");

        assertThat(lines(all)).contains(mine, nobodys).doesNotContain(closed);
        Document own = desk.open(counter(all, "Мои"));
        assertThat(lines(own)).contains(mine).doesNotContain(nobodys);
        assertThat(own.select(".counters a[aria-current]").text()).startsWith("Мои");
        assertThat(Integer.parseInt(
                        own.select(".counters a[aria-current] strong").text()))
                .isPositive();
        assertThat(lines(desk.open(counter(all, "Ничьи")))).contains(nobodys).doesNotContain(mine);
        assertThat(lines(desk.open(counter(all, "новое")))).contains(nobodys);
        assertThat(lines(desk.open("/console/desk?state=ALL"))).contains(closed);
        assertThat(lines(desk.open("/console/desk?cause=M3"))).doesNotContain(mine, nobodys);
    }

    @Test
    void a_list_goes_on_behind_a_cursor_and_a_ticket_leads_to_its_neighbours() {
        for (int i = 0; i < 52; i++) {
            change(newTicket("Забыла пароль"), "{\"assignedTo\": \"helpdesk\"}");
        }
        Document first = desk.open("/console/desk?whose=mine");
        Document second = desk.open(first.select("a[rel=next]").attr("href"));

        assertThat(lines(first)).hasSize(50);
        assertThat(desk.get("/console/desk?whose=mine").asByteArray().length).isLessThan(100_000);
        assertThat(lines(second)).isNotEmpty().doesNotContainAnyElementsOf(lines(first));
        Document ticket = desk.open(first.select("a.line").get(1).attr("href"));
        assertThat(ticket.select("a[rel=prev]").attr("href"))
                .isEqualTo(first.select("a.line").get(0).attr("href"));
        assertThat(ticket.select("a[rel=next]").attr("href"))
                .isEqualTo(first.select("a.line").get(2).attr("href"));
        assertThat(ticket.select("a[data-hotkey=Alt+Q]").attr("href")).isEqualTo("/console/desk?whose=mine");
    }

    @Test
    void an_empty_list_says_so_and_a_wrong_cursor_is_a_page_too() {
        assertThat(desk.open("/console/desk?incident=none-of-them").text()).contains("Таких обращений нет");
        assertThat(desk.get("/console/desk?cursor=made-up").statusCode()).isEqualTo(422);
        assertThat(desk.open("/console/desk?state=WAITING&whose=yours&cause=x")
                        .select("h1")
                        .text())
                .isEqualTo("Обращения");
    }

    @Test
    void municipalities_are_for_who_may_ask_the_registry() {
        String school = RegistryApi.newSchool();
        String municipality = as("admin").get("/api/v1/schools/" + school).path("municipality");
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Дроздова", "firstName": "Яна", "birthDate": "2016-02-03"},
                         "parents": [{"kinship": "MOTHER", "lastName": "Дроздова", "firstName": "Ада",
                                      "phones": ["+79057781601"]}]}"""
                                .formatted(school))
                .then()
                .statusCode(201);
        String id = newTicket("Забыла пароль от Госуслуг, телефон 8-905-778-16-01");

        assertThat(desk.open("/console/desk").select("#municipality option").eachText())
                .contains(municipality);
        assertThat(lines(desk.open(
                        "/console/desk?municipality=" + URLEncoder.encode(municipality, StandardCharsets.UTF_8))))
                .contains(id);
        DeskSession centre = new DeskSession("centre");
        assertThat(centre.open("/console/desk").select("#municipality")).isEmpty();
        String there = "/console/desk/tickets/" + id;
        String elsewhere = "?municipality=" + URLEncoder.encode("Убинский район", StandardCharsets.UTF_8);
        String before = newTicket("Забыла пароль от Госуслуг");
        assertThat(desk.open(there + elsewhere).select("a[rel=prev]"))
                .as("the ticket after it is of nowhere")
                .isEmpty();
        assertThat(centre.open(there + elsewhere).select("a[rel=prev]").attr("href"))
                .as("which tickets lead to which municipality is nothing for the contact centre")
                .isEqualTo("/console/desk/tickets/" + before);
        assertThat(TicketApi.read(id).statusCode()).isEqualTo(200);
    }

    private static String counter(Document page, String text) {
        return page.select(".counters a:contains(" + text + ")").attr("href");
    }

    private static List<String> lines(Document page) {
        return page.select("a.line").eachAttr("href").stream()
                .map(path -> path.replaceFirst("\\?.*", "").replaceFirst(".*/", ""))
                .toList();
    }
}
