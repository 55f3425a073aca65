package ru.nso.esialogin.access.api.report;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Planted entries are of years when nobody else wrote; they stand in the part of the log from before the sealing. */
@QuarkusTest
class AccessReportApiTest {
    private static final String REPORTS = "/api/v1/access-log/reports";

    private record Planted(String at, String who, String role, String purpose, String caseId, String action) {
        void with(List<String> cards) throws SQLException {
            try (Connection connection = TestDatabase.asOwner();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into access_log_before_sealing (id, at, who, roles, purpose, case_id, action,"
                                    + " card_ids, person_ids, fields, outcome) values (nextval('access_log_seq'), ?, ?,"
                                    + " ?, ?, ?, ?, ?, '{}', '{*}', 'DONE')")) {
                insert.setObject(1, OffsetDateTime.parse(at));
                insert.setString(2, who);
                insert.setArray(3, connection.createArrayOf("text", new String[] {role}));
                insert.setString(4, purpose);
                insert.setString(5, caseId.isEmpty() ? null : caseId);
                insert.setString(6, action);
                insert.setArray(7, connection.createArrayOf("text", cards.toArray()));
                insert.executeUpdate();
            }
        }
    }

    private static List<String> cards(int from, int number) {
        return IntStream.range(from, from + number).mapToObj(i -> "card-" + i).toList();
    }

    private static Response withoutCase(String from, String to) {
        return as("auditor").queryParam("from", from).queryParam("to", to).get(REPORTS + "/without-case");
    }

