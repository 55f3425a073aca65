package ru.nso.esialogin.ticket.api.reply;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.reply.automatic.AutomaticAnswers;
import ru.nso.esialogin.ticket.reply.automatic.Decision;
import ru.nso.esialogin.ticket.reply.automatic.LetterTaken;

@QuarkusTest
class RepliesApiTest {
    private static final String TICKETS = "/api/v1/tickets/";
    private static final String MOTHER = "kedrova-oi@example.org";
    private static final String DIRECTOR = "kontora-77@school.example.org";

    private static final AtomicReference<String> CARD = new AtomicReference<>("");

    @Inject
    DataSource source;

    @Inject
    AutomaticAnswers automatic;

    @Test
    void the_proposed_reply_is_queued_once_and_the_ticket_waits_for_the_family() {
        String id = ticket("Забыла пароль от Госуслуг, снимок приложен. Снегирёва Анна", "snegireva@example.org");
        Response draft = as("helpdesk").queryParam("to", "FAMILY").get(TICKETS + id + "/reply-draft");
        assertThat(draft.header("ETag")).isEqualTo("\"1\"");
        assertThat(draft.header("Cache-Control")).contains("no-store");
        assertThat(draft.<List<Object>>path("blocks")).isEmpty();
        String key = UUID.randomUUID().toString();

        Response sent = send(id, "\"1\"", key, "{\"to\": \"FAMILY\"}");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        assertThat(sent.header("ETag")).isEqualTo("\"3\"");
        assertThatJson(sent.asString())
                .isEqualTo(
                        """
                        {"id": "%s.1", "number": 1, "to": "FAMILY", "automatic": false, "state": "QUEUED",
                         "asksFor": [], "address": "snegireva@example.org",
                         "subject": "Вход в «Электронную школу» [#%s]", "text": "${json-unit.any-string}",
                         "attempts": 0, "trouble": null, "createdAt": "${json-unit.any-string}",
                         "createdBy": "helpdesk", "nextAttemptAt": "${json-unit.any-string}", "sentAt": null}"""
                                .formatted(id, id));
        assertThat(sent.<String>path("text")).isEqualTo(draft.path("text")).startsWith("Здравствуйте!");
        // A reply that is sent many times: the same request again gives the same answer and no second letter.
        assertThat(send(id, "\"1\"", key, "{\"to\": \"FAMILY\"}").<String>path("id"))
                .isEqualTo(id + ".1");
        assertThat(send(id, "\"1\"", UUID.randomUUID().toString(), "{\"to\": \"FAMILY\"}")
                        .statusCode())
                .isEqualTo(412);
        assertThat(replies("helpdesk", id).<List<String>>path("items.id")).containsExactly(id + ".1");
        Response history = as("helpdesk").get(TICKETS + id + "/history");
        assertThat(history.<List<String>>path("items.to")).containsExactly("NEW", "DIAGNOSED", "WITH_FAMILY");
        assertThat(history.<String>path("items[2].note")).isEqualTo("Письмо № 1 обратившемуся: ответ.");
    }

    @Test
    void what_is_missing_is_asked_for_once() {
        String id = ticket("Дневник не работает", "a@example.org");

        Response asked = send(id, "\"1\"", "{\"to\": \"FAMILY\"}");
        assertThat(asked.<List<String>>path("asksFor")).containsExactly("FULL_NAME", "DESCRIPTION", "SCREENSHOT");
        assertThat(state(id)).isEqualTo("NEEDS_INFO");

        Response draft = as("centre").queryParam("to", "FAMILY").get(TICKETS + id + "/reply-draft");
        assertThat(draft.<List<String>>path("asksFor")).isEmpty();
        assertThat(draft.<List<String>>path("askedBefore")).containsExactly("FULL_NAME", "DESCRIPTION", "SCREENSHOT");
        Response again = send(id, "\"2\"", "{\"to\": \"FAMILY\", \"asksFor\": [\"SCREENSHOT\"]}");
        assertBlocked(again, "/asksFor", "Об этом уже просили в этом обращении. Второй раз не просим.");
    }

    @Test
    void exactly_what_the_operator_names_is_asked_for() {
        String id = ticket("Дневник не работает", "a@example.org");

        Response asked = send(id, "\"1\"", "{\"to\": \"FAMILY\", \"asksFor\": [\"SCREENSHOT\"]}");

        assertThat(asked.<String>path("text"))
                .isEqualTo(
                        """
                        Здравствуйте!

                        Чтобы помочь Вам, нам нужны ещё сведения.

                        Ответьте, пожалуйста, на это письмо:
                        — пришлите снимок экрана с ошибкой, на котором видно весь текст.

                        Пароль и коды из сообщений никому не называйте: мы их не спрашиваем.

                        С уважением, служба поддержки «Электронной школы»""");
    }

