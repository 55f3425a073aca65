package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.api.TicketApi;
import ru.nso.esialogin.ticket.incident.Incidents;

@QuarkusTest
class IncidentPagesTest {
    private static final String PAGES = "/console/desk/incidents";
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    private final DeskSession desk = new DeskSession("helpdesk");

    @Inject
    Incidents incidents;

    @Test
    void one_answer_goes_to_all_tickets_of_an_incident_and_names_nobody() {
        String school = RegistryApi.newSchool();
        String id = incidentOf(school);
        Document page = desk.open(PAGES + '/' + id);
        assertThat(page.text()).contains("C7", "5 обращений", school);

        Response named =
                desk.press(page, "Ответить всем", Map.of("answer", "Позвоните Галкину Яну Ильичу, 8 905 780-22-33"));
        assertThat(named.statusCode()).isEqualTo(422);
        Document refused = DeskSession.read(named);
        assertThat(refused.select("#incident-answer").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.select("#incident-answer").val()).contains("780-22-33");

        Document answered =
                desk.follow(desk.press(page, "Ответить всем", Map.of("answer", "Школа исправит это завтра.")));
        assertThat(answered.select("[role=status]").text()).contains("обращения пойдут следом");
        assertThat(answered.text()).contains("Сейчас отвечаем: Школа исправит это завтра.");

        Response late = desk.press(page, "Ответить всем", Map.of("answer", "Совсем другой ответ."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(DeskSession.read(late).select("#incident-answer").val()).contains("Совсем другой ответ.");

        Document moved = desk.follow(desk.press(answered, "Перевести", Map.of("state", "WITH_SCHOOL")));
        assertThat(moved.select("h1").text()).contains("исправляет школа");
        assertThat(desk.press(moved, "Перевести", Map.of("state", "NEW")).statusCode())
                .isEqualTo(422);
        Document taken = desk.follow(desk.press(moved, "Взять себе"));
        assertThat(taken.text()).contains("Исполнитель Вы");
        Document withdrawn = desk.follow(desk.press(taken, "Больше не отвечать"));
        assertThat(withdrawn.text()).contains("Ответа пока нет");
        assertThat(withdrawn.select("section[aria-labelledby=history-title] li").eachText())
                .hasSize(5)
                .satisfies(steps -> {
                    assertThat(steps.get(0)).contains("служба: происшествие найдено");
                    assertThat(steps.get(1)).contains("helpdesk: ответ всем: Школа исправит это завтра.");
                    assertThat(steps.get(2)).contains("причина известна → исправляет школа");
                    assertThat(steps.get(3)).contains("исполнитель — helpdesk");
                    assertThat(steps.get(4)).contains("ответ больше не отправляется");
                });
        assertThat(desk.open(page.select("dd a[href*=incident]").attr("href")).select("a.line"))
                .hasSize(5);
    }

    @Test
    void the_list_leads_to_incidents_and_schools_are_for_who_may_ask_the_registry() {
        String school = RegistryApi.newSchool();
        String id = incidentOf(school);

        Document list = desk.open(PAGES + "?state=DIAGNOSED");

        assertThat(list.select("a.line[href$=" + id + "]")).hasSize(1);
        assertThat(list.select("tr:has(a[href$=" + id + "])").text()).contains(school, "5 обращений");
        Document centre = new DeskSession("centre").open(PAGES + "?state=DIAGNOSED");
        assertThat(centre.select("tr:has(a[href$=" + id + "])").text()).contains("C7");
        assertThat(centre.text()).doesNotContain(school);
        assertThat(desk.open(PAGES + "?state=NEW").text()).contains("Происшествий нет");
        assertThat(desk.get(PAGES + '/' + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(new DeskSession("municipal").get(PAGES).statusCode()).isEqualTo(403);
    }

    private String incidentOf(String school) {
        for (int i = 0; i < 5; i++) {
            ticketOf(school);
        }
        for (int joined = incidents.detect(); joined > 0; ) {
            joined = incidents.detect();
        }
        List<String> ids = as("helpdesk")
                .queryParam("limit", 200)
                .get("/api/v1/incidents")
                .path("items.findAll { it.schoolId == '%s' }.id".formatted(school));
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private static void ticketOf(String school) {
        int number = PEOPLE.incrementAndGet();
        String phone = "+79057822" + number;
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Галкин", "firstName": "Ян%s"},
                         "parents": [{"kinship": "FATHER", "lastName": "Галкин", "firstName": "Лев",
                                      "phones": ["%s"]}]}"""
                                .formatted(school, number, phone))
                .then()
                .statusCode(201);
        TicketApi.newTicket("Забыла пароль от Госуслуг, телефон " + phone);
    }
}
