package ru.nso.esialogin.ticket.api.intake;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck.Result;

/**
 * A letter that became no ticket.
 *
 * @param id its number
 * @param mailbox where it came
 * @param state QUARANTINE or REFUSED
 * @param reason code of the reason
 * @param sentence the reason
 * @param foundAt when it was found
 * @param decidedAt when it was put aside or refused
 * @param bytes how long it is
 * @param writer who wrote, if it could be read
 * @param spf what our mail server found out
 * @param dkim what our mail server found out
 * @param dmarc what our mail server found out
 * @param kept whether the letter itself is still kept
 */
@Schema(name = "AsideMail", description = "Письмо, которое не стало обращением, без того, что в нём написано")
public record AsideWire(
        String id,
        String mailbox,
        Taken state,
        String reason,
        String sentence,
        Instant foundAt,
        Instant decidedAt,
        @Nullable @Schema(nullable = true) Long bytes,
        @Nullable @Schema(nullable = true) Writer writer,
        @Nullable @Schema(nullable = true) Result spf,
        @Nullable @Schema(nullable = true) Result dkim,
        @Nullable @Schema(nullable = true) Result dmarc,
        boolean kept) {

    /**
     * A letter with what its head shows.
     *
     * @param mail the letter
     * @param from sender as written, who is not known by it
     * @param subject subject
     */
    @Schema(name = "AsideMailShown", description = "Письмо с отправителем и темой, как они написаны")
    public record Shown(
            AsideWire mail,
            @Nullable @Schema(nullable = true) String from,
            @Nullable @Schema(nullable = true) String subject) {

        static Shown of(AsideLetters.Shown shown) {
            Optional<LetterReader.Head> head = shown.head();
            return new Shown(
                    AsideWire.of(shown.mail()),
                    head.map(LetterReader.Head::from).orElse(null),
                    head.map(LetterReader.Head::subject).orElse(null));
        }

        /** Sender and subject are personal. */
        @Override
        public String toString() {
            return "Shown[" + mail.id + ']';
        }
    }

    static AsideWire of(AsideMail mail) {
        Optional<SenderCheck> check = mail.check();
        return new AsideWire(
                mail.id(),
                mail.mailbox(),
                mail.taken(),
                mail.reason().code(),
                mail.reason().sentence(),
                mail.foundAt(),
                mail.decidedAt(),
                mail.bytes().orElse(null),
                mail.writer().orElse(null),
                check.map(SenderCheck::spf).orElse(null),
                check.map(SenderCheck::dkim).orElse(null),
                check.map(SenderCheck::dmarc).orElse(null),
                mail.kept());
    }
}
