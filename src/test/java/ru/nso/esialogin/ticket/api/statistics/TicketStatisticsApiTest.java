package ru.nso.esialogin.ticket.api.statistics;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.TICKETS;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.history;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
class TicketStatisticsApiTest {
    @Inject
    DataSource source;

    @Test
    void causes_are_counted_by_week_and_municipality_and_few_people_are_not_told() throws SQLException {
        String municipality = "район " + UUID.randomUUID();
        String school = RegistryApi.newSchool(municipality);
        for (int i = 1; i <= 6; i++) {
            String id = ticketOf(school, i);
            // A Sunday late in the evening there, and a Monday two minutes later.
            came(id, i <= 5 ? "2019-06-09T16:59:00Z" : "2019-06-09T17:01:00Z");
        }

        Response found = statistics("2019-06-05", "2019-06-11");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThatJson(found.asString()).node("from").isEqualTo("2019-06-03");
        assertThatJson(found.asString()).node("to").isEqualTo("2019-06-16");
        assertThatJson(found.<Object>path("weeks.findAll { it.municipality == '%s' }".formatted(municipality)))
                .isEqualTo(
                        """
                        [{"week": "2019-06-03", "municipality": "%s", "cause": "C7", "tickets": 5, "suppressed": false},
                         {"week": "2019-06-10", "municipality": "%s", "cause": "C7", "tickets": null, "suppressed": true}]"""
                                .formatted(municipality, municipality));
    }

    @Test
    void the_time_to_mend_is_that_of_mended_tickets_and_of_five_at_least() throws SQLException {
        for (int hours : new int[] {1, 2, 3, 10, 20}) {
            String id = newTicket("Не приходит код подтверждения на почту");
            change(id, "{\"state\": \"DIAGNOSED\"}");
            change(id, "{\"state\": \"FIXED_VERIFIED\"}");
            mended(id, hours);
        }
        String closed = newTicket("Забыла пароль");
        change(closed, "{\"state\": \"CLOSED\"}");

        assertThatJson(statistics("2018-03-05", "2018-03-11").asString())
                .node("mending")
                .isEqualTo("[{\"cause\": \"C2\", \"medianHours\": 3.0, \"mostHours\": 16.0}]");
    }

    @Test
    void a_cause_tells_how_often_it_was_right_once_five_tickets_have_said_so() {
        String last = "";
        for (int i = 0; i < 5; i++) {
            last = newTicket("Забыла пароль");
            assertThat(as("analyst").get("/api/v1/causes/M4").<Object>path("measured"))
                    .isNull();
            change(last, outcome(i < 3 ? "CONFIRMED" : "REFUTED"));
        }

        Response page = as("analyst").get("/api/v1/causes/M4");

        assertThatJson(page.asString())
                .node("measured")
                .isEqualTo("{\"confirmed\": 3, \"refuted\": 2, \"precisionPercent\": 60.0}");
        assertThat(as("analyst")
                        .header("If-None-Match", page.header("ETag"))
                        .get("/api/v1/causes/M4")
                        .statusCode())
                .isEqualTo(304);
        change(last, outcome("CONFIRMED"));
        Response again =
                as("analyst").header("If-None-Match", page.header("ETag")).get("/api/v1/causes/M4");
        assertThatJson(again.asString()).node("measured.precisionPercent").isEqualTo(80.0);
        assertThatJson(history(last).asString())
                .node("items[2].marks")
                .isEqualTo("[{\"kind\": \"CONFIRMED\", \"value\": \"M4\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-01",
        "2026-11-02, 2028-11-01",
        "0000-01-01, 0000-01-02",
        "2026-11-31, 2026-12-01",
        ", 2026-12-01"
    })
    void days_that_are_no_time_are_refused(String from, String to) {
        assertThat(as("analyst")
                        .queryParam("from", from == null ? "" : from)
                        .queryParam("to", to)
                        .get(TICKETS + "/statistics")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_contact_centre_is_not_told() {
        assertThat(as("centre").get(TICKETS + "/statistics").statusCode()).isEqualTo(403);
    }

    private static String outcome(String result) {
        return "{\"outcome\": {\"cause\": \"M4\", \"result\": \"%s\"}}".formatted(result);
    }

    private static Response statistics(String from, String to) {
        return as("analyst").queryParam("from", from).queryParam("to", to).get(TICKETS + "/statistics");
    }

    private static String ticketOf(String school, int number) {
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Поползнев", "firstName": "Ян%d"},
                         "parents": [{"kinship": "FATHER", "lastName": "Поползнев", "firstName": "Лев",
                                      "phones": ["+7905777480%d"]}]}"""
                                .formatted(school, number, number))
                .then()
                .statusCode(201);
        return newTicket("Забыла пароль от Госуслуг, телефон +7905777480" + number);
    }

    private void came(String id, String at) throws SQLException {
        write("update ticket set created_at = cast(? as timestamptz) where id = ?", at, id);
    }

    private void mended(String id, int hours) throws SQLException {
        String end = "2018-03-07T12:00:00Z";
        write(
                "update ticket_step set at = cast(? as timestamptz) where to_state = 'FIXED_VERIFIED' and ticket_id = ?",
                end,
                id);
        write(
                "update ticket set over_at = x.at, opened_at = x.at - interval '" + hours
                        + " hours' from (select cast(? as timestamptz) as at) x where id = ?",
                end,
                id);
    }

    private void write(String sql, String moment, String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, moment);
            update.setString(2, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
