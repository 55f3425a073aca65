package ru.nso.esialogin.ticket.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
class TicketsApiTest {
    private static final String TICKETS = "/api/v1/tickets";

    @Inject
    DataSource source;

    @Test
    void a_letter_is_triaged_kept_and_given_back() {
        Response made = post(
                "helpdesk",
                """
                {"channel": "EMAIL", "from": {"name": "Снегирёва Анна Львовна", "email": "snegireva@example.org"},
                 "subject": "Дневник",
                 "body": "Здравствуйте! Забыла пароль от Госуслуг, восстановить не получается. Мой номер 8 (905) 777-30-01.\\n> Ранее вы писали: СНИЛС 087-654-303 00",
                 "attachments": [{"fileName": "экран.png", "contentType": "image/png", "base64": "iVBORw0KGgo="}]}""");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(TICKETS + '/' + made.<String>path("id"));
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThatJson(made.asString()).node("state").isEqualTo("NEW");
        assertThatJson(made.asString())
                .node("triage.extracted")
                .isEqualTo(
                        """
                        {"snils": [], "invalid": [], "phones": ["+79057773001"], "emails": [], "names": [],
                         "school": null, "className": null, "dates": [], "errorKeys": null}""");
        assertThatJson(made.asString()).node("triage.missing").isEqualTo("[]");
        assertThatJson(made.asString())
                .node("triage.causes[0]")
                .isEqualTo(
                        """
                        {"code": "C7", "title": "Забыли пароль", "certainty": "POSSIBLE",
                         "why": ["забыли или потеряли пароль",
                                 "написано теми же словами, что и другие обращения об этом"]}""");
        assertThatJson(made.asString()).node("triage.reply.asksFor").isEqualTo("[]");
        assertThat(made.<String>path("triage.reply.text"))
                .startsWith("Здравствуйте!")
                .doesNotContain("777");
        Response read = as("centre").get(TICKETS + '/' + made.<String>path("id"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThatJson(read.asString()).isEqualTo(made.asString());
    }

    @Test
    void what_is_missing_is_asked_for_once_and_a_phone_never() {
        Response made = post("centre", "{\"channel\": \"PHONE\", \"body\": \"Дневник не работает\"}");

        assertThatJson(made.asString())
                .node("triage.missing")
                .isEqualTo("[\"FULL_NAME\", \"DESCRIPTION\", \"SCREENSHOT\", \"PHONE\"]");
        assertThatJson(made.asString())
                .node("triage.reply.asksFor")
                .isEqualTo("[\"FULL_NAME\", \"DESCRIPTION\", \"SCREENSHOT\"]");
        assertThat(made.<String>path("triage.reply.text"))
                .isEqualTo(
                        """
                        Здравствуйте!

                        Чтобы помочь Вам, нам нужны ещё сведения.

                        Ответьте, пожалуйста, на это письмо:
                        — напишите Ваши фамилию и имя;
                        — напишите, что Вы делали, что видите на экране, и текст ошибки целиком;
                        — пришлите снимок экрана с ошибкой, на котором видно весь текст.

                        Пароль и коды из сообщений никому не называйте: мы их не спрашиваем.

                        С уважением, служба поддержки «Электронной школы»""");
    }

    @Test
    void the_family_is_found_by_what_is_named_and_the_login_explained_for_the_helpdesk_alone() {
        String card = RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "system": "JOURNAL", "className": "4Б",
                         "pupil": {"lastName": "Журавлёв", "firstName": "Пётр", "birthDate": "2016-02-03",
                                   "snils": "%s"},
                         "parents": [{"kinship": "FATHER", "lastName": "Журавлёв", "firstName": "Олег",
                                      "birthDate": "1986-01-02", "phones": ["+79057773002"]}]}"""
                                .formatted(RegistryApi.newSchool(), "557-330-020 79"))
                .path("id");
        String letter =
                """
                {"channel": "EMAIL", "body": "Журавлёва Мария. Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79057773002], СНИЛС [55733002078]). Скрин во вложении."}""";

        Response made = post("helpdesk", letter);
        Response ofCentre = post("centre", letter);

        assertThat(made.<List<String>>path("triage.candidates.cardId")).containsExactly(card);
        assertThat(made.<String>path("triage.candidates[0].initials")).isEqualTo("Ж. П.");
        assertThat(made.<String>path("triage.diagnosis.verdict")).isNotBlank();
        assertThat(ofCentre.<List<String>>path("triage.candidates")).isEmpty();
        assertThat(ofCentre.<Object>path("triage.diagnosis")).isNull();
        Response read = as("centre").get(TICKETS + '/' + made.<String>path("id"));
        assertThat(read.<List<String>>path("triage.candidates")).isEmpty();
        assertThat(read.<Object>path("triage.diagnosis")).isNull();
        assertThat(as("auditor")
                        .queryParam("caseId", made.<String>path("id"))
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .contains("DIAGNOSE", "CREATE", "READ");
    }

    @Test
    void a_ticket_goes_from_state_to_state_and_is_opened_again_when_the_trouble_comes_back() {
        String id = post("helpdesk", "{\"channel\": \"WEB\", \"body\": \"Забыла пароль\"}")
                .path("id");

        assertThat(move(id, "\"1\"", "DIAGNOSED").header("ETag")).isEqualTo("\"2\"");
        assertThat(move(id, "\"1\"", "WITH_FAMILY").statusCode()).isEqualTo(412);
        assertThat(move(id, "\"2\"", "FIXED_VERIFIED").statusCode()).isEqualTo(200);
        assertThat(move(id, "\"3\"", "CLOSED").statusCode()).isEqualTo(200);
        Response wrong = move(id, "\"4\"", "WITH_SCHOOL");
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.<String>path("code")).isEqualTo("IMPOSSIBLE_STEP");
        Response again = move(id, "\"4\"", "DIAGNOSED");
        assertThatJson(again.asString()).node("reopened").isEqualTo(1);
        Response history = as("centre").get(TICKETS + '/' + id + "/history");
        assertThat(history.<List<String>>path("items.to"))
                .containsExactly("NEW", "DIAGNOSED", "FIXED_VERIFIED", "CLOSED", "DIAGNOSED");
        assertThat(history.<List<String>>path("items.note")).containsExactly(null, "шаг", "шаг", "шаг", "шаг");
    }

    @Test
    void a_file_comes_back_as_it_was_sent_and_is_never_opened_by_itself() {
        byte[] content = "снимок экрана".getBytes(StandardCharsets.UTF_8);
        String id = post(
                        "helpdesk",
                        """
                        {"channel": "EMAIL", "body": "не входит", "attachments": [
                          {"fileName": "a.html", "contentType": "text/html", "base64": "%s"}]}"""
                                .formatted(Base64.getEncoder().encodeToString(content)))
                .path("id");

        Response file = as("helpdesk").get(TICKETS + '/' + id + "/attachments/1");

        assertThat(file.asByteArray()).isEqualTo(content);
        assertThat(file.contentType()).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"attachment-1\"");
        assertThat(as("helpdesk").get(TICKETS + '/' + id + "/attachments/2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_picture_is_known_by_its_bytes_kept_without_what_nobody_sees_and_said_not_to_be_read() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain.toByteArray(), 0, 2);
        told.writeBytes("\u00ff\u00fe\0!Location: 55.0302N 82.9204E, Ob".getBytes(StandardCharsets.ISO_8859_1));
        told.write(plain.toByteArray(), 2, plain.size() - 2);

        Response made = post(
                "helpdesk",
                """
                {"channel": "EMAIL", "body": "не входит", "attachments": [
                  {"fileName": "a.pdf", "contentType": "application/pdf", "base64": "%s"},
                  {"fileName": "b.png", "contentType": "image/png", "base64": "aGVsbG8="}]}"""
                        .formatted(Base64.getEncoder().encodeToString(told.toByteArray())));

        assertThat(made.<List<String>>path("attachments.contentType")).containsExactly("image/jpeg", "text/plain");
        assertThatJson(made.asString())
                .node("triage.pictures")
                .isEqualTo("[{\"file\": 1, \"read\": false, \"why\": \"NO_READER\","
                        + " \"errorText\": false, \"text\": null}]");
        assertThat(made.<List<String>>path("triage.missing")).doesNotContain("SCREENSHOT");
        byte[] kept = as("helpdesk")
                .get(TICKETS + '/' + made.<String>path("id") + "/attachments/1")
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Location");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(320);
        assertThat(made.<List<Integer>>path("attachments.bytes").get(0)).isEqualTo(kept.length);
    }

    @Test
    void the_same_key_gives_the_same_ticket() {
        String key = "ticket-" + UUID.randomUUID();
        String letter = "{\"channel\": \"WEB\", \"body\": \"Не приходит код\"}";

        String first = as("helpdesk")
                .header("Idempotency-Key", key)
                .body(letter)
                .post(TICKETS)
                .path("id");
        String second = as("helpdesk")
                .header("Idempotency-Key", key)
                .body(letter)
                .post(TICKETS)
                .path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_list_holds_the_newest_first_and_goes_on_behind_a_cursor() {
        String older =
                post("helpdesk", "{\"channel\": \"WEB\", \"body\": \"первое\"}").path("id");
        String newer =
                post("helpdesk", "{\"channel\": \"WEB\", \"body\": \"второе\"}").path("id");

        Response page =
                as("centre").queryParam("state", "NEW").queryParam("limit", "1").get(TICKETS);
        Response rest = as("centre")
                .queryParam("state", "NEW")
                .queryParam("cursor", page.<String>path("next"))
                .get(TICKETS);

        assertThat(page.<List<String>>path("items.id")).hasSize(1);
        assertThat(page.<String>path("items[0].id")).isGreaterThanOrEqualTo(newer);
        assertThat(rest.<List<String>>path("items.id"))
                .contains(older)
                .doesNotContain(page.<String>path("items[0].id"));
    }

    @Test
    void nothing_of_a_letter_stands_in_the_database_in_clear() throws SQLException {
        String id = post(
                        "helpdesk",
                        """
                        {"channel": "WEB", "body": "Сойкина Ника, тел. 8-905-777-30-03, не открывается дневник",
                         "attachments": [{"fileName": "Сойкина.png", "contentType": "image/png", "base64": "iVBORw0KGgo="}]}""")
                .path("id");

        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select cast(t as text) || cast(f as text) from ticket t join ticket_file f on f.ticket_id = t.id"
                                + " where t.id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                String stored = row.getString(1);
                String hex = java.util.HexFormat.of().formatHex("Сойкина".getBytes(StandardCharsets.UTF_8));
                assertThat(stored).doesNotContain(hex).doesNotContain("Сойкина").doesNotContain("777-30-03");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"body": "x"}                                                              | /channel
                    {"channel": "WEB"}                                                         | /body
                    {"channel": "WEB", "body": "x", "attachments": [{"fileName": "a", "contentType": "image/png", "base64": "?"}]} | /attachments/0/base64
                    {"channel": "WEB", "body": "x", "attachments": [{"fileName": "a", "contentType": "picture", "base64": ""}]}    | /attachments/0/contentType
                    {"channel": "WEB", "body": "x", "attachments": [{"contentType": "image/png", "base64": ""}]}                   | /attachments/0/fileName
                    {"channel": "WEB", "body": "x", "attachments": [null]}                     | /attachments/0
                    """)
    void what_is_wrong_is_said(String letter, String pointer) {
        Response refused = post("helpdesk", letter);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    }

    private static Response post(String user, String letter) {
        return as(user).body(letter).post(TICKETS);
    }

    private static Response move(String id, String version, String state) {
        return as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", version)
                .body("{\"state\": \"%s\", \"note\": \"шаг\"}".formatted(state))
                .patch(TICKETS + '/' + id);
    }
}
