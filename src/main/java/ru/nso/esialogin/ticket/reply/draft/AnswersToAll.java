package ru.nso.esialogin.ticket.reply.draft;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.incident.IncidentAnswers;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.Threads;

/**
 * Sends the one answer of an incident to whoever wrote a ticket by mail. It holds nobody's data, so it may go to any address;
 * what holds some all the same is kept as blocked, for the operator.
 */
@Singleton
final class AnswersToAll implements IncidentAnswers {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Threads threads;

    AnswersToAll(Drafts drafts, Outbox outbox, Threads threads) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.threads = threads;
    }

    @Override
    public void answer(Ticket ticket, String text) {
        long erasures = outbox.erasures();
        Optional<EmailAddress> address = Drafts.address(ticket.letter().email());
        address.ifPresent(to -> send(drafts.toAnybody(ticket, to, text), erasures));
    }

    private void send(Draft draft, long erasures) {
        Threads.Known thread = threads.of(draft.ticket().id());
        Outbox.Order order = new Outbox.Order(
                draft.ticket().id(),
                draft.recipient(),
                false,
                draft.asksFor(),
                Access.byItself(Purpose.TICKET).caller().name(),
                new LetterContent(
                        draft.address().orElseThrow(),
                        draft.subject(),
                        draft.text(),
                        thread.newest(),
                        thread.references()));
        if (draft.blocks().isEmpty()) {
            outbox.queue(order, erasures);
        } else {
            outbox.block(order, erasures);
        }
    }
}
