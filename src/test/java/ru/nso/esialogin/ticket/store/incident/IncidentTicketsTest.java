package ru.nso.esialogin.ticket.store.incident;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.TICKETS;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.history;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.duplicate.Duplicates;
import ru.nso.esialogin.ticket.incident.IncidentStore;
import ru.nso.esialogin.ticket.incident.Incidents;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;

/** What becomes of the tickets of an incident, and what of them it tells. */
@QuarkusTest
class IncidentTicketsTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    private static final String INCIDENTS = "/api/v1/incidents";

    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    @Inject
    IncidentSchedule schedule;

    @Inject
    Incidents incidents;

    @Inject
    IncidentStore store;

    @Inject
    Duplicates duplicates;

    @Inject
    Outbox outbox;

    private String school = "";

    @BeforeEach
    void newSchool() {
        school = RegistryApi.newSchool();
    }

    @Test
    void only_a_new_state_moves_tickets_and_none_that_is_over_or_merged() {
        List<String> tickets = tickets(6);
        String id = incident();
        changed(id, "{\"state\": \"WITH_SCHOOL\"}");
        change(tickets.get(0), "{\"state\": \"CLOSED\"}").then().statusCode(200);
        change(tickets.get(1), "{\"state\": \"WITH_FAMILY\"}").then().statusCode(200);
        duplicates.merge(OPERATOR, tickets.get(2), tickets.get(3), ticket -> {});

        changed(id, "{\"assignedTo\": \"ivanova\", \"answer\": \"Школа чинит.\"}");
        assertThat(states(tickets)).startsWith("CLOSED", "WITH_FAMILY", "CLOSED", "WITH_SCHOOL");

        changed(id, "{\"state\": \"DIAGNOSED\"}");
        assertThat(states(tickets)).startsWith("CLOSED", "DIAGNOSED", "CLOSED", "DIAGNOSED");
    }

    @Test
    void the_answer_to_all_goes_once_to_each_address_and_says_that_nobody_wrote_it_alone() {
        String twice = address();
        List<String> tickets = tickets(4);
        tickets.add(ticketOf(twice));
        tickets.add(ticketOf(twice));
        String id = incident();
        change(tickets.get(0), "{\"state\": \"CLOSED\"}").then().statusCode(200);
        duplicates.merge(OPERATOR, tickets.get(1), tickets.get(2), ticket -> {});

        changed(id, "{\"answer\": \"Школа чинит.\"}");

        assertThat(letters(tickets.get(0))).isEmpty();
        assertThat(letters(tickets.get(1))).isEmpty();
        assertThat(letters(tickets.get(2)))
                .extracting(OutgoingLetter::automatic)
                .containsExactly(true);
        assertThat(letters(tickets.get(4))).hasSize(1);
        assertThat(letters(tickets.get(5))).isEmpty();
        assertThat(notes(tickets.get(5))).contains("Ответ всем уже отправлен на этот адрес по другому обращению.");

        changed(id, "{\"answer\": \"Школа всё исправила.\"}");

        assertThat(letters(tickets.get(4))).hasSize(2);
        assertThat(letters(tickets.get(5))).isEmpty();
    }

    @Test
    void a_letter_that_must_not_go_is_told_as_such() {
        List<String> tickets = tickets(5);
        changed(incident(), "{\"answer\": \"Ждём приказ по {child}.\"}");

        assertThat(letters(tickets.get(0))).extracting(OutgoingLetter::state).containsExactly(LetterState.BLOCKED);
        assertThat(notes(tickets.get(0)))
                .contains("Ответ всем не отправлен: в нём есть то, что отправлять нельзя.")
                .noneMatch(note -> note != null && note.startsWith("Ответ всем, кто"));
    }

    @Test
    void the_school_is_for_whoever_may_ask_the_registry() {
        tickets(5);
        String id = incident();

        assertThat(as("helpdesk").get(INCIDENTS + '/' + id).<String>path("schoolId"))
                .isEqualTo(school);
        assertThatJson(as("centre").get(INCIDENTS + '/' + id).asString())
                .node("schoolId")
                .isEqualTo(null);
        assertThat(as("centre").queryParam("limit", 200).get(INCIDENTS).<List<String>>path("items.schoolId"))
                .containsOnlyNulls();
    }

    @Test
    void incidents_are_found_some_tickets_at_a_time() {
        tickets(23);
        List<Integer> steps = new ArrayList<>();
        int joined = incidents.detect();
        while (joined > 0) {
            steps.add(joined);
            joined = incidents.detect();
        }

        assertThat(steps).allMatch(step -> step <= 20);
        assertThatJson(as("helpdesk").get(INCIDENTS + '/' + incident()).asString())
                .node("tickets")
                .isEqualTo(23);
    }

    @Test
    void letters_of_an_incident_are_read_some_at_a_time_and_each_once() {
        tickets(5);
        String id = incident();
        List<Letter> read = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();

        for (Optional<String> after = Optional.of(""); after.isPresent(); ) {
            String from = after.get();
            IncidentStore.Letters some = QuarkusTransaction.requiringNew().call(() -> store.letters(id, from, 2));
            read.addAll(some.letters());
            steps.add(some.letters().size());
            after = some.goOn();
        }

        assertThat(steps).containsExactly(2, 2, 1);
        assertThat(read).extracting(Letter::email).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void an_answer_that_names_somebody_of_the_last_of_many_tickets_is_refused() {
        tickets(5);
        String last = as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"from\": {\"name\": \"Пустельга Фаина Марковна\", \"email\": \"%s\"},"
                                .formatted(address())
                        + " \"body\": \"%s\"}".formatted("Забыла пароль от Госуслуг, телефон " + phoneOnCard()))
                .post(TICKETS)
                .path("id");
        String id = incident();
        assertThat(as("helpdesk").get(TICKETS + '/' + last).<String>path("incidentId"))
                .isEqualTo(id);

        assertThat(answer(id, "Просим Фаину подождать.").statusCode()).isEqualTo(422);
        assertThat(answer(id, "Просим всех подождать.").statusCode()).isEqualTo(200);
    }

    private static Response answer(String id, String text) {
        return as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", as("helpdesk").get(INCIDENTS + '/' + id).header("ETag"))
                .body("{\"answer\": \"%s\"}".formatted(text))
                .patch(INCIDENTS + '/' + id);
    }

    private List<String> tickets(int many) {
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            tickets.add(ticketOf(address()));
        }
        return tickets;
    }

    private static String address() {
        return "family-" + UUID.randomUUID() + "@example.org";
    }

    /** A ticket about a forgotten password of somebody on a card of the school. */
    private String ticketOf(String email) {
        return as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"from\": {\"email\": \"%s\"}, \"body\": \"%s\"}"
                        .formatted(email, "Забыла пароль от Госуслуг, телефон " + phoneOnCard()))
                .post(TICKETS)
                .path("id");
    }

    private String phoneOnCard() {
        String phone = "+79057801" + PEOPLE.incrementAndGet();
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Зимородков", "firstName": "Ян%s"},
                         "parents": [{"kinship": "FATHER", "lastName": "Зимородков", "firstName": "Лев",
                                      "phones": ["%s"]}]}"""
                                .formatted(school, phone.substring(9), phone))
                .then()
                .statusCode(201);
        return phone;
    }

    private String incident() {
        schedule.look();
        List<String> ids = as("helpdesk")
                .queryParam("limit", 200)
                .get(INCIDENTS)
                .path("items.findAll { it.schoolId == '%s' }.id".formatted(school));
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private void changed(String id, String patch) {
        Response changed = as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", as("helpdesk").get(INCIDENTS + '/' + id).header("ETag"))
                .body(patch)
                .patch(INCIDENTS + '/' + id);
        assertThat(changed.statusCode()).isEqualTo(200);
        schedule.follow();
    }

    private static List<String> states(List<String> tickets) {
        return tickets.stream().map(id -> read(id).<String>path("state")).toList();
    }

    private static List<String> notes(String ticket) {
        return history(ticket).path("items.note");
    }

    private List<OutgoingLetter> letters(String ticket) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.of(ticket));
    }
}