    @Test
    void a_mother_whose_address_is_on_the_card_reads_of_her_child_and_a_forger_does_not() {
        String card = family();
        String letter = "Кедрова Ольга. Не находит меня: использованы для поиска: телефоны [79057773101]. Снимок есть.";
        String hers = ticket(letter, MOTHER);
        String forged = ticket(letter, "kedrova.oi@example.org");
        String text =
                "{\"to\": \"FAMILY\", \"text\": \"Здравствуйте! У {child} в карточке всё верно, обращение {ticket}.\"}";

        Response sent = send(hers, "\"1\"", text);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        assertThat(sent.<String>path("text"))
                .isEqualTo("Здравствуйте! У Кедров Лев в карточке всё верно, обращение " + hers + ".");
        assertBlocked(
                send(forged, "\"1\"", text),
                "/text",
                "В тексте осталась переменная в фигурных скобках. Замените её словами.");
        assertBlocked(
                send(forged, "\"1\"", "{\"to\": \"FAMILY\", \"text\": \"У Льва Кедрова всё верно.\"}"),
                "/text",
                "В тексте есть личные данные, а этого адреса в карточке нет. Уберите данные или выберите адрес из"
                        + " карточки.");
        assertBlocked(
                send(hers, "\"3\"", "{\"to\": \"FAMILY\", \"text\": \"Телефон отца 8 905 777-31-02\"}"),
                "/text",
                "В тексте есть данные кого-то, кроме адресата и его ребёнка. Уберите их.");
        assertThat(as("auditor")
                        .queryParam("caseId", forged)
                        .get("/api/v1/access-log")
                        .<List<List<String>>>path("items.cardIds"))
                .as("what a refusal tells of cards is in the log")
                .anyMatch(cards -> cards.contains(card));
    }

    @Test
    void what_the_cards_tell_goes_to_an_address_on_the_card_only() {
        family();
        String letter = "Кедрова Ольга. Не удалось найти возможного пользователя для авторизации (использованы для"
                + " поиска: телефоны [79057773109]). Снимок приложила.";

        Response hers =
                as("helpdesk").queryParam("to", "FAMILY").get(TICKETS + ticket(letter, MOTHER) + "/reply-draft");
        Response forged = as("helpdesk")
                .queryParam("to", "FAMILY")
                .get(TICKETS + ticket(letter, "kedrova.oi@example.org") + "/reply-draft");

        assertThat(hers.<String>path("text")).startsWith("Здравствуйте").contains("Мы проверили");
        assertThat(hers.<String>path("text").split("Здравствуйте", -1))
                .as("greets once")
                .hasSize(2);
        assertThat(forged.<String>path("text")).doesNotContain("Мы проверили");
    }

    @Test
    void a_school_is_told_what_to_do_for_which_pupil_and_no_value() {
        family();
        String id = ticket(
                "Кедрова Ольга. Не удалось найти возможного пользователя для авторизации (использованы для поиска:"
                        + " телефоны [79057773109]). Снимок приложила.",
                MOTHER);
        Response draft = as("helpdesk").queryParam("to", "SCHOOL").get(TICKETS + id + "/reply-draft");
        assertThat(draft.<List<String>>path("blocks.code")).contains("NO_ADDRESS");
        String body = "{\"to\": \"SCHOOL\", \"address\": \"%s\", \"text\": \"Кедров Лев, 4Б: проверьте карточку.%s\"}";

        assertBlocked(
                send(id, "\"1\"", body.formatted(DIRECTOR, " СНИЛС 557-330-020 79")),
                "/text",
                "Школе не пишут СНИЛС, телефоны и почту: она вносит их только с документа. Уберите их.");
        assertThat(send(id, "\"1\"", body.formatted("somebody@example.org", "")).<String>path("code"))
                .isEqualTo("REPLY_BLOCKED");
        assertThat(send(id, "\"1\"", body.formatted(DIRECTOR, "")).statusCode()).isEqualTo(202);
        assertThat(state(id)).isEqualTo("WITH_SCHOOL");
    }

