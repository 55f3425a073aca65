package ru.nso.esialogin.ticket.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck.Result;
import ru.nso.esialogin.ticket.picture.PictureLimits;
import ru.nso.esialogin.ticket.picture.Pictures;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.ScreenPhoto;

/** What is done with a letter before all others have to wait for it. */
@QuarkusTest
class ReadAheadTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());
    private static final String PLACE = "55.0302N 82.9204E";
    private static final String WORDS = "Возникла ошибка: пользователь не найден";

    @Inject
    MailLedger ledger;

    @Inject
    LetterReader reader;

    @Inject
    Placing placing;

    @Inject
    Tickets tickets;

    @Inject
    Breaker breaker;

    @Inject
    TransactionSynchronizationRegistry registry;

    private final String mailbox = "ahead-" + UUID.randomUUID();
    private final List<Boolean> inTransaction = new ArrayList<>();
    private final Pictures pictures = new Pictures(
            (picture, telling) -> {
                inTransaction.add(registry.getTransactionKey() != null);
                return new Reading.Text(WORDS);
            },
            new PictureLimits(3, 1_000_000, 160, 60));
    private long uids;

    @Test
    void pictures_are_looked_at_before_anything_is_held_and_none_keeps_where_it_was_taken() throws IOException {
        Intake intake = new Intake(ledger, reader, pictures, placing);
        String first = stored(letter("<first-" + mailbox + ">", ""));
        String next = stored(letter("<next-" + mailbox + ">", "In-Reply-To: <first-" + mailbox + ">\n"));
        String machine = stored(
                letter("<m-" + mailbox + ">", "Auto-Submitted: auto-replied\nIn-Reply-To: <first-" + mailbox + ">\n"));
        intake.decide(first);
        intake.decide(next);
        intake.decide(machine);

        TakenMail taken = breaker.taken().stream()
                .filter(mail -> mail.mailId().equals(first))
                .findFirst()
                .orElseThrow();
        Ticket ticket = tickets.find(OPERATOR, taken.ticketId()).orElseThrow();
        assertThat(inTransaction).as("nobody reads what a machine sends").containsExactly(false, false);
        assertThat(ticket.triage()).contains("\"pictures\"");
        assertThat(ticket.files()).hasSize(3).extracting(TicketFile::number).allSatisfy(number -> assertThat(new String(
                        tickets.file(OPERATOR, ticket.id(), number)
                                .orElseThrow()
                                .content(),
                        ISO_8859_1))
                .contains("IHDR")
                .doesNotContain(PLACE));
    }

    @Test
    void that_the_sender_is_forged_is_told_whoever_answers_for_the_letter() throws IOException {
        ReadLetter forged = new ReadLetter(
                Optional.empty(),
                List.of(),
                Optional.of(mailbox + "@example.org"),
                "",
                "Дневник",
                "Помогите",
                List.of(),
                false,
                Writer.PERSON,
                new SenderCheck(Result.FAIL, Result.FAIL, Result.FAIL, false));
        Intake intake = new Intake(ledger, readAs(forged), pictures, placing);
        String id = stored(letter("<forged-" + mailbox + ">", ""));
        intake.decide(id);

        Intake.Retried retried = intake.retry(OPERATOR, id, true).orElseThrow();

        assertThat(retried.taken()).contains(Taken.NEW_TICKET);
        assertThat(breaker.taken(retried.ticketId().orElseThrow()))
                .extracting(TakenMail::fromIsForged)
                .containsExactly(true);
    }

    private static LetterReader readAs(ReadLetter letter) {
        return new LetterReader() {
            @Override
            public Reading read(String mailbox, byte[] raw) {
                return new Reading.Read(letter);
            }

            @Override
            public Head head(String mailbox, byte[] raw) {
                return new Head("", "");
            }
        };
    }

    private String stored(String letter) {
        uids++;
        ledger.found(mailbox, 1, List.of(uids));
        LedgerEntry found = ledger.unfinished(mailbox, 1, uids - 1, 1).get(0);
        byte[] raw = letter.getBytes(UTF_8);
        FetchedMail mail = new FetchedMail(raw, raw.length, false, Instant.parse("2026-11-27T05:00:00Z"));
        return ledger.store(found, mail, MailIdentity.of(mailbox, mail)).id();
    }

    private String letter(String id, String fields) throws IOException {
        return fields + "From: Ольга <" + mailbox + "@example.org>\nSubject: Дневник\nMessage-ID: " + id
                + "\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain; charset=utf-8\n\nНе открывается дневник.\n"
                + "--b\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(picture()) + "\n--b--\n";
    }

    /** A picture that tells where it was taken. */
    private static byte[] picture() throws IOException {
        byte[] png = ScreenPhoto.png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB));
        byte[] told = ("tEXtComment\0" + PLACE).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(told);
        int behindHead = 33;
        return ByteBuffer.allocate(png.length + told.length + 8)
                .put(png, 0, behindHead)
                .putInt(told.length - 4)
                .put(told)
                .putInt((int) sum.getValue())
                .put(png, behindHead, png.length - behindHead)
                .array();
    }
}
