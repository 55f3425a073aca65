package ru.nso.esialogin.ticket.reply.automatic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.AfterIntake;
import ru.nso.esialogin.ticket.intake.TakenMail;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;

/**
 * What follows a letter that came by mail: one that came back is marked, anything else is asked for what it lacks.
 */
@Singleton
final class AnswersToMail implements AfterIntake {
    private final AutomaticAnswers answers;
    private final Outbox outbox;

    AnswersToMail(AutomaticAnswers answers, Outbox outbox) {
        this.answers = answers;
        this.outbox = outbox;
    }

    @Override
    public void taken(TakenMail mail) {
        if (mail.writer() == Writer.BOUNCE) {
            cameBack(mail).ifPresent(letter -> outbox.bounced(mail.ticketId(), letter));
        } else {
            answers.answer(new LetterTaken(
                    mail.ticketId(),
                    mail.answerable(),
                    mail.from(),
                    mail.fromIsProven(),
                    mail.fromIsForged(),
                    mail.messageId(),
                    mail.references()));
        }
    }

    /** The letter that is referred to; without a reference the only one, for many servers name none. */
    private Optional<String> cameBack(TakenMail mail) {
        List<String> sent = outbox.of(mail.ticketId()).stream()
                .filter(letter -> letter.attempts() > 0)
                .map(OutgoingLetter::messageId)
                .toList();
        Optional<String> referred =
                sent.stream().filter(mail.references()::contains).findFirst();
        return referred.isPresent() || sent.size() != 1
                ? referred
                : sent.stream().findFirst();
    }
}
