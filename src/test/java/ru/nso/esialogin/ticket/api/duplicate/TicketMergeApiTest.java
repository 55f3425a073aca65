package ru.nso.esialogin.ticket.api.duplicate;

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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;
import ru.nso.esialogin.ticket.store.link.TicketKeysAnew;

@QuarkusTest
class TicketMergeApiTest {
    @Inject
    DataSource source;

    @Inject
    TicketKeysAnew rewriting;

    @Test
    void duplicates_are_of_one_person_with_one_cause_at_one_time_and_are_only_proposed() throws SQLException {
        String first = newTicket("Забыла пароль от Госуслуг, телефон 8-905-777-45-01");
        String again = newTicket("Не помню пароль от Госуслуг. Телефон +7 905 777-45-01");
        String otherCause = newTicket("Не приходит код подтверждения на телефон 8-905-777-45-01");
        String otherPerson = newTicket("Забыла пароль от Госуслуг, телефон 8-905-777-45-02");
        String yearAgo = newTicket("Забыла пароль от Госуслуг, телефон 8-905-777-45-01, снова");
        write("update ticket set created_at = created_at - interval '1 year' where id = ?", yearAgo);

        Response found = duplicates("centre", first);

        assertThat(found.<List<String>>path("items.id"))
                .containsExactly(again)
                .doesNotContain(otherCause, otherPerson, yearAgo);
        assertThatJson(found.asString()).node("items[0].by").isEqualTo("[\"KEY\"]");
        assertThatJson(read(again).asString()).node("mergedInto").isEqualTo(null);
        assertThatJson(read(yearAgo).asString()).node("state").isEqualTo("NEW");
    }

    @Test
    void an_equal_card_is_told_to_those_alone_who_may_see_where_a_ticket_leads() {
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Рябков", "firstName": "Ян", "birthDate": "2016-02-03"},
                         "parents": [{"kinship": "FATHER", "lastName": "Рябков", "firstName": "Лев",
                                      "phones": ["+79057774503"], "emails": ["ryabkov@example.org"]}]}"""
                                .formatted(RegistryApi.newSchool()))
                .then()
                .statusCode(201);
        String first = newTicket("Забыл пароль от Госуслуг, телефон 8-905-777-45-03");
        String again = newTicket("Забыл пароль от Госуслуг, почта ryabkov@example.org");

        assertThatJson(duplicates("helpdesk", first).asString())
                .node("items")
                .isEqualTo(
                        """
                        [{"id": "%s", "state": "NEW", "createdAt": "${json-unit.any-string}", "causes": ["C7"],
                          "by": ["CARD"]}]"""
                                .formatted(again));
        assertThatJson(duplicates("centre", first).asString()).node("items").isEqualTo("[]");
    }

    @Test
    void a_merged_ticket_goes_on_in_the_other_one_and_comes_back_as_it_was() {
        String main = newTicket("Забыла пароль");
        String id = newTicket("Забыла пароль");
        change(id, "{\"state\": \"DIAGNOSED\"}");

        Response merged = merge(id, main);

        assertThat(merged.statusCode()).isEqualTo(200);
        assertThatJson(merged.asString()).node("mergedInto").isEqualTo(main);
        assertThatJson(merged.asString()).node("state").isEqualTo("CLOSED");
        assertThatJson(merged.asString()).node("nextStates").isEqualTo("[]");
        assertThatJson(merged.asString()).node("clocks").isEqualTo("[]");
        assertThatJson(read(main).asString()).node("merged").isEqualTo("[\"%s\"]".formatted(id));
        assertThatJson(history(main).asString())
                .node("items[1].marks")
                .isEqualTo("[{\"kind\": \"TOOK_IN\", \"value\": \"%s\"}]".formatted(id));
        assertThat(change(id, "{\"state\": \"DIAGNOSED\"}").<String>path("code"))
                .isEqualTo("MERGED");
        assertThat(merge(id, main).<String>path("code")).isEqualTo("MERGE_IMPOSSIBLE");
        assertThat(merge(main, newTicket("x")).<String>path("code")).isEqualTo("MERGE_IMPOSSIBLE");
        assertThat(merge(newTicket("x"), id).<String>path("code")).isEqualTo("MERGE_IMPOSSIBLE");

        Response back = takeApart(id);

        assertThatJson(back.asString()).node("state").isEqualTo("DIAGNOSED");
        assertThatJson(back.asString()).node("reopened").isEqualTo(0);
        assertThatJson(back.asString()).node("clocks[0].state").isEqualTo("RUNNING");
        assertThatJson(read(main).asString()).node("merged").isEqualTo("[]");
        assertThat(takeApart(id).<String>path("code")).isEqualTo("NOT_MERGED");
        assertThat(history(id).<List<String>>path("items.marks.kind.flatten()"))
                .containsExactly("MERGED_INTO", "TAKEN_APART");
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        String id = newTicket("Забыла пароль");

        assertThat(merge(id, id).statusCode()).isEqualTo(422);
        assertThat(merge(id, "none").statusCode()).isEqualTo(422);
        assertThat(as("helpdesk")
                        .header("If-Match", "\"1\"")
                        .body("{}")
                        .post(TICKETS + '/' + id + "/merge")
                        .statusCode())
                .isEqualTo(422);
        assertThat(as("helpdesk")
                        .body("{\"into\": \"none\"}")
                        .post(TICKETS + '/' + newTicket("x") + "/merge")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void hashes_under_an_old_key_are_made_anew_out_of_the_letter() throws SQLException {
        String id = newTicket("Забыла пароль от Госуслуг, телефон 8-905-777-45-04, СНИЛС 133-781-264 61");
        List<String> before = hashes(id);
        write("update ticket_key set index_key_id = 'gone', blind_index = sha256(blind_index) where ticket_id = ?", id);

        Rewriting.Part part = rewriting.next(before(id), 1);

        assertThat(part.rewritten()).isEqualTo(1);
        assertThat(hashes(id)).hasSize(2).isEqualTo(before);
    }

    /** An id right before this one. */
    private static String before(String id) {
        return id.substring(0, id.length() - 1);
    }

    private List<String> hashes(String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select array_agg(kind || index_key_id || encode(blind_index, 'hex') order by kind) from ticket_key"
                                + " where ticket_id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return List.of((String[]) row.getArray(1).getArray());
            }
        }
    }

    private void write(String sql, String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private static Response duplicates(String user, String id) {
        return as(user).get(TICKETS + '/' + id + "/duplicates");
    }

    private static Response merge(String id, String into) {
        return as("helpdesk")
                .header("If-Match", read(id).header("ETag"))
                .body("{\"into\": \"%s\"}".formatted(into))
                .post(TICKETS + '/' + id + "/merge");
    }

    private static Response takeApart(String id) {
        return as("helpdesk").header("If-Match", read(id).header("ETag")).delete(TICKETS + '/' + id + "/merge");
    }
}
