package ru.nso.esialogin.ticket.mail.shipped;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.intake.run.MailRun;

@QuarkusTest
class ShippedMailboxTest {
    private static final String MAIL = "/api/v1/mail";

    @Inject
    MailRun run;

    @Inject
    Clock clock;

    @Test
    void every_letter_of_the_demo_has_its_place_and_operators_see_why() throws Exception {
        ShippedMailbox letters = new ShippedMailbox(clock);
        assertThat(run.look(ShippedMailbox.DEMO, letters, true)).contains(0);
        assertThat(run.look(ShippedMailbox.DEMO, letters, true)).contains(0);

        Response intake = as("helpdesk").get(MAIL + "/intake");
        assertThatJson(intake.asString())
                .inPath("$.items[?(@.mailbox=='demo')]")
                .isEqualTo(
                        """
                        [{"mailbox": "demo", "messages": 12, "tickets": 7, "followUps": 1, "quarantine": 1,
                          "refused": 3, "waiting": 0, "balanced": true, "listed": 12,
                          "listedAt": "${json-unit.any-string}", "failedAt": null, "failure": null}]""");
        List<String> reasons = as("centre")
                .queryParam("state", "REFUSED")
                .queryParam("limit", "200")
                .get(MAIL + "/quarantine")
                .path("items.findAll { it.mailbox == 'demo' }.reason");
        assertThat(reasons).containsExactlyInAnyOrder("AUTOMATIC", "MAILING_LIST", "REPEATED");

        String aside = as("helpdesk")
                .queryParam("limit", "200")
                .get(MAIL + "/quarantine")
                .path("items.find { it.mailbox == 'demo' }.id");
        Response shown = as("helpdesk").get(MAIL + "/quarantine/" + aside);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThatJson(shown.asString()).node("mail.reason").isEqualTo("ENCRYPTED");
        assertThatJson(shown.asString()).node("subject").isEqualTo("Документы");
        assertThatJson(shown.asString()).node("from").isEqualTo("Тополев Фёдор Маркович <topolev@pismo.example>");
        Response raw = as("helpdesk").get(MAIL + "/quarantine/" + aside + "/raw");
        assertThat(raw.header("Content-Disposition")).contains("attachment");
        assertThat(raw.asString()).contains("BEGIN PGP MESSAGE");
        Response retried = as("helpdesk").body("{\"trusted\": true}").post(MAIL + "/quarantine/" + aside + "/retry");
        assertThatJson(retried.asString()).node("state").isEqualTo("QUARANTINE");
        assertThat(as("helpdesk")
                        .body("{}")
                        .post(MAIL + "/quarantine/" + aside + "/retry")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void states_that_are_none_are_refused() {
        assertThat(as("helpdesk")
                        .queryParam("state", "NEW_TICKET")
                        .get(MAIL + "/quarantine")
                        .statusCode())
                .isEqualTo(422);
        assertThat(as("school").get(MAIL + "/intake").statusCode()).isEqualTo(403);
    }

    @Test
    void health_and_figures_tell_the_equation() throws Exception {
        run.look(ShippedMailbox.DEMO, new ShippedMailbox(clock), true);

        assertThat(as("helpdesk").get("/q/health").asString())
                .contains("Mail intake")
                .contains("12 messages = 7 tickets + 1 follow-ups + 1 in quarantine + 3 refused + 0 waiting");
    }
}
