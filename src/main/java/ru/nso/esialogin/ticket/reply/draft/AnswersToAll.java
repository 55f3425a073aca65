package ru.nso.esialogin.ticket.reply.draft;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.incident.IncidentAnswers;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
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
    public Taking answer(Ticket ticket, String text, List<String> beside) {
        long erasures = outbox.erasures();
        Optional<EmailAddress> address = Drafts.address(ticket.letter().email());
        if (address.isEmpty()) {
            return Taking.TAKEN;
        }
        if (beside.stream().anyMatch(other -> hasGot(other, address.get(), text))) {
            return Taking.REPEATED;
        }
        return send(drafts.toAnybody(ticket, address.get(), text), erasures);
    }

    /** Whether the address has got the same words through that ticket. */
    private boolean hasGot(String ticketId, EmailAddress address, String text) {
        String words = Drafts.forAnybody(ticketId, text);
        return outbox.of(ticketId).stream()
                .filter(letter -> letter.automatic() && letter.state() != LetterState.BLOCKED)
                .map(OutgoingLetter::content)
                .anyMatch(letter -> letter.address().equalsIgnoreCase(address.value())
                        && letter.text().equals(words));
    }

    private Taking send(Draft draft, long erasures) {
        Threads.Known thread = threads.of(draft.ticket().id());
        Outbox.Order order = new Outbox.Order(
                draft.ticket().id(),
                draft.recipient(),
                true,
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
            return Taking.TAKEN;
        }
        outbox.block(order, erasures);
        return Taking.BLOCKED;
    }
}
