package ru.nso.esialogin.console.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.ticket.api.TicketApi;
import ru.nso.esialogin.ticket.picture.ScreenPhoto;

@QuarkusTest
class TicketPageTest {
    private static final String PAGES = "/console/desk/tickets/";
    private static final String FORGOTTEN = "Забыла пароль от Госуслуг, снимок приложен. Снегирёва Анна";

    private final DeskSession desk = new DeskSession("helpdesk");

    @Inject
    DataSource source;

    @Test
    void from_the_queue_a_reply_is_sent_by_two_presses() {
        String id = mail(FORGOTTEN, "snegireva-desk@example.org");
        Document queue = desk.open("/console/desk");
        String first = queue.select("a.line[href$=" + id + "]").attr("href");

        Document ticket = desk.open(first); // one press
        Response sent = desk.press(ticket, "Отправить"); // two

        Document after = desk.follow(sent);
        assertThat(after.select("[role=status]").text()).contains("Ответ отправлен");
        assertThat(after.select(".letter--ours .badge").text()).contains("в очереди");
        assertThat(TicketApi.read(id).<String>path("state")).isEqualTo("WITH_FAMILY");
        assertThat(replies(id)).hasSize(1);
    }

    @Test
    void the_same_form_sent_again_sends_nothing_more() {
        String id = mail(FORGOTTEN, "snegireva-twice@example.org");
        Document ticket = desk.open(PAGES + id);
        desk.press(ticket, "Отправить");

        Document after = desk.follow(desk.press(ticket, "Отправить"));

        assertThat(after.select("[role=status]").text()).contains("уже отправлен");
        assertThat(replies(id)).hasSize(1);
    }

