package ru.nso.esialogin.ticket.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * Letters on their way. What an attempt begins and what it ends with are transactions of their own, so that a letter is
 * never sent by two and never forgotten by one that stops.
 */
@ApplicationScoped
@Transactional
public class Outbox {
    /** Who writes the steps that nobody takes. */
    private static final Caller ITSELF = Access.byItself(Purpose.TICKET).caller();

    private final OutboxStore store;
    private final Tickets tickets;
    private final OutboxRules rules;
    private final Clock clock;

    public Outbox(OutboxStore store, Tickets tickets, OutboxRules rules, Clock clock) {
        this.store = store;
        this.tickets = tickets;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A letter to be queued.
     *
     * @param ticketId the ticket, held until the end of the transaction
     * @param recipient who gets it
     * @param automatic whether nobody looked at it
     * @param asksFor what it asks for
     * @param by login name of whoever sends it
     * @param content what it says
     */
    public record Order(
            String ticketId,
            Recipient recipient,
            boolean automatic,
            List<Missing> asksFor,
            String by,
            LetterContent content) {
        /** Copies the list. */
        public Order {
            asksFor = List.copyOf(asksFor);
        }
    }

    /** How often somebody's traces were taken back; to be asked before cards are read. */
    public long erasures() {
        return store.erasures();
    }

    /** Queues a letter, in the transaction that decides upon it. */
    public OutgoingLetter queue(Order order, long erasures) {
        return keep(order, LetterState.QUEUED, Optional.empty(), erasures);
    }

    /** Keeps a letter that must not be sent, for the operator. */
    public OutgoingLetter block(Order order, long erasures) {
        return keep(order, LetterState.BLOCKED, Optional.of(Trouble.BLOCKED), erasures);
    }

    private OutgoingLetter keep(Order order, LetterState state, Optional<Trouble> trouble, long erasures) {
        Instant now = now();
        int number = store.lettersOf(order.ticketId()) + 1;
        String id = order.ticketId() + '.' + number;
        OutgoingLetter letter = new OutgoingLetter(
                id,
                order.ticketId(),
                number,
                order.recipient(),
                order.automatic(),
                order.asksFor(),
                state,
                0,
                false,
                trouble,
                rules.messageId(id),
                now,
                order.by(),
                now,
                now,
                Optional.empty(),
                order.content());
        store.add(letter, erasures);
        return letter;
    }

    /** The letters of a ticket, the first one first. */
    public List<OutgoingLetter> of(String ticketId) {
        return store.of(ticketId);
    }

    /** How many wait. */
    public long waiting() {
        return store.waiting();
    }

    /** How many letters are in each state. */
    public Map<LetterState, Long> counts() {
        return store.counts();
    }

    /**
     * Begins an attempt with the letter that is due first. One that nobody can decrypt has failed and holds up no other;
     * its ticket gets no step, for whoever lost the key of the letter cannot read the ticket either.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OutgoingLetter> begin() {
        Optional<OutgoingLetter> due = store.nextDue(now());
        while (due.isPresent() && due.get().content().equals(LetterContent.UNREADABLE)) {
            store.replace(due.get().ended(LetterState.FAILED, Trouble.UNREADABLE, now()));
            due = store.nextDue(now());
        }
        return due.map(letter -> {
            OutgoingLetter sending = letter.sending(now());
            store.replace(sending);
            return sending;
        });
    }

    /** Notes that the mail server is about to get the words of a letter. */
    @Transactional(TxType.REQUIRES_NEW)
    public void handOver(OutgoingLetter letter) {
        store.replace(same(letter)
                .orElseThrow(() -> new IllegalStateException("the letter is not being sent any more"))
                .handedOver(now()));
    }

    /** Ends an attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(OutgoingLetter letter, Delivery delivery) {
        if (!(delivery instanceof Delivery.Taken)) {
            holdTicket(letter.ticketId());
        }
        same(letter).ifPresent(held -> {
            if (delivery instanceof Delivery.Taken) {
                store.replace(held.sent(now()));
            } else if (delivery instanceof Delivery.Later later) {
                later(held, later.why());
            } else if (delivery instanceof Delivery.Never never) {
                finish(held.ended(LetterState.FAILED, never.why(), now()), never.why());
            } else {
                finish(held.ended(LetterState.UNCERTAIN, Trouble.NO_ANSWER, now()), Trouble.NO_ANSWER);
            }
        });
    }

    /** Ids of letters whose attempt was cut off. */
    public List<String> cutOff() {
        return store.cutOff(longAgo());
    }

    /**
     * Looks after an attempt that was cut off. Without a word handed over the letter was certainly not taken and goes on;
     * otherwise nobody knows, and the operator decides.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void mend(String id) {
        holdTicket(id.substring(0, id.lastIndexOf('.')));
        Optional<OutgoingLetter> still = store.hold(id)
                .filter(letter -> letter.state() == LetterState.SENDING)
                .filter(letter -> !letter.changedAt().isAfter(longAgo()));
        still.ifPresent(letter -> {
            if (letter.handedOver()) {
                finish(letter.ended(LetterState.UNCERTAIN, Trouble.NO_ANSWER, now()), Trouble.NO_ANSWER);
            } else {
                later(letter, Trouble.UNREACHABLE);
            }
        });
    }

    /**
     * A letter came back: it is marked, and the ticket gets a step.
     *
     * @param messageId of our letter, with its angle brackets
     * @return whether it is a letter of that ticket that had not come back before
     */
    public boolean bounced(String ticketId, String messageId) {
        holdTicket(ticketId);
        Optional<OutgoingLetter> came = store.hold(ticketId, messageId)
                .filter(letter -> letter.state() != LetterState.BOUNCED && letter.attempts() > 0);
        came.ifPresent(letter -> finish(letter.bounced(now()), Trouble.CAME_BACK));
        return came.isPresent();
    }

    /** Everybody holds the ticket before its letters, so that nobody waits for one who waits for him. */
    private void holdTicket(String ticketId) {
        tickets.hold(ITSELF, ticketId);
    }

    private void later(OutgoingLetter held, Trouble why) {
        if (held.attempts() >= rules.mostAttempts()) {
            finish(held.ended(LetterState.FAILED, why, now()), why);
        } else {
            store.replace(held.again(Optional.of(why), now(), now().plus(rules.waitAfter(held.attempts()))));
        }
    }

    /** The ticket stays where it is: what to do now is for whoever reads the step. */
    private void finish(OutgoingLetter ended, Trouble why) {
        store.replace(ended);
        tickets.change(
                ITSELF,
                ended.ticketId(),
                (ticket, at) -> new TicketStep(
                        at,
                        ITSELF.name(),
                        Optional.of(ticket.state()),
                        ticket.state(),
                        Optional.of("Письмо № " + ended.number() + ": " + why.words() + ".")));
    }

    /** The letter, if the attempt is still the one that goes on. */
    private Optional<OutgoingLetter> same(OutgoingLetter letter) {
        return store.hold(letter.id())
                .filter(held -> held.state() == LetterState.SENDING && held.attempts() == letter.attempts());
    }

    private Instant longAgo() {
        return now().minus(rules.longestAttempt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
