package ru.nso.esialogin.ticket.reply.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.outbox.Threads;

/** Answers tickets. Each call is one transaction: the letter is queued and the ticket moved, or neither. */
@ApplicationScoped
@Transactional
public class Replies {
    private final Tickets tickets;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Threads threads;

    public Replies(Tickets tickets, Drafts drafts, Outbox outbox, Threads threads) {
        this.tickets = tickets;
        this.drafts = drafts;
        this.outbox = outbox;
        this.threads = threads;
    }

    /** What came of a reply. */
    public sealed interface Sending {
        /** It is in the outbox. */
        record Queued(OutgoingLetter letter, Ticket ticket) implements Sending {}

        /** It must not be sent. */
        record Blocked(List<Block> blocks) implements Sending {
            /** Copies the list. */
            public Blocked {
                blocks = List.copyOf(blocks);
            }
        }

        /** The ticket is closed: it has to be opened again before. */
        record Closed() implements Sending {}

        /** There is no such ticket. */
        record Absent() implements Sending {}
    }

    /** A reply that could be sent; nothing if there is no such ticket. */
    public Optional<Draft> draft(Caller caller, String id, ReplyWish wish) {
        return tickets.find(caller, id).map(ticket -> drafts.of(access(caller, id), ticket, wish, outbox.of(id)));
    }

    /**
     * A first proposal, for whoever opens a ticket. Where its letter led to no card, the cards are not asked again: to read
     * letters of families whom nobody knows would look like guessing. What is sent is looked through in any case.
     *
     * @param ticket a ticket that the caller has read
     * @param known whether the letter led to a card when it came
     */
    public Draft proposal(Caller caller, Ticket ticket, Recipient recipient, boolean known) {
        ReplyWish wish = ReplyWish.proposed(recipient);
        List<OutgoingLetter> before = outbox.of(ticket.id());
        return known
                ? drafts.of(access(caller, ticket.id()), ticket, wish, before)
                : drafts.ofWordsAlone(ticket, wish, before);
    }

    /** The letters of a ticket, the first one first; nothing if there is no such ticket. */
    public Optional<List<OutgoingLetter>> letters(Caller caller, String id) {
        return tickets.find(caller, id).map(this::letters);
    }

    /** The letters of a ticket that the caller has read. */
    public List<OutgoingLetter> letters(Ticket ticket) {
        return outbox.of(ticket.id());
    }

    /**
     * Sends a reply.
     *
     * @param expected throws if the ticket is not the one that the caller has seen
     */
    public Sending send(Caller caller, String id, ReplyWish wish, Consumer<Ticket> expected) {
        long erasures = outbox.erasures();
        Optional<Ticket> found = tickets.hold(caller, id);
        if (found.isEmpty()) {
            return new Sending.Absent();
        }
        expected.accept(found.get());
        if (found.get().state() == TicketState.CLOSED) {
            return new Sending.Closed();
        }
        List<OutgoingLetter> before = outbox.of(id);
        Draft draft = drafts.of(access(caller, id), found.get(), wish, before);
        if (!draft.blocks().isEmpty()) {
            return new Sending.Blocked(draft.blocks());
        }
        TicketState to = stateAfter(found.get().state(), draft);
        String note = note(draft, before.size() + 1);
        Ticket moved = found.get();
        for (TicketState next : way(moved.state(), to)) {
            Optional<String> told = next == to ? Optional.of(note) : Optional.empty();
            moved = tickets.change(caller, id, (held, at) -> step(caller, held, next, told, at))
                    .orElseThrow(() -> new IllegalStateException("the ticket is held"));
        }
        return new Sending.Queued(outbox.queue(order(caller, draft, before), erasures), moved);
    }

    private Outbox.Order order(Caller caller, Draft draft, List<OutgoingLetter> before) {
        Threads.Known thread = threads.of(draft.ticket().id());
        List<String> references = Stream.concat(
                        thread.references().stream(), before.stream().map(OutgoingLetter::messageId))
                .distinct()
                .toList();
        return new Outbox.Order(
                draft.ticket().id(),
                draft.recipient(),
                false,
                draft.asksFor(),
                caller.name(),
                new LetterContent(
                        draft.address().orElseThrow(),
                        draft.subject(),
                        draft.text(),
                        draft.recipient() == Recipient.FAMILY ? thread.newest() : Optional.empty(),
                        draft.recipient() == Recipient.FAMILY ? references : List.of()));
    }

    /** What is mended stays so: a word about it opens nothing again. */
    private static TicketState stateAfter(TicketState now, Draft draft) {
        if (now == TicketState.FIXED_VERIFIED) {
            return now;
        }
        if (!draft.asksFor().isEmpty()) {
            return TicketState.NEEDS_INFO;
        }
        return draft.recipient() == Recipient.SCHOOL ? TicketState.WITH_SCHOOL : TicketState.WITH_FAMILY;
    }

    /** What is answered is diagnosed; where nothing moves, the letter is a step of its own. */
    private static List<TicketState> way(TicketState from, TicketState to) {
        return from == to || from.next().contains(to) ? List.of(to) : List.of(TicketState.DIAGNOSED, to);
    }

    private static TicketStep step(Caller caller, Ticket held, TicketState to, Optional<String> note, Instant at) {
        return new TicketStep(at, caller.name(), Optional.of(held.state()), to, note);
    }

    private static String note(Draft draft, int number) {
        return "Письмо № " + number + (draft.recipient() == Recipient.SCHOOL ? " школе" : " обратившемуся")
                + (draft.asksFor().isEmpty() ? ": ответ." : ": просьба прислать недостающее.");
    }

    private static Access access(Caller caller, String id) {
        return new Access(caller, Purpose.TICKET, Optional.of(id));
    }
}
