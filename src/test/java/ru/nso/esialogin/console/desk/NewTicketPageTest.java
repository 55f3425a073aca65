package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.ticket.api.TicketApi;

@QuarkusTest
class NewTicketPageTest {
    private static final String PAGE = "/console/desk/new";
    private static final Map<String, String> VISIT = Map.of(
            "channel", "VISIT",
            "name", "Кречетова Нина Львовна",
            "phone", "8-905-778-21-01",
            "email", "krechetova-desk@example.org",
            "subject", "Не входит в дневник",
            "body", "Забыла пароль от Госуслуг.\r\nСнимок приложен.");

    private final DeskSession desk = new DeskSession("helpdesk");

    @Test
    void a_visit_is_written_down_with_a_scan_and_its_page_opens() {
        Response made = send(desk.open(PAGE), VISIT, "скан %221%22.txt", "сканированное");

        Document page = desk.follow(made);
        assertThat(page.select("[role=status]").text()).contains("Обращение принято");
        assertThat(page.select(".letter h3").text()).startsWith("Запись на приёме");
        assertThat(page.select(".letter .long").text()).contains("Забыла пароль");
        Response kept = TicketApi.read(id(made));
        assertThat(kept.<String>path("channel")).isEqualTo("VISIT");
        assertThat(kept.<String>path("createdBy")).isEqualTo("helpdesk");
        assertThat(kept.<String>path("from.name")).isEqualTo("Кречетова Нина Львовна");
        assertThat(kept.<String>path("from.email")).isEqualTo("krechetova-desk@example.org");
        assertThat(kept.<String>path("body")).isEqualTo("Забыла пароль от Госуслуг.\nСнимок приложен.");
        assertThat(kept.<List<String>>path("triage.extracted.phones")).isEmpty();
        assertThat(kept.<String>path("attachments[0].name")).isEqualTo("скан \"1\".txt");
        assertThat(kept.<String>path("attachments[0].contentType")).isEqualTo("text/plain");
        assertThat(as("helpdesk")
                        .get(TicketApi.TICKETS + '/' + id(made) + "/attachments/1")
                        .asString())
                .isEqualTo("сканированное");
        assertThat(desk.open("/console/desk").select("a[href=/console/desk/new]"))
                .hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_ticket() {
        Document form = desk.open(PAGE);

        Response first = send(form, VISIT);
        Response second = send(form, VISIT);

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(TicketApi.history(id(first)).<List<String>>path("items.by")).hasSize(1);
        assertThat(id(send(desk.open(PAGE), VISIT))).isNotEqualTo(id(first));
    }

    @Test
    void another_complaint_under_the_same_form_is_not_lost() {
        Document form = desk.open(PAGE);
        Map<String, String> odd = new HashMap<>(VISIT);
        odd.put("body", " «Не входит» 🙈\r\n\tснова\u0001 ");
        String first = id(send(form, odd, "a.txt", "один"));
        assertThat(id(send(form, odd, "a.txt", "один"))).isEqualTo(first);
        Map<String, String> other = new HashMap<>(odd);
        other.put("name", "Зуева Анна Ильинична");

        Response refused = send(form, other, "a.txt", "один");

        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = DeskSession.read(refused);
        assertThat(page.select("[role=alert]").text()).contains("уже принято");
        assertThat(page.select("[role=alert] a").attr("href")).endsWith("/tickets/" + first);
        assertThat(page.select("#ticket-name").val()).isEqualTo("Зуева Анна Ильинична");
        assertThat(page.select("[name=channel][checked]").val()).isEqualTo("VISIT");
        assertThat(page.select("#files-hint").text()).contains("выберите заново");
        String second = id(send(page, other, "a.txt", "один"));
        assertThat(second).isNotEqualTo(first);
        assertThat(TicketApi.read(second).<String>path("from.name")).isEqualTo("Зуева Анна Ильинична");
        assertThat(send(form, odd, "a.txt", "два!").statusCode())
                .as("another file")
                .isEqualTo(409);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        Map<String, String> typed = new HashMap<>(VISIT);
        typed.remove("channel");
        typed.put("body", " ");
        typed.put("subject", "а".repeat(1_001));

        Response refused = send(desk.open(PAGE), typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = DeskSession.read(refused);
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#ticket-channel", "#ticket-subject", "#ticket-body");
        for (String field : List.of("subject", "body")) {
            assertThat(page.select("#ticket-" + field).attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#ticket-" + field).attr("aria-describedby")).contains("fault-" + field);
        }
        assertThat(page.select("#fault-channel").text()).contains("как пришло");
        assertThat(page.select("#ticket-name").val()).isEqualTo("Кречетова Нина Львовна");
        Response mended = send(page, VISIT);
        assertThat(mended.statusCode()).isEqualTo(303);
    }

    @Test
    void files_have_to_be_chosen_again_where_something_else_was_wrong() {
        Map<String, String> typed = new HashMap<>(VISIT);
        typed.put("channel", "PIGEON");

        Response refused = send(desk.open(PAGE), typed, "scan.pdf", "%PDF-1.7");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(DeskSession.read(refused).select("#files-hint").text()).contains("выберите заново");
    }

    @Test
    void nobody_makes_up_the_number_of_a_ticket_and_a_cut_off_form_is_told_as_such() {
        Document form = new DeskSession("centre").open(PAGE);

        assertThat(send(form, VISIT).statusCode()).as("of somebody else").isEqualTo(400);
        form.select("[name=once]").val("0193a1c2-7f00-7000-8000-000000000001");
        assertThat(send(form, VISIT).statusCode()).isEqualTo(400);
        assertThat(post("helpdesk", "--x\r\nContent-Disposition: form-data; name=\"once\"\r\n\r\nhalf")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_contact_centre_writes_tickets_down_and_schools_do_not() {
        Document form = new DeskSession("centre").open(PAGE);
        Response made = send("centre", form, VISIT);

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(new DeskSession("school").get(PAGE).statusCode()).isEqualTo(403);
    }

    private static Response send(Document form, Map<String, String> typed) {
        return send("helpdesk", form, typed);
    }

    private static Response send(String user, Document form, Map<String, String> typed) {
        // The file field is there although nothing was chosen.
        return post(user, fields(form, typed) + file("", ""));
    }

    private static Response send(Document form, Map<String, String> typed, String file, String content) {
        return post("helpdesk", fields(form, typed) + file(file, content));
    }

    private static String fields(Document form, Map<String, String> typed) {
        StringBuilder body = new StringBuilder(
                part("name=\"once\"", form.select("[name=once]").val()));
        typed.forEach((name, value) -> body.append(part("name=\"" + name + '"', value)));
        return body.toString();
    }

    private static String file(String name, String content) {
        return part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content) + "--x--\r\n";
    }

    private static String part(String head, String content) {
        return "--x\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    /** As browsers write it: names of files in UTF-8, as they are. */
    private static Response post(String user, String body) {
        return ConsoleSession.as(user)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("multipart/form-data; boundary=x")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PAGE);
    }

    private static String id(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        return made.header("Location").replaceAll(".*/tickets/([^?]+).*", "$1");
    }
}