    @Test
    void the_contact_centre_sends_nothing_personal_and_reads_its_own_letters_only() {
        family();
        String id = ticket("Кедрова Ольга, телефон 8 905 777-31-01. Забыла пароль, снимок приложен.", MOTHER);

        assertThat(as("centre")
                        .header("If-Match", "\"1\"")
                        .body("{\"to\": \"FAMILY\", \"text\": \"Ольга, пароль меняют на Госуслугах.\"}")
                        .post(TICKETS + id + "/reply")
                        .<String>path("code"))
                .isEqualTo("REPLY_BLOCKED");
        assertThat(send(id, "\"1\"", "{\"to\": \"FAMILY\", \"text\": \"Лев Кедров найден.\"}")
                        .statusCode())
                .isEqualTo(202);
        Response ofCentre = replies("centre", id);
        assertThat(ofCentre.<List<String>>path("items.state")).containsExactly("QUEUED");
        assertThat(ofCentre.<String>path("items[0].text")).isNull();
        assertThat(ofCentre.<String>path("items[0].address")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'to': 'FAMILY', 'address': 'nobody'}|/address|Это не один адрес электронной почты.",
                "{'to': 'FAMILY', 'address': 'a@example.org, b@example.org'}|/address|Это не один адрес электронной почты.",
                "{'to': 'FAMILY', 'address': 'x@help-obr.ru'}|/address|'Это адрес самой службы поддержки: письмо вернулось бы к нам.'",
                "{'to': 'SCHOOL', 'text': 'Проверьте карточку.'}|/address|'Укажите адрес, на который отправить ответ.'",
                "{'to': 'FAMILY', 'asksFor': ['PHONE']}|/asksFor|Телефон не спрашиваем.",
                "{'to': 'SCHOOL', 'address': 'a@example.org', 'text': 'Проверьте.', 'asksFor': ['SCREENSHOT']}|/asksFor|'Сведения просят у того, кто обратился, а не у школы.'",
                "{'to': 'FAMILY', 'subject': 'О {who}', 'text': 'Да.'}|/subject|В тексте осталась переменная в фигурных скобках. Замените её словами."
            })
    void what_must_not_be_sent_is_refused_with_the_place_and_without_the_value(
            String body, String pointer, String message) {
        String id = ticket("Забыла пароль, снимок приложен. Снегирёва Анна", "snegireva@example.org");

        assertBlocked(send(id, "\"1\"", body.replace('\'', '"')), pointer, message);
        assertThat(state(id)).isEqualTo("NEW");
        assertThat(replies("helpdesk", id).<List<Object>>path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/to|Укажите, кому ответ: FAMILY или SCHOOL.",
                "{'to': 'FAMILY', 'subject': 'Да\\nBcc: x@example.org'}|/subject|Здесь нужна одна строка без управляющих знаков.",
                "{'to': 'FAMILY', 'text': 'Да\\u0007'}|/text|В тексте есть управляющие знаки. Уберите их.",
                "{'to': 'FAMILY', 'asksFor': [null]}|/asksFor|Здесь нужны названия недостающего: FULL_NAME и другие."
            })
    void what_is_no_reply_is_refused(String body, String pointer, String message) {
        String id = ticket("Забыла пароль", "snegireva@example.org");

        Response refused = send(id, "\"1\"", body.replace('\'', '"'));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(refused.<String>path("errors[0].message")).isEqualTo(message);
    }

    @Test
    void what_is_closed_is_opened_before_it_is_answered() {
        String id = ticket("Забыла пароль", "snegireva@example.org");
        as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"state\": \"CLOSED\"}")
                .patch(TICKETS + id);

        Response refused = send(id, "\"2\"", "{\"to\": \"FAMILY\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("TICKET_CLOSED");
        assertThat(as("helpdesk")
                        .body("{\"to\": \"FAMILY\"}")
                        .post(TICKETS + id + "/reply")
                        .statusCode())
                .isEqualTo(428);
        assertThat(send("none", "\"1\"", "{\"to\": \"FAMILY\"}").statusCode()).isEqualTo(404);
        assertThat(as("helpdesk").get(TICKETS + id + "/reply-draft").statusCode())
                .isEqualTo(422);
        assertThat(replies("helpdesk", "none").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_of_a_letter_is_kept_in_clear_and_it_goes_with_its_ticket() throws SQLException {
        String id = ticket("Забыла пароль, снимок приложен. Снегирёва Анна", "otkrytka@example.org");
        send(id, "\"1\"", "{\"to\": \"FAMILY\", \"text\": \"Пароль меняют на Госуслугах.\"}");

        byte[] letter = letterOf(id).orElseThrow();
        assertThat(new String(letter, StandardCharsets.UTF_8)).doesNotContain("otkrytka", "Госуслугах");
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from ticket where id = ?")) {
            delete.setString(1, id);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
        assertThat(letterOf(id)).isEmpty();
    }

    @Test
    void an_erasure_takes_letters_to_somebody_and_about_somebody() throws SQLException {
        String school = RegistryApi.newSchool();
        Response card = RegistryApi.createCard(
                """
                {"schoolId": "%s", "pupil": {"lastName": "Осокин", "firstName": "Тит", "birthDate": "2015-05-05"},
                 "parents": [{"kinship": "MOTHER", "lastName": "Осокина", "firstName": "Рада",
                              "birthDate": "1986-01-02", "emails": ["osokina-rada@example.org"]}]}"""
                        .formatted(school));
        String id = ticket("Забыла пароль, снимок приложен", "someone-else@example.org");
        Response sent = send(
                id,
                "\"1\"",
                "{\"to\": \"FAMILY\", \"address\": \"osokina-rada@example.org\", \"text\": \"Смените пароль.\"}");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);

        Response erased = as("admin")
                .header("If-Match", "*")
                .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\"}"
                        .formatted(card.<String>path("parents[0].id")))
                .post("/api/v1/cards/" + card.<String>path("id") + "/erasure");

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(letterOf(id)).isEmpty();
    }

    @Test
    void a_person_who_wrote_is_asked_once_however_often_the_letter_is_told_of() {
        String id = ticket("Дневник не работает", "vpervye@example.org");
        LetterTaken taken = new LetterTaken(
                id, true, Optional.of("vpervye@example.org"), true, false, Optional.of("<one@example.org>"), List.of());

        Decision first = QuarkusTransaction.requiringNew().call(() -> automatic.answer(taken));
        Decision second = QuarkusTransaction.requiringNew().call(() -> automatic.answer(taken));

        assertThat(first).isInstanceOf(Decision.Ask.class);
        assertThat(second).isEqualTo(new Decision.Silent(Decision.Why.ASKED_BEFORE));
        Response letters = replies("helpdesk", id);
        assertThat(letters.<List<Boolean>>path("items.automatic")).containsExactly(true);
        assertThat(letters.<List<String>>path("items[0].asksFor"))
                .containsExactly("FULL_NAME", "DESCRIPTION", "SCREENSHOT");
        assertThat(letters.<String>path("items[0].createdBy")).isEqualTo("service:itself");
        assertThat(state(id)).isEqualTo("NEEDS_INFO");
    }

    private Optional<byte[]> letterOf(String ticket) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select letter from outgoing_letter where ticket_id = ?")) {
            query.setString(1, ticket);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** A card with mother and father at a school with a head, one for all tests; its id. */
    private static String family() {
        return CARD.updateAndGet(known -> known.isEmpty() ? newFamily() : known);
    }

    private static String newFamily() {
        String school = RegistryApi.newSchool();
        as("admin")
                .body(
                        """
                        {"schoolId": "%s", "roles": ["HEAD"],
                         "person": {"lastName": "Заречная", "firstName": "Нина", "emails": ["%s"]}}"""
                                .formatted(school, DIRECTOR))
                .post("/api/v1/staff")
                .then()
                .statusCode(201);
        return RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "system": "JOURNAL", "className": "4Б",
                         "pupil": {"lastName": "Кедров", "firstName": "Лев", "birthDate": "2016-02-03"},
                         "parents": [{"kinship": "MOTHER", "lastName": "Кедрова", "firstName": "Ольга",
                                      "birthDate": "1986-01-02", "phones": ["+79057773101"], "emails": ["%s"]},
                                     {"kinship": "FATHER", "lastName": "Кедров", "firstName": "Юрий",
                                      "birthDate": "1985-01-02", "phones": ["+79057773102"]}]}"""
                                .formatted(school, MOTHER))
                .path("id");
    }

    private static String ticket(String body, String email) {
        Response made = as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"from\": {\"email\": \"%s\"}, \"body\": \"%s\"}"
                        .formatted(email, body))
                .post("/api/v1/tickets");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    private static Response send(String id, String version, String body) {
        return as("helpdesk").header("If-Match", version).body(body).post(TICKETS + id + "/reply");
    }

    private static Response send(String id, String version, String key, String body) {
        return as("helpdesk")
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(body)
                .post(TICKETS + id + "/reply");
    }

    private static Response replies(String user, String id) {
        return as(user).get(TICKETS + id + "/replies");
    }

    private static String state(String id) {
        return as("helpdesk").get(TICKETS + id).path("state");
    }

    private static void assertBlocked(Response refused, String pointer, String message) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("REPLY_BLOCKED");
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(refused.<String>path("errors[0].message")).isEqualTo(message);
    }
}
