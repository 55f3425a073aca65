package ru.nso.esialogin.ticket.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.store.words.WordsSchedule;

@QuarkusTest
class MailTracesTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-27T05:00:00Z");

    @Inject
    MailTraces traces;

    @Inject
    WordsSchedule schedule;

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

    @Test
    void files_and_keys_of_an_erased_follow_up_go_and_those_of_the_ticket_stay() {
        taken(letter("<5-" + mailbox + ">", "", "Не открывается дневник, телефон 8 905 777 99 01."));
        String ticket = ticket();
        String answer = taken(withFile(
                "<6-" + mailbox + ">", "<5-" + mailbox + ">", "Это " + somebody + ", телефон 8 905 777 99 02."));
        taken(withFile("<7-" + mailbox + ">", "<5-" + mailbox + ">", "Телефон 8 905 777 99 03."));
        assertThat(files(ticket)).hasSize(2);
        assertThat(keys(ticket)).isEqualTo(3);

        QuarkusTransaction.requiringNew().call(() -> traces.erase(erased(somebody)));

        assertThat(kept("mail_follow_up")).hasSize(1).doesNotContain(answer);
        assertThat(files(ticket)).hasSize(1).doesNotContain(answer);
        assertThat(keys(ticket)).isEqualTo(2);
    }

    @Test
    void of_letters_that_do_not_speak_of_somebody_none_is_read() {
        for (int i = 0; i < 5; i++) {
            taken(letter("<8" + i + "-" + mailbox + ">", "", "Не открывается дневник, письмо " + i));
        }
        List<String> read = new ArrayList<>();
        Erased who = new Erased(Set.of(), Set.of(), new Mentions() {
            @Override
            public boolean inRecord(String text) {
                return false;
            }

            @Override
            public boolean inProse(String text) {
                read.add(text);
                return false;
            }

            @Override
            public List<Set<String>> sought() {
                return List.of(TextWords.written(somebody + " письмо"));
            }
        });

        QuarkusTransaction.requiringNew().call(() -> traces.erase(who));

        assertThat(read).noneMatch(text -> text.contains(mailbox));
        taken(letter("<9-" + mailbox + ">", "", "Пишет " + somebody + " и это письмо"));
        QuarkusTransaction.requiringNew().call(() -> traces.erase(who));
        assertThat(read).filteredOn(text -> text.contains(mailbox)).hasSize(1);
    }

    @Test
    void letters_from_before_get_their_words_and_are_found_meanwhile() {
        String letter = taken(letter("<10-" + mailbox + ">", "", "Пишет " + somebody));
        sql.write("update mail_raw set words = null, index_key_id = null where id = ?", letter);

        schedule.look();

        assertThat(sql.first(
                        "select cardinality(words) from mail_raw where id = ? and index_key_id is not null",
                        row -> row.getInt(1),
                        letter))
                .hasValueSatisfying(count -> assertThat(count).isGreaterThan(5));
        sql.write("update mail_raw set words = null, index_key_id = null where id = ?", letter);
        QuarkusTransaction.requiringNew().call(() -> traces.erase(erased(somebody)));
        assertThat(kept("mail_raw")).isEmpty();
    }

    private String ticket() {
        return sql.first(
                        "select ticket_id from mail_message where mailbox = ? and state = 'NEW_TICKET'",
                        row -> row.getString(1),
                        mailbox)
                .orElseThrow(() -> new AssertionError("no ticket"));
    }

    private List<String> files(String ticket) {
        return sql.list("select mail_id from ticket_file where ticket_id = ?", row -> row.getString(1), ticket);
    }

    private int keys(String ticket) {
        return sql.first(
                        "select count(*) from ticket_key where ticket_id = ? and kind = 'TICKET_PHONE'",
                        row -> row.getInt(1),
                        ticket)
                .orElseThrow();
    }

    private String withFile(String id, String answered, String body) {
        return "In-Reply-To: " + answered + "\nFrom: " + mailbox
                + "@example.org\nDate: Thu, 26 Nov 2026 10:00:00 +0700\nMessage-ID: " + id
                + "\nSubject: Re: Дневник\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain; charset=utf-8\n\n" + body
                + "\n--b\nContent-Type: text/plain; charset=utf-8; name=note.txt\n"
                + "Content-Disposition: attachment; filename=note.txt\n\nслова\n--b--\n";
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

            @Override
            public List<Set<String>> sought() {
                return List.of(TextWords.written(name));
            }
        });
    }

    private String letter(String id, String fields, String body) {
        return fields + "From: " + mailbox + "@example.org\nDate: Thu, 26 Nov 2026 10:00:00 +0700\nMessage-ID: " + id
                + "\nSubject: Дневник\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n';
    }
}
