package ru.nso.esialogin.ticket.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.TICKETS;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.history;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
class TicketWorkApiTest {
    @Test
    void a_ticket_is_given_to_somebody_found_by_the_name_and_taken_back() {
        String login = "operator-" + UUID.randomUUID();
        String id = newTicket("Забыла пароль");

        Response given = change(id, "{\"assignedTo\": \"%s\", \"note\": \"Возьмите\"}".formatted(login));

        assertThatJson(given.asString()).node("assignedTo").isEqualTo(login);
        assertThatJson(given.asString()).node("state").isEqualTo("NEW");
        assertThat(list("assignedTo", login)).containsExactly(id);
        assertThat(change(id, "{\"assignedTo\": null}").<String>path("assignedTo"))
                .isNull();
        assertThat(list("assignedTo", login)).isEmpty();
        assertThatJson(history(id).asString())
                .node("items[1]")
                .isEqualTo(
                        """
                        {"at": "${json-unit.any-string}", "by": "helpdesk", "from": "NEW", "to": "NEW",
                         "note": "Возьмите", "marks": [{"kind": "ASSIGNED", "value": "%s"}]}"""
                                .formatted(login));
        assertThatJson(history(id).asString())
                .node("items[2].marks")
                .isEqualTo("[{\"kind\": \"ASSIGNED\", \"value\": null}]");
    }

    @Test
    void tickets_are_found_by_cause_and_by_the_school_of_their_cards() {
        String school = RegistryApi.newSchool();
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Клестов", "firstName": "Ян", "birthDate": "2016-02-03"},
                         "parents": [{"kinship": "FATHER", "lastName": "Клестов", "firstName": "Лев",
                                      "phones": ["+79057774401"]}]}"""
                                .formatted(school))
                .then()
                .statusCode(201);
        String id = newTicket("Забыла пароль от Госуслуг, телефон 8-905-777-44-01");

        assertThat(list("schoolId", school)).containsExactly(id);
        assertThat(list("cause", "C7")).contains(id);
        assertThat(list("cause", "M3")).doesNotContain(id);
        assertThat(as("centre").queryParam("schoolId", school).get(TICKETS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_technical_clock_runs_stands_while_the_sender_is_asked_and_ends_with_the_trouble() {
        String id = newTicket("Забыла пароль");
        change(id, "{\"state\": \"DIAGNOSED\"}");

        assertThatJson(read(id).asString()).node("clocks").isArray().hasSize(1);
        assertThatJson(read(id).asString()).node("clocks[0].kind").isEqualTo("TECHNICAL");
        assertThatJson(read(id).asString()).node("clocks[0].state").isEqualTo("RUNNING");
        assertThat(list("overdue", "false")).contains(id);
        assertThat(list("overdue", "true")).doesNotContain(id);
        assertThat(list("dueBefore", "2126-01-01T00:00:00Z")).contains(id);
        change(id, "{\"state\": \"NEEDS_INFO\"}");
        assertThatJson(read(id).asString()).node("clocks[0].state").isEqualTo("PAUSED");
        assertThat(list("dueBefore", "2126-01-01T00:00:00Z")).doesNotContain(id);
        change(id, "{\"state\": \"CLOSED\"}");
        assertThatJson(read(id).asString()).node("clocks[0].state").isEqualTo("MET");
    }

    @Test
    void an_appeal_has_the_clocks_of_the_law() {
        String id = newTicket("Забыла пароль");

        Response formal = change(id, "{\"formal\": true}");

        assertThatJson(formal.asString()).node("formality").isEqualTo("FORMAL");
        assertThat(formal.<List<String>>path("clocks.kind")).containsExactly("TECHNICAL", "REGISTRATION", "ANSWER");
        assertThat(formal.<List<String>>path("clocks.state")).containsExactly("RUNNING", "MET", "RUNNING");
        assertThat(change(id, "{\"formal\": false}").<List<String>>path("clocks.kind"))
                .containsExactly("TECHNICAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                     | ''
                    {"note": "  "}                                         | ''
                    {"assignedTo": "Иванова Мария"}                        | /assignedTo
                    {"outcome": {"cause": "Z9", "result": "CONFIRMED"}}    | /outcome/cause
                    {"outcome": {"cause": "L7"}}                           | /outcome/result
                    """)
    void what_cannot_be_a_step_is_refused(String patch, String pointer) {
        Response refused = change(newTicket("Забыла пароль"), patch);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"state, WAITING", "overdue, maybe", "dueBefore, tomorrow"})
    void what_no_filter_can_be_is_refused(String parameter, String value) {
        assertThat(as("helpdesk").queryParam(parameter, value).get(TICKETS).statusCode())
                .isEqualTo(422);
    }

    private static List<String> list(String parameter, String value) {
        return as("helpdesk")
                .queryParam(parameter, value)
                .queryParam("limit", 200)
                .get(TICKETS)
                .path("items.id");
    }
}
