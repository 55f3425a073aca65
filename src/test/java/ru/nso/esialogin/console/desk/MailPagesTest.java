package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.intake.FolderInMemory;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.run.MailRun;

@QuarkusTest
class MailPagesTest {
    private static final String QUARANTINE = "/console/desk/quarantine";

    private final DeskSession desk = new DeskSession("helpdesk");
    private final String mailbox = "desk-" + UUID.randomUUID();
    private final FolderInMemory box = new FolderInMemory();

    @Inject
    MailRun run;

    @Test
    void the_equation_shows_each_term_and_that_it_holds() throws MailboxAway {
        box.deliver(letter("<one-" + mailbox + ">", "Дневник", "Не открывается дневник."));
        box.deliver("In-Reply-To: <one-" + mailbox + ">\n" + letter("<two@x>", "Re: Дневник", "Дополняю."));
        box.deliver("List-Id: <news.example.org>\n" + letter("<three@x>", "Новости", "Новости недели."));
        box.deliver("this is no letter at all\n");
        run.look(mailbox, box, true);

        Document page = desk.open("/console/desk/intake");

        assertThat(page.select("section:has(h2:contains(" + mailbox + "))").text())
                .contains(
                        "сходится",
                        "4 = 1 стали обращениями + 1 дополнили обращения + 1 отложены + 1 отклонены с причиной + 0"
                                + " ещё не разобраны");
        assertThat(new DeskSession("school").get("/console/desk/intake").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_letter_put_aside_is_shown_with_its_reason_as_text_and_never_run() throws MailboxAway {
        box.deliver("hello <script>alert(1)</script>, this is no letter\u0007 at all\n");
        run.look(mailbox, box, true);
        Document list = desk.open(QUARANTINE);
        String path = list.select("tr:contains(" + mailbox + ") a.line").attr("href");
        assertThat(list.text()).doesNotContain("no letter");

        Document page = desk.open(path);
        Document raw = desk.open(page.select("a:contains(как текст)").attr("href"));

        assertThat(page.select(".notice--warn").text()).startsWith("Почему не стало обращением:");
        assertThat(raw.select("pre.raw").text()).contains("<script>alert(1)</script>", "no letter\uFFFD at all");
        assertThat(raw.select("main script")).isEmpty();
        Response file = desk.get(page.select("a[download]").attr("href"));
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"letter.eml\"");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(as("auditor")
                        .queryParam("caseId", id)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly("READ");
        assertThat(desk.get(QUARANTINE + '/' + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_refused_letter_that_somebody_stands_for_becomes_a_ticket_and_a_repeat_does_not() throws MailboxAway {
        box.deliver("List-Id: <news.example.org>\n"
                + letter("<list-" + mailbox + ">", "Дневник", "Не открывается дневник у Пети."));
        box.deliver(letter("<same-" + mailbox + ">", "Дневник", "Забыла пароль."));
        box.deliver("Received: again\n" + letter("<same-" + mailbox + ">", "Дневник", "Забыла пароль."));
        run.look(mailbox, box, true);
        Document list = desk.open(QUARANTINE + "?state=REFUSED");
        String fromList = list.select("tr:contains(" + mailbox + "):contains(рассылки) a.line")
                .attr("href");
        String repeated = list.select("tr:contains(" + mailbox + "):contains(уже принято) a.line")
                .attr("href");

        Document still = desk.follow(desk.press(desk.open(fromList), "Разобрать ещё раз"));
        assertThat(still.select("[role=status]").text()).contains("по-прежнему не стало обращением");
        Document ticket = desk.follow(desk.press(still, "Разобрать ещё раз", Map.of("trusted", "yes")));
        assertThat(ticket.select(".letter").text()).contains("Не открывается дневник у Пети.");

        Response again = desk.press(desk.open(repeated), "Разобрать ещё раз", Map.of("trusted", "yes"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(DeskSession.read(again).select("[role=alert]").text()).contains("уже принято");
    }

    private String letter(String id, String subject, String body) {
        return "From: Ольга Ветрова <" + mailbox
                + "@example.org>\nTo: help@help.example\nDate: Thu, 26 Nov 2026 10:00:00 +0700\nMessage-ID: " + id
                + "\nSubject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n';
    }
}
