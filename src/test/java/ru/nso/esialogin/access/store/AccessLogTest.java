package ru.nso.esialogin.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class AccessLogTest {
    private static final String SNILS = "001-007-413 52";

    private static final String LOGIN =
            """
            {"attempt": {"at": "2026-09-15T08:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
             "identity": {"role": "PARENT", "lastName": "Нечитаева", "firstName": "Майя"},
             "esia": {"level": "CONFIRMED", "snils": "%s"}}"""
                    .formatted(SNILS);

    @Inject
    DataSource source;

    private String query(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response newCard() {
        return createCard("{\"schoolId\": \"" + newSchool("г. Бердск") + "\", \"pupil\": {\"firstName\": \"Вера\"}}");
    }

    @Test
    void a_read_is_written_down_with_purpose_and_case() throws SQLException {
        Response card = newCard();
        String id = card.path("id");
        String ticket = "T-" + UUID.randomUUID();
        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .get("/api/v1/cards/" + id)
                .then()
                .statusCode(200);
        assertThat(query("select concat_ws(' ', who, roles, purpose, action, card_ids, person_ids, fields, outcome)"
                        + " from access_log where case_id = '" + ticket + "'"))
                .isEqualTo("helpdesk {HELPDESK} TICKET READ {" + id + "} {" + card.path("pupil.id") + "} {*} DONE");
    }

    @Test
    void a_change_is_written_down_with_the_members_it_names() throws SQLException {
        String id = newCard().path("id");
        String audit = "A-" + UUID.randomUUID();
        as("admin")
                .contentType(RegistryApi.MERGE_PATCH)
                .header("X-Purpose", "CARD_UPKEEP")
                .header("X-Case", audit)
                .header("If-Match", "\"1\"")
                .body("{\"className\": \"1А\", \"pupil\": {\"snils\": null}, \"parents\": []}")
                .patch("/api/v1/cards/" + id)
                .then()
                .statusCode(200);
        assertThat(query("select concat_ws(' ', action, card_ids, fields, outcome) from access_log where case_id = '"
                        + audit + "'"))
                .isEqualTo("PATCH {" + id + "} {className,parents,pupil.snils} DONE");
    }

    @Test
    void a_fruitless_search_is_written_down_without_the_value() throws SQLException {
        String ticket = "T-" + UUID.randomUUID();
        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .body("{\"snils\": \"001-001-999 65\"}")
                .post("/api/v1/cards/search")
                .then()
                .statusCode(200);
        assertThat(query("select concat_ws(' ', who, purpose, action, card_ids, outcome) from access_log"
                        + " where case_id = '" + ticket + "'"))
                .isEqualTo("helpdesk TICKET SEARCH {} NOTHING_FOUND");
    }

    @Test
    void what_cannot_be_written_down_is_not_shown() throws SQLException {
        String id = createCard("{\"schoolId\": \"" + newSchool("г. Бердск")
                        + "\", \"pupil\": {\"lastName\": \"Нечитаева\", \"firstName\": \"Вера\"}, \"parents\":"
                        + " [{\"lastName\": \"Нечитаева\", \"firstName\": \"Майя\", \"snils\": \"" + SNILS
                        + "\"}]}")
                .path("id");
        Map<String, Supplier<Response>> requests = Map.of(
                "read", () -> as("municipal").get("/api/v1/cards/" + id),
                "search",
                        () -> as("municipal")
                                .body("{\"snils\": \"" + SNILS + "\"}")
                                .post("/api/v1/cards/search"),
                "diagnosis", () -> as("municipal").body(LOGIN).post("/api/v1/diagnoses"));
        for (Map.Entry<String, Supplier<Response>> request : requests.entrySet()) {
            Response before = request.getValue().get();
            assertThat(before.statusCode()).as(request.getKey()).isEqualTo(200);
            assertThat(before.asString()).as(request.getKey()).contains(id);
        }
        String diagnoses = query("select count(*) from diagnosis");
        execute("alter table access_log add constraint nobody_today check (who <> 'municipal') not valid");
        try {
            for (Map.Entry<String, Supplier<Response>> request : requests.entrySet()) {
                Response answer = request.getValue().get();
                assertThat(answer.statusCode()).as(request.getKey()).isEqualTo(500);
                assertThat(answer.asString())
                        .as(request.getKey())
                        .doesNotContain("Вера")
                        .doesNotContain("Нечитаева")
                        .doesNotContain(id);
            }
            assertThat(query("select count(*) from diagnosis")).isEqualTo(diagnoses);
        } finally {
            execute("alter table access_log drop constraint nobody_today");
        }
    }

    @Test
    void entries_are_never_changed_and_never_removed() throws SQLException {
        newCard();
        for (String sql : new String[] {
            "update access_log set who = 'x'",
            "delete from access_log",
            "truncate access_log",
            "update card_version set made_by = 'x'",
            "delete from card_version"
        }) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("append-only");
        }
    }

    @Test
    void a_ticket_or_a_call_needs_its_number() {
        String id = newCard().path("id");
        Response without = as("helpdesk").header("X-Purpose", "TICKET").get("/api/v1/cards/" + id);
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(without.<String>path("code")).isEqualTo("PURPOSE_REQUIRED");
        Response personal = as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", "112-233-445-95")
                .get("/api/v1/cards/" + id);
        assertThat(personal.statusCode()).isEqualTo(428);
        Response unknown = as("helpdesk").header("X-Purpose", "CURIOSITY").get("/api/v1/cards/" + id);
        assertThat(unknown.statusCode()).isEqualTo(428);
        assertThat(unknown.<String>path("detail"))
                .isEqualTo("Укажите цель в заголовке X-Purpose: TICKET, CALL, CARD_AUDIT, CARD_UPKEEP или OVERSIGHT.");
    }
}
