package ru.nso.esialogin.ticket.store.incident;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.TICKETS;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.history;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.incident.IncidentAnswers;

@QuarkusTest
class IncidentsTest {
    private static final String INCIDENTS = "/api/v1/incidents";

    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    @Inject
    IncidentSchedule schedule;

    @Inject
    Sent sent;

    /** Takes answers up as an outbox does. */
    @Singleton
    static class Sent implements IncidentAnswers {
        final List<String> answers = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Taking answer(Ticket ticket, String text, List<String> beside) {
            answers.add(ticket.id() + ' ' + text);
            return Taking.TAKEN;
        }
    }

    @Test
    void many_families_of_one_school_are_one_incident_its_tickets_follow_and_get_one_answer() {
        String school = RegistryApi.newSchool();
        List<String> tickets = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            tickets.add(ticketOf(school));
        }

        schedule.look();

        Response incident = incidentOf(school);
        String id = incident.path("id");
        assertThatJson(incident.asString()).node("tickets").isEqualTo(5);
        assertThatJson(incident.asString()).node("cause").isEqualTo("C7");
        assertThatJson(incident.asString()).node("state").isEqualTo("DIAGNOSED");
        assertThat(as("centre").queryParam("incidentId", id).get(TICKETS).<List<String>>path("items.id"))
                .containsExactlyInAnyOrderElementsOf(tickets);
        assertThatJson(read(tickets.get(0)).asString()).node("state").isEqualTo("DIAGNOSED");
        assertThatJson(history(tickets.get(0)).asString())
                .node("items[1].marks")
                .isEqualTo("[{\"kind\": \"IN_INCIDENT\", \"value\": \"%s\"}]".formatted(id));

        String late = ticketOf(school);
        Response changed = changeIncident(id, "{\"state\": \"WITH_SCHOOL\", \"answer\": \"Школа чинит.\"}");
        assertThat(changed.statusCode()).isEqualTo(200);
        schedule.look();
        schedule.look();

        assertThatJson(incidentOf(school).asString()).node("tickets").isEqualTo(6);
        for (String ticket : List.of(tickets.get(4), late)) {
            assertThatJson(read(ticket).asString()).node("state").isEqualTo("WITH_SCHOOL");
            assertThat(history(ticket).<List<String>>path("items.note"))
                    .containsOnlyOnce("Ответ всем, кто обратился с тем же:\nШкола чинит.");
            assertThat(sent.answers).containsOnlyOnce(ticket + " Школа чинит.");
        }

        changeIncident(id, "{\"state\": \"FIXED_VERIFIED\"}");
        schedule.follow();
        assertThatJson(read(late).asString()).node("state").isEqualTo("FIXED_VERIFIED");
        assertThat(as("helpdesk")
                        .queryParam("state", "FIXED_VERIFIED")
                        .get(INCIDENTS)
                        .<List<String>>path("items.id"))
                .contains(id);
    }

    @Test
    void a_ticket_is_taken_out_by_hand_and_not_found_again() {
        String school = RegistryApi.newSchool();
        String stranger = ticketOf(school);
        for (int i = 2; i <= 5; i++) {
            ticketOf(school);
        }
        schedule.look();
        String id = incidentOf(school).path("id");

        change(stranger, "{\"incidentId\": null}");
        schedule.look();

        assertThatJson(read(stranger).asString()).node("incidentId").isEqualTo(null);
        assertThatJson(incidentOf(school).asString()).node("tickets").isEqualTo(4);
        assertThat(change(stranger, "{\"incidentId\": \"%s\"}".formatted(id)).<String>path("incidentId"))
                .isEqualTo(id);
        assertThat(change(stranger, "{\"incidentId\": \"none\"}").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                | 422
                    {"answer": " "}                   | 422
                    {"answer": "СНИЛС 112-233-445 95"} | 422
                    {"answer": "Кузнецова Мария Петровна ждёт."} | 422
                    {"answer": "Звоните: 8 905 780 00 09."} | 422
                    {"answer": "Пишите на masha@example.org."} | 422
                    {"answer": "У Свиристелева всё исправлено."} | 422
                    {"assignedTo": "Иванова Мария"}   | 422
                    {"state": "NEW"}                  | 409
                    """)
    void what_an_incident_cannot_become_is_refused(String patch, int status) {
        String school = RegistryApi.newSchool();
        for (int i = 1; i <= 5; i++) {
            ticketOf(school);
        }
        schedule.look();

        assertThat(changeIncident(incidentOf(school).path("id"), patch).statusCode())
                .isEqualTo(status);
    }

    @Test
    void a_history_tells_who_changed_what_from_the_finding_on() {
        String school = RegistryApi.newSchool();
        for (int i = 1; i <= 5; i++) {
            ticketOf(school);
        }
        schedule.look();
        String id = incidentOf(school).path("id");
        changeIncident(id, "{\"state\": \"WITH_SCHOOL\", \"assignedTo\": \"ivanova\"}");
        changeIncident(id, "{\"answer\": \"Школа чинит.\"}");
        changeIncident(id, "{\"answer\": null, \"assignedTo\": null}");

        Response history = as("centre").get(INCIDENTS + '/' + id + "/history");

        assertThat(history.statusCode()).isEqualTo(200);
        assertThat(history.<List<String>>path("items.by"))
                .containsExactly("service:itself", "helpdesk", "helpdesk", "helpdesk");
        assertThatJson(history.asString())
                .node("items[1]")
                .isEqualTo(
                        """
                        {"at": "${json-unit.any-string}", "by": "helpdesk", "from": "DIAGNOSED", "to": "WITH_SCHOOL",
                         "what": ["MOVED", "ASSIGNED"], "assignedTo": "ivanova", "answer": null}""");
        assertThat(history.<List<List<String>>>path("items.what"))
                .containsExactly(
                        List.of("FOUND"),
                        List.of("MOVED", "ASSIGNED"),
                        List.of("ANSWERED"),
                        List.of("ASSIGNED", "ANSWER_WITHDRAWN"));
        assertThat(history.<List<String>>path("items.answer")).containsExactly(null, null, "Школа чинит.", null);
        assertThat(history.<List<String>>path("items.from")).startsWith((String) null);
        assertThat(as("helpdesk").get(INCIDENTS + "/none/history").statusCode()).isEqualTo(404);
    }

    /** A ticket about a forgotten password of somebody on a card of the school. */
    private static String ticketOf(String school) {
        String phone = "+79057800" + PEOPLE.incrementAndGet();
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Свиристелев", "firstName": "Ян%s"},
                         "parents": [{"kinship": "FATHER", "lastName": "Свиристелев", "firstName": "Лев",
                                      "phones": ["%s"]}]}"""
                                .formatted(school, phone.substring(10), phone))
                .then()
                .statusCode(201);
        String id = newTicket("Забыла пароль от Госуслуг, сын Свиристелев Иван, телефон " + phone);
        assertThat(read(id).<List<String>>path("triage.causes.code")).startsWith("C7");
        return id;
    }

    private static Response incidentOf(String school) {
        List<String> ids = as("helpdesk")
                .queryParam("limit", 200)
                .get(INCIDENTS)
                .path("items.findAll { it.schoolId == '%s' }.id".formatted(school));
        assertThat(ids).hasSize(1);
        return as("helpdesk").get(INCIDENTS + '/' + ids.get(0));
    }

    private static Response changeIncident(String id, String patch) {
        return as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", as("helpdesk").get(INCIDENTS + '/' + id).header("ETag"))
                .body(patch)
                .patch(INCIDENTS + '/' + id);
    }
}
