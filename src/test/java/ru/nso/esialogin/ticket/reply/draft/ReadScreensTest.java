package ru.nso.esialogin.ticket.reply.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.Triage;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.SeenPicture;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.TriagedCause;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Understood;

/** What was read in a picture when the ticket came is not forgotten by the draft. */
@QuarkusTest
class ReadScreensTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());
    private static final String WORDS = "Сойкина Ника. Не получается, вот.";
    private static final String SCREEN =
            "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79057773091]).";
    private static final String CHAT = "Переписка класса, Пинегин Пров";

    @Inject
    Tickets tickets;

    @Inject
    Triager triager;

    @Inject
    TriageForm form;

    @Inject
    Drafts drafts;

    @Test
    void the_draft_is_for_the_cause_that_the_screen_shows_and_asks_for_nothing_that_it_showed() {
        Understood withScreen = triager.understand("", WORDS, new Arrival("", false, 1, 1, List.of(SCREEN, CHAT)));
        Ticket ticket = tickets.receive(
                OPERATOR,
                new Letter(Channel.EMAIL, "", "soykina@example.org", "", "", WORDS),
                List.of(new SentFile("a.png", "image/png", new byte[] {1})),
                triage -> form.kept(new Triage(
                        withScreen,
                        triage.registry(),
                        triage.question(),
                        triage.reply(),
                        List.of(seen(1, SCREEN), seen(2, CHAT)))));

        Understood again = drafts.understand(ticket);
        assertThat(again.causes()).extracting(TriagedCause::code).isEqualTo(codes(withScreen));
        assertThat(again.missing())
                .isEqualTo(withScreen.missing())
                .doesNotContain(Missing.DESCRIPTION, Missing.SCREENSHOT);
        assertThat(again.complaint().extracted().errorText()).isPresent();
        assertThat(form.screens(ticket)).containsExactly(SCREEN);
        assertThat(ticket.triage()).doesNotContain(CHAT);

        Response answered = as("helpdesk").get("/api/v1/tickets/" + ticket.id());
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
        assertThat(answered.asString()).doesNotContain("screens", "79057773091");
        assertThat(as("helpdesk")
                        .queryParam("to", "FAMILY")
                        .get("/api/v1/tickets/" + ticket.id() + "/reply-draft")
                        .<List<String>>path("asksFor"))
                .isEmpty();
    }

    private static List<?> codes(Understood understood) {
        return understood.causes().stream().map(TriagedCause::code).toList();
    }

    private static SeenPicture seen(int file, String text) {
        return new SeenPicture(file, new Reading.Text(text));
    }
}
