package ru.nso.esialogin.ticket.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;

@QuarkusTest
class MailTracesTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-27T05:00:00Z");

    @Inject
    MailTraces traces;

    @Inject
    MailLedger ledger;

    @Inject
    Intake intake;

    @Inject
    Statements sql;

    private final String mailbox = "erased-" + UUID.randomUUID();
    private final String somebody = "Незабудкина" + UUID.randomUUID();
    private long uids;

    @Test
    void letters_that_speak_of_somebody_go_and_the_ledger_knows_them_still() {
        String ticket = taken(letter("<1-" + mailbox + ">", "", "Не открывается дневник."));
        String followUp = taken(letter("<2-" + mailbox + ">", "In-Reply-To: <1-" + mailbox + ">\n", "Это " + somebody));
        String waiting =
                stored(letter("<3-" + mailbox + ">", "", "Пишет " + somebody)).id();
        String unreadable = taken("no letter at all, whoever it is of\n");
        String other = taken(letter("<4-" + mailbox + ">", "", "Другая семья, дневник не открывается."));

        Map<Trace, Long> erased = QuarkusTransaction.requiringNew().call(() -> traces.erase(erased(somebody)));
        intake.decide(waiting);

        assertThat(erased.get(Trace.MAIL)).isGreaterThanOrEqualTo(4);
        assertThat(kept("mail_raw")).containsExactlyInAnyOrder(ticket, other);
        assertThat(kept("mail_follow_up")).isEmpty();
        assertThat(state(followUp)).isEqualTo("FOLLOW_UP null");
        assertThat(state(waiting)).isEqualTo("REFUSED ERASED");
        assertThat(state(unreadable)).isEqualTo("REFUSED ERASED");
        assertThat(state(other)).isEqualTo("NEW_TICKET null");
        assertThat(intake.retry(nobody(), waiting, true)).isEmpty();
        assertThat(sql.first("select messages from mail_mailbox where mailbox = ?", row -> row.getLong(1), mailbox))
                .contains(5L);
    }

    private String taken(String letter) {
        LedgerEntry stored = stored(letter);
        intake.decide(stored.id());
        return stored.id();
    }

    private LedgerEntry stored(String letter) {
        uids++;
        ledger.found(mailbox, 1, List.of(uids));
        LedgerEntry found = ledger.unfinished(mailbox, 1, uids - 1, 1).get(0);
        byte[] raw = letter.getBytes(StandardCharsets.UTF_8);
        FetchedMail mail = new FetchedMail(raw, raw.length, false, RECEIVED);
        return ledger.store(found, mail, MailIdentity.of(mailbox, mail));
    }

    private List<String> kept(String table) {
        return sql.list(
                "select k.id from " + table + " k join mail_message m on m.id = k.id where m.mailbox = ?",
                row -> row.getString(1),
                mailbox);
    }

    private String state(String id) {
        return sql.first(
                        "select state, reason from mail_message where id = ?",
                        row -> row.getString(1) + ' ' + row.getString(2),
                        id)
                .orElseThrow();
    }

    private static Caller nobody() {
        return new Caller("helpdesk", Set.of(), Optional.empty(), Optional.empty());
    }

    private static Erased erased(String name) {
        return new Erased(Set.of(), Set.of(), new Mentions() {
            @Override
            public boolean inRecord(String text) {
                return text.contains(name);
            }

            @Override
            public boolean inProse(String text) {
                return text.contains(name);
            }
        });
    }

    private String letter(String id, String fields, String body) {
        return fields + "From: " + mailbox + "@example.org\nDate: Thu, 26 Nov 2026 10:00:00 +0700\nMessage-ID: " + id
                + "\nSubject: Дневник\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n';
    }
}
