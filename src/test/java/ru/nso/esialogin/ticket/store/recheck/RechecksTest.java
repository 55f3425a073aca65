package ru.nso.esialogin.ticket.store.recheck;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.history;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.diagnosis.matter.CardMatters;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.platform.jobs.JobFollow;
import ru.nso.esialogin.platform.jobs.Jobs;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.recheck.Rechecks;

@QuarkusTest
class RechecksTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SCREEN =
            "Зимородков Олег. Вхожу по номеру телефона. Не удалось найти возможного пользователя для авторизации"
                    + " (использованы для поиска: телефоны [%s]). Почта %s";

    @Inject
    Rechecks rechecks;

    @Inject
    CardMatters matters;

    @Inject
    MailLedger ledger;

    @Inject
    Intake intake;

    @Inject
    Statements sql;

    @Inject
    Tickets tickets;

    @Inject
    TriageForm form;

    @Inject
    DataSource source;

    @Inject
    Jobs jobs;

    @Inject
    JobFollow follow;

    @Test
    void a_ticket_ends_by_itself_when_a_changed_card_makes_the_login_work_and_comes_back_when_it_fails_again()
            throws SQLException {
        String card = card("+79057774601", "zimorodkov1@example.org", "Олег");
        String id = newTicket(SCREEN.formatted("79057774602", "zimorodkov1@example.org"));
        rechecks.look(id);
        change(id, "{\"state\": \"DIAGNOSED\"}");
        change(id, "{\"state\": \"WITH_SCHOOL\"}");
        assertThat(isDue(id)).isFalse();

        patch(card, "+79057774602");

        assertThat(isDue(id)).isTrue();
        assertThatJson(read(id).asString()).node("state").isEqualTo("WITH_SCHOOL");
        recheckAll();
        assertThatJson(read(id).asString()).node("state").isEqualTo("FIXED_VERIFIED");
        assertThatJson(history(id).asString())
                .node("items[3]")
                .isEqualTo(
                        """
                        {"at": "${json-unit.any-string}", "by": "service:itself", "from": "WITH_SCHOOL",
                         "to": "FIXED_VERIFIED", "marks": [],
                         "note": "Карточка изменилась, и вход теперь работает: так показывает проверка."}""");
        assertThat(isDue(id)).isFalse();

        change(id, "{\"state\": \"CLOSED\"}");
        patch(card, "+79057774603");
        recheckAll();

        assertThatJson(read(id).asString()).node("state").isEqualTo("DIAGNOSED");
        assertThatJson(read(id).asString()).node("reopened").isEqualTo(1);
        List<String> actions = as("auditor")
                .queryParam("caseId", id)
                .queryParam("limit", 100)
                .get("/api/v1/access-log")
                .path("items.findAll { it.who == 'service:itself' }.action");
        assertThat(actions).contains("DIAGNOSE", "PATCH");
    }

    @Test
    void without_the_text_of_the_screen_the_logins_of_those_are_played_of_whom_the_letter_speaks() throws SQLException {
        Response card = RegistryApi.createCard(
                """
                {"schoolId": "%s", "system": "JOURNAL", "className": "4Б",
                 "pupil": {"lastName": "Удодов", "firstName": "Ян", "birthDate": "2015-04-05",
                           "snils": "155-330-021 21", "phones": [], "emails": []},
                 "parents": [{"kinship": "FATHER", "lastName": "Удодов", "firstName": "Лев",
                              "birthDate": "1985-03-04", "snils": "155-330-021 21", "phones": ["+79057774604"],
                              "emails": ["udodov@example.org"]}]}"""
                        .formatted(RegistryApi.newSchool()));
        String id = newTicket("Ребёнок не входит в дневник: в его карточке мой СНИЛС вместо СНИЛС ребёнка."
                + " Почта udodov@example.org");
        assertThat(read(id).<String>path("triage.causes[0].code")).isEqualTo("L7");
        rechecks.look(id);
        change(id, "{\"state\": \"DIAGNOSED\"}");
        rechecks.look(id);
        assertThat(seen(id)).isEqualTo("FAILS");
        assertThatJson(read(id).asString()).node("state").isEqualTo("DIAGNOSED");

        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", card.header("ETag"))
                .body("{\"pupil\": {\"snils\": \"155-330-022 22\"}}")
                .patch("/api/v1/cards/" + card.path("id"))
                .then()
                .statusCode(200);
        rechecks.look(id);

        assertThat(seen(id)).isEqualTo("WORKS");
        assertThatJson(read(id).asString()).node("state").isEqualTo("FIXED_VERIFIED");
    }

    @Test
    void a_new_ticket_is_only_looked_at() {
        String card = card("+79057774605", "zimorodkov3@example.org", "Егор");
        String id = newTicket(SCREEN.formatted("79057774606", "zimorodkov3@example.org"));
        rechecks.look(id);
        patch(card, "+79057774606");
        rechecks.look(id);

        assertThatJson(read(id).asString()).node("state").isEqualTo("NEW");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void a_sender_whom_nobody_proved_leads_to_no_card_and_to_no_other_ticket(boolean unproven, int expected)
            throws SQLException {
        String email = "zimorodkov" + UUID.randomUUID() + "@example.org";
        card("+7905777460" + (7 + expected), email, unproven ? "Илья" : "Фома");
        Caller caller = new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());
        Letter letter = new Letter(Channel.EMAIL, "", email, "", "Дневник", "Не могу войти в дневник сына.", unproven);
        Ticket ticket = tickets.receive(caller, letter, List.of(), form::kept);
        assertThat(count("select count(*) from ticket_card where ticket_id = ?", ticket.id()))
                .isEqualTo(expected);
        assertThat(count("select count(*) from ticket_key where ticket_id = ?", ticket.id()))
                .isEqualTo(expected);

        rechecks.look(ticket.id());

        assertThat(count("select count(*) from ticket_card where ticket_id = ?", ticket.id()))
                .isEqualTo(expected);
        assertThat(tickets.find(caller, ticket.id()).orElseThrow().letter()).isEqualTo(letter);
    }

    @Test
    void a_card_that_a_later_letter_names_is_tied_to_the_ticket_and_stays_so_when_it_is_looked_at()
            throws SQLException {
        String card = card("+79057774611", "zimorodkov11@example.org", "Клим");
        String first = "<" + UUID.randomUUID() + "@example.org>";
        String id = mailed(first, "", "Не могу войти в дневник сына.");
        assertThat(matters.of(List.of(card), 10)).isEmpty();

        mailed("<" + UUID.randomUUID() + "@example.org>", "In-Reply-To: " + first + "\n", "Телефон 8 905 777 46 11.");

        assertThat(matters.of(List.of(card), 10))
                .extracting(matter -> matter.number())
                .containsExactly(id);
        assertThat(count("select count(*) from ticket_key where ticket_id = ?", id))
                .isEqualTo(1);
        rechecks.look(id);
        assertThat(matters.of(List.of(card), 10)).hasSize(1);
    }

    /** The ticket of a letter that came. */
    private String mailed(String id, String fields, String body) {
        String mailbox = "later-" + UUID.randomUUID();
        ledger.found(mailbox, 1, List.of(1L));
        byte[] raw = (fields + "From: " + mailbox + "@example.org\nDate: Thu, 26 Nov 2026 10:00:00 +0700\nMessage-ID: "
                        + id + "\nSubject: Re: Дневник\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n')
                .getBytes(StandardCharsets.UTF_8);
        FetchedMail mail = new FetchedMail(raw, raw.length, false, Instant.parse("2026-11-26T03:00:00Z"));
        LedgerEntry stored =
                ledger.store(ledger.unfinished(mailbox, 1, 0, 1).get(0), mail, MailIdentity.of(mailbox, mail));
        intake.decide(stored.id());
        return sql.first("select ticket_id from mail_message where id = ?", row -> row.getString(1), stored.id())
                .orElseThrow();
    }

    private int count(String query, String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        }
    }

    private String seen(String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select verdict from ticket_watch where ticket_id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private boolean isDue(String id) {
        Optional<String> place = Optional.of("");
        while (place.isPresent()) {
            Rechecks.Due due = rechecks.due(place.get());
            if (due.tickets().contains(id)) {
                return true;
            }
            place = due.goOn();
        }
        return false;
    }

    private void recheckAll() throws SQLException {
        follow.of(jobs.ask(RecheckJob.KIND)).collect().last().await().atMost(PATIENCE);
    }

    private static String card(String phone, String email, String father) {
        return RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "system": "JOURNAL", "className": "4Б",
                         "pupil": {"lastName": "Зимородков", "firstName": "Ян%s", "birthDate": "2016-02-03"},
                         "parents": [{"kinship": "FATHER", "lastName": "Зимородков", "firstName": "%s",
                                      "birthDate": "1986-01-02", "phones": ["%s"], "emails": ["%s"]}]}"""
                                .formatted(RegistryApi.newSchool(), father, father, phone, email))
                .path("id");
    }

    private static void patch(String card, String phone) {
        Response held = as("admin").get("/api/v1/cards/" + card);
        String parent = held.path("parents[0].id");
        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", held.header("ETag"))
                .body(
                        """
                        {"parents": [{"id": "%s", "kinship": "FATHER", "lastName": "Зимородков", "firstName": "%s",
                                      "birthDate": "1986-01-02", "phones": ["%s"],
                                      "emails": ["%s"]}]}"""
                                .formatted(
                                        parent,
                                        held.<String>path("parents[0].firstName"),
                                        phone,
                                        held.<String>path("parents[0].emails[0]")))
                .patch("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
    }
}
