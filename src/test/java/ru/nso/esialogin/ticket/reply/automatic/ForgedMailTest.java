package ru.nso.esialogin.ticket.reply.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.TakenMail;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.outbox.Outbox;

@QuarkusTest
class ForgedMailTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    @Inject
    Tickets tickets;

    @Inject
    TriageForm form;

    @Inject
    AnswersToMail answers;

    @Inject
    Outbox outbox;

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void nobody_is_written_to_in_whose_name_another_one_wrote(boolean forged, int sent) {
        String from = "forged-" + UUID.randomUUID() + "@example.org";
        String ticket = tickets.receive(
                        OPERATOR,
                        new Letter(Channel.EMAIL, "", from, "", "Дневник", "Помогите", true),
                        List.of(),
                        form::kept)
                .id();

        answers.taken(new TakenMail(
                UUID.randomUUID().toString(),
                Taken.NEW_TICKET,
                ticket,
                Writer.PERSON,
                true,
                ticket,
                Optional.of(from),
                false,
                forged,
                Optional.empty(),
                List.of(),
                "Дневник",
                Instant.parse("2026-11-27T05:00:00Z"),
                false));

        assertThat(outbox.of(ticket)).hasSize(sent);
    }
}