    @Test
    void work_without_ticket_or_call_is_counted_by_operator_and_purpose_newest_first() throws SQLException {
        new Planted("2021-03-01T03:00:00Z", "anna", "HELPDESK", "CARD_AUDIT", "", "READ").with(cards(0, 2));
        new Planted("2021-03-01T05:00:00Z", "anna", "HELPDESK", "CARD_AUDIT", "", "LIST").with(cards(1, 2));
        new Planted("2021-03-01T04:00:00Z", "anna", "HELPDESK", "TICKET", "", "SEARCH").with(List.of());
        new Planted("2021-03-01T06:00:00Z", "boris", "ADMIN", "CARD_UPKEEP", "", "LOOK_UP").with(cards(0, 1));
        // With a case, of a school for its own cards, of the log, outside of the time: none of this is in it.
        new Planted("2021-03-01T07:00:00Z", "anna", "HELPDESK", "TICKET", "T-1", "READ").with(cards(0, 9));
        new Planted("2021-03-01T07:00:00Z", "clara", "SCHOOL_ADMIN", "CARD_UPKEEP", "", "READ").with(cards(0, 9));
        new Planted("2021-03-01T07:00:00Z", "dora", "HELPDESK", "OVERSIGHT", "", "READ_LOG").with(cards(0, 1));
        new Planted("2021-03-02T00:00:00Z", "anna", "HELPDESK", "TICKET", "", "READ").with(cards(0, 1));

        Response answer = withoutCase("2021-03-01T00:00:00Z", "2021-03-02T00:00:00Z");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"from": "2021-03-01T00:00:00Z", "to": "2021-03-02T00:00:00Z", "items": [
                          {"who": "boris", "roles": ["ADMIN"], "schoolId": null, "municipality": null,
                           "purpose": "CARD_UPKEEP", "times": 1, "cards": 1,
                           "first": "2021-03-01T06:00:00Z", "last": "2021-03-01T06:00:00Z"},
                          {"who": "anna", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                           "purpose": "CARD_AUDIT", "times": 2, "cards": 3,
                           "first": "2021-03-01T03:00:00Z", "last": "2021-03-01T05:00:00Z"},
                          {"who": "anna", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                           "purpose": "TICKET", "times": 1, "cards": 0,
                           "first": "2021-03-01T04:00:00Z", "last": "2021-03-01T04:00:00Z"}],
                         "next": null}""");
    }

    @Test
    void pages_follow_each_other_also_where_many_lines_are_of_one_moment() throws SQLException {
        List<String> all = List.of("p1", "p2", "p3", "p4", "p5");
        for (String who : all) {
            new Planted("2021-05-01T03:00:00Z", who, "CONTACT_CENTRE", "CALL", "", "READ").with(cards(0, 1));
        }
        List<String> who = new ArrayList<>();
        String next = "";
        do {
            Response page = as("admin")
                    .queryParam("from", "2021-05-01T00:00:00Z")
                    .queryParam("to", "2021-05-02T00:00:00Z")
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get(REPORTS + "/without-case");
            assertThat(page.statusCode()).isEqualTo(200);
            who.addAll(page.path("items.who"));
            next = page.path("next");
        } while (next != null);

        assertThat(who).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_request_without_case_is_found_and_making_the_report_is_an_entry() {
        String card = createCard("{\"schoolId\": \"" + newSchool()
                        + "\", \"pupil\": {\"lastName\": \"Отчётова\", \"firstName\": \"Вера\"}}")
                .path("id");
        String before = OffsetDateTime.now(ZoneOffset.UTC).toString();
        as("helpdesk")
                .header("X-Purpose", "CARD_AUDIT")
                .get("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
        String audit = "A-" + UUID.randomUUID();

        Response report =
                as("auditor").header("X-Case", audit).queryParam("from", before).get(REPORTS + "/without-case");

        assertThat(report.<List<Map<String, Object>>>path("items")).anySatisfy(line -> assertThat(line)
                .containsEntry("who", "helpdesk")
                .containsEntry("purpose", "CARD_AUDIT")
                .containsEntry("cards", 1));
        Response entry = as("auditor").queryParam("caseId", audit).get("/api/v1/access-log");
        assertThat(entry.<List<String>>path("items.action")).containsExactly("READ_REPORT");
        assertThat(entry.<List<String>>path("items.purpose")).containsExactly("OVERSIGHT");
    }

    @Test
    void who_works_with_more_cards_than_ever_and_than_others_is_named_with_the_figures() throws SQLException {
        LocalDate day = LocalDate.of(2022, 4, 20);
        // Ten days of 8 to 12 cards, the same card opened again is one; the day begins at 17:00 UTC the day before.
        for (int i = 0; i < 10; i++) {
            String at = day.minusDays(i + 2L) + "T17:30:00Z";
            new Planted(at, "grabber", "HELPDESK", "TICKET", "T-1", "READ").with(cards(0, 8 + i % 5));
            new Planted(at, "grabber", "HELPDESK", "TICKET", "T-2", "READ").with(cards(0, 3));
        }
        new Planted("2022-03-20T03:00:00Z", "grabber", "HELPDESK", "TICKET", "T-1", "READ").with(cards(0, 90));
        new Planted("2022-04-19T18:00:00Z", "grabber", "HELPDESK", "TICKET", "T-3", "READ").with(cards(0, 60));
        new Planted("2022-04-20T16:00:00Z", "grabber", "HELPDESK", "TICKET", "T-4", "READ").with(cards(50, 50));
        new Planted("2022-04-20T17:30:00Z", "grabber", "HELPDESK", "TICKET", "T-5", "READ").with(cards(200, 50));
        for (int i = 0; i < 4; i++) {
            new Planted("2022-04-20T03:00:00Z", "usual-" + i, "HELPDESK", "TICKET", "T-6", "READ")
                    .with(cards(0, 9 + i));
        }
        new Planted("2022-04-20T03:00:00Z", "fresh", "SCHOOL_ADMIN", "CARD_UPKEEP", "", "READ").with(cards(0, 30));
        new Planted("2022-04-20T03:00:00Z", "overseer", "AUDITOR", "OVERSIGHT", "", "READ_LOG").with(cards(0, 1));

        Response answer = as("auditor").queryParam("day", day.toString()).get(REPORTS + "/volume");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"day": "2022-04-20", "historyFrom": "2022-03-23", "operators": 6, "usual": 4, "items": [
                          {"who": "grabber", "roles": ["HELPDESK"], "schoolId": null, "municipality": null,
                           "cards": 100, "verdict": "UNUSUAL",
                           "ownDays": {"values": 10, "needed": 5, "median": 10.0, "deviation": 1.0, "limit": 15},
                           "others": {"values": 4, "needed": 3, "median": 10.5, "deviation": 1.0, "limit": 15},
                           "text": "За день — данные 100 карточек. Обычно у этого сотрудника за день — около 10. У других с теми же правами в этот день — около 11. Это намного больше обычного: выясните, зачем."},
                          {"who": "fresh", "roles": ["SCHOOL_ADMIN"], "schoolId": null, "municipality": null,
                           "cards": 30, "verdict": "CANNOT_TELL",
                           "ownDays": {"values": 0, "needed": 5, "median": null, "deviation": null, "limit": null},
                           "others": {"values": 0, "needed": 3, "median": null, "deviation": null, "limit": null},
                           "text": "За день — данные 30 карточек. С прежними днями сравнить нельзя: за 28 дней рабочих дней с карточками — 0, а нужно 5. С другими сравнить нельзя: сотрудников с теми же правами в этот день — 0, а нужно 3. Много это или нет, пока сказать нельзя."}],
                         "complete": true}""");
    }

    @Test
    void a_report_tells_of_a_leap_year_and_not_of_a_second_more() {
        Response year = withoutCase("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z");
        Response more = withoutCase("2023-12-31T23:59:59Z", "2025-01-01T00:00:00Z");

        assertThat(year.statusCode()).isEqualTo(200);
        assertThatJson(more.asString())
                .isEqualTo(problem(
                        422, "INVALID_VALUE", "Недопустимое значение", "От from до to может быть не больше 366 дней."));
    }

    @ParameterizedTest
    @CsvSource({
        "volume,day,20.04.2022,INVALID_DATE",
        "volume,day,2022-02-30,INVALID_DATE",
        "volume,day,2999-01-01,INVALID_VALUE",
        "without-case,from,yesterday,INVALID_DATE",
        "without-case,to,2026-02-30T00:00:00Z,INVALID_DATE",
        "without-case,from,2020-01-01T00:00:00Z,INVALID_VALUE",
        "without-case,cursor,forged,INVALID_CURSOR",
        "without-case,limit,0,INVALID_LIMIT",
        "without-case,snils,1,UNKNOWN_PARAMETER"
    })
    void what_cannot_be_read_is_refused(String report, String name, String value, String code) {
        Response answer = as("auditor").queryParam(name, value).get(REPORTS + "/" + report);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