    @Test
    void what_was_typed_stays_where_somebody_else_was_faster_and_the_page_says_what_changed() {
        String id = mail(FORGOTTEN, "snegireva-late@example.org");
        Document ticket = desk.open(PAGES + id);
        TicketApi.change(id, "{\"state\": \"DIAGNOSED\", \"note\": \"Я этим занимаюсь\"}");

        Response refused = desk.press(ticket, "Отправить", Map.of("text", "Здравствуйте! Мой особый ответ."));

        Document page = DeskSession.read(refused);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page.select("[role=alert]").text()).contains("Я этим занимаюсь", "новое → причина известна");
        assertThat(page.select("#reply-text").val()).contains("Мой особый ответ");
        assertThat(replies(id)).isEmpty();
        assertThat(desk.press(page, "Отправить").statusCode()).isEqualTo(303);
        assertThat(replies(id)).hasSize(1);
    }

    @Test
    void a_leak_is_said_at_the_field_before_and_instead_of_sending() {
        String id = mail(FORGOTTEN, "snegireva-leak@example.org");
        Document ticket = desk.open(PAGES + id);
        Map<String, String> typed = Map.of("text", "Позвоните по телефону 8 905 778-12-99");

        Response checked = desk.press(ticket, "Проверить", typed);
        Response sent = desk.press(ticket, "Отправить", typed);

        for (Response refused : List.of(checked, sent)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            Document page = DeskSession.read(refused);
            assertThat(page.select("#reply-text").attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#" + page.select("#reply-text").attr("aria-describedby"))
                            .text())
                    .isNotBlank();
            assertThat(page.select("[role=alert] a[href=#reply-text]")).isNotEmpty();
            assertThat(page.select("#reply-text").val()).contains("778-12-99");
        }
        assertThat(replies(id)).isEmpty();
        assertThat(desk.press(ticket, "Проверить", Map.of("text", "Здравствуйте! Мы всё проверили."))
                        .asString())
                .contains("можно отправлять");
    }

    @Test
    void an_unknown_family_is_not_looked_up_again_by_reading_its_ticket() {
        String id = mail(FORGOTTEN, "snegireva-unknown@example.org");

        desk.open(PAGES + id);

        assertThat(as("auditor")
                        .queryParam("caseId", id)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .contains("READ")
                .doesNotContain("SEARCH");
    }

    @Test
    void that_a_ticket_is_read_is_one_entry() {
        String id = mail(FORGOTTEN, "snegireva-once@example.org");
        List<String> before = actions(id);

        desk.open(PAGES + id);

        assertThat(before).contains("CREATE").doesNotContain("READ");
        assertThat(actions(id)).hasSize(before.size() + 1).containsOnlyOnce("READ");
    }

    private static List<String> actions(String ticket) {
        return as("auditor")
                .queryParam("caseId", ticket)
                .get("/api/v1/access-log")
                .path("items.action");
    }

    @Test
    void an_operator_takes_a_ticket_moves_it_and_says_what_the_cause_was() {
        String id = mail(FORGOTTEN, "snegireva-step@example.org");

        Document taken = desk.follow(desk.press(desk.open(PAGES + id), "Взять себе"));
        assertThat(taken.text()).contains("Исполнитель: Вы");
        Document moved = desk.follow(desk.press(
                taken,
                "Сохранить шаг",
                Map.of("state", "DIAGNOSED", "note", "Звонила мама", "cause", "C7", "result", "CONFIRMED")));

        assertThat(moved.select("h1").text()).contains("причина известна");
        assertThat(desk.open(PAGES + id + "/history").select(".history").text())
                .contains("исполнитель — helpdesk", "причина C7 подтвердилась", "Звонила мама");
    }

    @Test
    void a_step_sent_twice_is_taken_once_and_a_late_one_keeps_its_note() {
        String id = mail(FORGOTTEN, "snegireva-again@example.org");
        Document ticket = desk.open(PAGES + id);
        desk.press(ticket, "Взять себе");

        assertThat(desk.follow(desk.press(ticket, "Взять себе")).text()).contains("Исполнитель: Вы");
        Response late = desk.press(ticket, "Сохранить шаг", Map.of("note", "Перезвонить в пять"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(DeskSession.read(late).select("#step-note").val()).contains("Перезвонить в пять");
        assertThat(DeskSession.read(late).select("[role=alert]").text()).contains("исполнитель — helpdesk");
        assertThat(TicketApi.history(id).<List<String>>path("items.by")).hasSize(2);
    }

    @Test
    void a_long_letter_is_shown_to_its_end_only_when_somebody_wants_that() {
        String id = mail(FORGOTTEN + " очень".repeat(2_000) + " конец письма", "snegireva-long@example.org");

        Document page = desk.open(PAGES + id);

        assertThat(page.select(".letter").text()).doesNotContain("конец письма");
        assertThat(desk.open(page.select("a:contains(целиком)").attr("href"))
                        .select(".letter")
                        .text())
                .contains("конец письма");
    }

    @Test
    void a_step_that_cannot_be_is_said_at_its_field() {
        String id = mail(FORGOTTEN, "snegireva-wrong@example.org");
        Document ticket = desk.open(PAGES + id);

        Response nothing = desk.press(ticket, "Сохранить шаг");
        Response half = desk.press(ticket, "Сохранить шаг", Map.of("cause", "C7", "note", "Записано"));
        Response impossible = desk.press(ticket, "Сохранить шаг", Map.of("state", "WITH_SCHOOL"));
        Response nobody = desk.press(ticket, "Передать", Map.of("login", "Иванова Мария"));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(DeskSession.read(half).select("#step-note").val()).contains("Записано");
        assertThat(impossible.statusCode()).isEqualTo(409);
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(DeskSession.read(nobody).select("#fault-login").text()).contains("Нужно имя входа");
        assertThat(TicketApi.read(id).<String>path("state")).isEqualTo("NEW");
    }

    @Test
    void duplicates_are_merged_and_taken_apart() {
        String phone = "8-905-778-13-01";
        String first = mail("Забыла пароль от Госуслуг. Телефон " + phone, "one-desk@example.org");
        String second = mail("Опять забыла пароль от Госуслуг. Телефон " + phone, "two-desk@example.org");
        Document page = desk.open(PAGES + second);
        assertThat(page.select("a[href$=" + first + "]")).isNotEmpty();

        Document main = desk.follow(desk.press(page, "Вести в нём"));

        assertThat(main.text()).contains("Обращения объединены");
        Document merged = desk.open(PAGES + second);
        assertThat(merged.text()).contains("отвечайте там");
        assertThat(desk.follow(desk.press(merged, "Разъединить")).text()).contains("Обращения разъединены");
        assertThat(desk.press(desk.open(PAGES + second), "Объединить", Map.of("into", second))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_picture_is_fetched_as_a_file_and_the_page_says_whether_it_was_read() {
        String id = as("helpdesk")
                .body(
                        """
                        {"channel": "EMAIL", "from": {"email": "picture-desk@example.org"}, "body": "Смотрите снимок",
                         "attachments": [{"fileName": "<b>снимок</b>.png", "contentType": "image/png",
                                          "base64": "aGVsbG8="}]}""")
                .post(TicketApi.TICKETS)
                .path("id");
        Document page = desk.open(PAGES + id);
        String path = page.select("a[download]").attr("href");

        assertThat(page.select("a[download]").text()).isEqualTo("<b>снимок</b>.png");
        Response file = desk.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(desk.get(PAGES + id + "/attachments/7").statusCode()).isEqualTo(404);
    }

    @Test
    void cards_are_shown_by_initials_to_the_helpdesk_and_not_to_the_contact_centre() {
        String school = RegistryApi.newSchool();
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Чибисов", "firstName": "Егор", "birthDate": "2015-02-03"},
                         "parents": [{"kinship": "FATHER", "lastName": "Чибисов", "firstName": "Олег",
                                      "phones": ["+79057781401"]}]}"""
                                .formatted(school))
                .then()
                .statusCode(201);
        String id = mail("Забыла пароль от Госуслуг, телефон 8-905-778-14-01", "chibis@example.org");

        Document page = desk.open(PAGES + id);
        assertThat(page.text()).contains("Ученик Ч. Е.").doesNotContain("Чибисов");
        assertThat(page.select("a:contains(Ученик Ч. Е.)").attr("href"))
                .startsWith("/console/family/cards/pupil/")
                .endsWith("?case=" + id);
        assertThat(new DeskSession("centre").open(PAGES + id).text())
                .contains("+79057781401")
                .doesNotContain("Ученик Ч.", "Чибисов");
    }

    @Test
    void what_somebody_wrote_is_shown_as_text_alone() {
        String id = mail("<script>alert(1)</script> Забыла пароль", "script-desk@example.org");

        Document page = desk.open(PAGES + id);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".letter .long").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("[style], [onclick]")).isEmpty();
    }

    @Test
    void a_page_of_html_is_read_as_its_text() {
        String id = mail(
                "<html><body><p>Забыла пароль от <b>Госуслуг</b></p><script>alert(1)</script>"
                        + "<table><tr><td>Снегирёва Анна</td></tr></table></body></html>",
                "html-desk@example.org");

        String text = desk.open(PAGES + id).select(".letter .long").text();

        assertThat(text).contains("Забыла пароль от Госуслуг", "Снегирёва Анна");
        assertThat(text).doesNotContain("<", "alert");
    }

    @Test
    void a_picture_is_shown_as_it_is_drawn_anew_with_nothing_else_of_the_file() throws IOException {
        byte[] png = Base64.getDecoder().decode(screen());
        byte[] both = Arrays.copyOf(png, png.length + 40);
        System.arraycopy("<html><script>alert(1)</script></html>".getBytes(US_ASCII), 0, both, png.length, 38);
        String id = withFile("снимок.png", "image/png", Base64.getEncoder().encodeToString(both));
        Document page = desk.open(PAGES + id);
        Element picture = page.expectFirst("details.picture");
        assertThat(picture.select("figcaption").text()).contains("программа чтения картинок не установлена");
        assertThat(picture.select("img").attr("alt")).contains("Картинка 1");
        assertThat(picture.select("img").attr("loading")).isEqualTo("lazy");

        Response shown = desk.get(picture.select("img").attr("src"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.contentType()).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(new String(shown.asByteArray(), ISO_8859_1)).doesNotContain("script");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown.asByteArray()));
        assertThat(drawn.getHeight()).isEqualTo(1_200);
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(as("auditor")
                        .queryParam("caseId", id)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.findAll { it.action == 'READ' }.by"))
                .hasSizeGreaterThan(1);
        assertThat(new DeskSession("school")
                        .get(PAGES + id + "/attachments/1/picture")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_picture_is_never_shown_whatever_it_says_it_is() {
        String svg = Base64.getEncoder()
                .encodeToString("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(US_ASCII));
        for (String id : List.of(
                withFile("a.png", "image/png", svg),
                withFile("a.svg", "image/svg+xml", svg),
                // Says that it is a picture, and cannot be drawn.
                withFile("a.png", "image/png", "iVBORw0KGgo="))) {
            assertThat(desk.get(PAGES + id + "/attachments/1/picture").statusCode())
                    .isEqualTo(404);
            assertThat(desk.open(PAGES + id).select("main img")).isEmpty();
        }
        assertThat(desk.get(PAGES + UUID.randomUUID() + "/attachments/1/picture")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_diagnosis_made_for_a_ticket_is_on_its_page_and_ends_with_it() throws SQLException {
        String school = RegistryApi.newSchool();
        RegistryApi.createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Дроздов", "firstName": "Егор", "birthDate": "2015-02-03"},
                         "parents": [{"kinship": "FATHER", "lastName": "Дроздов", "firstName": "Олег",
                                      "phones": ["+79057781501"]}]}"""
                                .formatted(school))
                .then()
                .statusCode(201);
        String id = mail("Забыла пароль от Госуслуг, телефон 8-905-778-15-01", "drozdov@example.org");
        assertThat(desk.open(PAGES + id).text()).contains("По карточкам, вход родителя, сегодня");

        String ofTicket = diagnosis("helpdesk", id);
        String ofAnother = diagnosis("helpdesk", "OTHER-SYSTEM-7");
        String bySomebody = diagnosis("admin", id);

        Document page = desk.open(PAGES + id);
        Element made = page.expectFirst("a:contains(Диагноз от)");
        assertThat(made.attr("href")).isEqualTo("/console/family/diagnoses/" + ofTicket + "?case=" + id);
        assertThat(page.select("li:has(a:contains(Диагноз от))").text())
                .contains("вход родителя Д. О.", "helpdesk", "вход работает", "L2", "точно");
        assertThat(page.text()).doesNotContain("Дроздов");
        assertThat(new DeskSession("centre").open(PAGES + id).text()).doesNotContain("Диагноз от", "Д. О.");
        assertThat(desk.open(made.attr("href")).select("h1")).hasSize(1);
        assertThat(ends(ofTicket)).as("of a ticket").isNull();
        assertThat(ends(ofAnother)).as("of a number of another system").isNotNull();
        assertThat(ends(bySomebody))
                .as("of somebody who does not work on tickets")
                .isNotNull();
        assertThat(page.html()).doesNotContain(bySomebody);

        try (Connection connection = source.getConnection();
                PreparedStatement damage =
                        connection.prepareStatement("update diagnosis set answer = '\\x00' where id = ?")) {
            damage.setString(1, ofTicket);
            assertThat(damage.executeUpdate()).isEqualTo(1);
        }
        assertThat(desk.open(PAGES + id).select("h1")).hasSize(1);

        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from ticket where id = ?")) {
            delete.setString(1, id);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
        assertThat(as("helpdesk").get("/api/v1/diagnoses/" + ofTicket).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_does_not_work_on_tickets_sees_none_and_an_unknown_one_is_not_there() {
        String id = mail(FORGOTTEN, "snegireva-school@example.org");

        assertThat(new DeskSession("school").get(PAGES + id).statusCode()).isEqualTo(403);
        assertThat(new DeskSession("analyst").get("/console/desk").statusCode()).isEqualTo(403);
        assertThat(desk.get(PAGES + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private static String mail(String body, String email) {
        Response made = as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"from\": {\"email\": \"%s\"}, \"body\": \"%s\"}"
                        .formatted(email, body))
                .post(TicketApi.TICKETS);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    private static String withFile(String name, String type, String base64) {
        return as("helpdesk")
                .body(
                        """
                        {"channel": "EMAIL", "from": {"email": "file-desk@example.org"}, "body": "Смотрите снимок",
                         "attachments": [{"fileName": "%s", "contentType": "%s", "base64": "%s"}]}"""
                                .formatted(name, type, base64))
                .post(TicketApi.TICKETS)
                .path("id");
    }

    private static String screen() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(
                ScreenPhoto.screen(1_000, 2_000, 30, Color.WHITE, Color.BLACK, List.of("Не удалось найти")),
                "png",
                file);
        return Base64.getEncoder().encodeToString(file.toByteArray());
    }

    private static String diagnosis(String user, String ticket) {
        Response made = as(user).header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .body(
                        """
                        {"attempt": {"at": "2026-10-15T18:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA",
                                     "loginTyped": "PHONE"},
                         "identity": {"role": "PARENT", "lastName": "Дроздов", "firstName": "Олег"},
                         "esia": {"level": "SIMPLIFIED", "snils": null, "phones": ["+79057781501"], "emails": []}}""")
                .post("/api/v1/diagnoses");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(200);
        return made.path("id");
    }

    private @Nullable Object ends(String diagnosis) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select expires_at from diagnosis where id = ?")) {
            query.setString(1, diagnosis);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getObject(1);
            }
        }
    }

    private static List<String> replies(String id) {
        return as("helpdesk").get(TicketApi.TICKETS + '/' + id + "/replies").path("items.id");
    }
}
