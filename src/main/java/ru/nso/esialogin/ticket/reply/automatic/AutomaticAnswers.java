package ru.nso.esialogin.ticket.reply.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutboxRules;
import ru.nso.esialogin.ticket.outbox.OutboxStore;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.reply.ReplyWriter;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Ask;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Silent;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Why;
import ru.nso.esialogin.ticket.reply.draft.Draft;
import ru.nso.esialogin.ticket.reply.draft.Drafts;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.Understood;

/** Asks once for what is missing, as soon as a letter was taken in. Part of the transaction that takes it in. */
@ApplicationScoped
@Transactional
public class AutomaticAnswers {
    private static final Caller ITSELF = Access.byItself(Purpose.TICKET).caller();
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Tickets tickets;
    private final Drafts drafts;
    private final Outbox outbox;
    private final OutboxStore store;
    private final OutboxRules rules;
    private final Clock clock;

    public AutomaticAnswers(
            Tickets tickets, Drafts drafts, Outbox outbox, OutboxStore store, OutboxRules rules, Clock clock) {
        this.tickets = tickets;
        this.drafts = drafts;
        this.outbox = outbox;
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is known when a letter may be answered.
     *
     * @param taken the letter
     * @param state state of its ticket
     * @param ofLogin whether a login may be what the ticket is about
     * @param missing what the ticket lacks
     * @param letters letters that went out for the ticket, the first one first
     * @param automatic automatic letters of the last day, of all tickets
     * @param now the moment
     */
    public record Facts(
            LetterTaken taken,
            TicketState state,
            boolean ofLogin,
            List<Missing> missing,
            List<OutgoingLetter> letters,
            List<OutgoingLetter> automatic,
            Instant now) {
        /** Copies the lists. */
        public Facts {
            missing = List.copyOf(missing);
            letters = List.copyOf(letters);
            automatic = List.copyOf(automatic);
        }

        Facts among(List<OutgoingLetter> others) {
            return new Facts(taken, state, ofLogin, missing, letters, others, now);
        }
    }

    /** Decides whether the letter is answered. */
    public static Decision decide(Facts facts, OutboxRules rules) {
        Optional<EmailAddress> sender = facts.taken().sender().flatMap(Drafts::address);
        Instant dayAgo = facts.now().minus(A_DAY);
        if (!facts.taken().byPerson()) {
            return new Silent(Why.NOT_A_PERSON);
        }
        if (sender.isEmpty()) {
            return new Silent(Why.NO_ADDRESS);
        }
        if (rules.ownDomains().contains(sender.get().domain())) {
            return new Silent(Why.OWN_ADDRESS);
        }
        if (facts.taken().forged()) {
            return new Silent(Why.FORGED);
        }
        if (facts.state() != TicketState.NEW && facts.state() != TicketState.NEEDS_INFO) {
            return new Silent(Why.IN_HAND);
        }
        if (!facts.ofLogin()) {
            return new Silent(Why.NO_LOGIN);
        }
        if (ReplyWriter.toAsk(facts.missing(), List.of()).isEmpty()) {
            return new Silent(Why.NOTHING_MISSING);
        }
        List<Missing> what = ReplyWriter.toAsk(facts.missing(), Drafts.asked(facts.letters()));
        if (what.isEmpty()) {
            return new Silent(Why.ASKED_BEFORE);
        }
        if (facts.letters().stream().anyMatch(letter -> letter.automatic() && since(letter, dayAgo))) {
            return new Silent(Why.ANSWERED_TODAY);
        }
        long toSender = facts.automatic().stream()
                .filter(letter -> since(letter, dayAgo))
                .filter(letter ->
                        letter.content().address().equalsIgnoreCase(sender.get().value()))
                .count();
        // A loop comes from an address that nobody has proven, in ever new threads: one answer, and it ends.
        if (toSender >= (facts.taken().proven() ? rules.mostAutomaticPerAddress() : 1)) {
            return new Silent(Why.ADDRESS_ANSWERED_TODAY);
        }
        return facts.automatic().size() >= rules.mostAutomaticPerDay() ? new Silent(Why.TOO_MANY) : new Ask(what);
    }

    private static boolean since(OutgoingLetter letter, Instant moment) {
        return letter.createdAt().isAfter(moment);
    }

    /** Answers a letter, if it is to be answered; nothing happens twice, however often it is told. */
    public Decision answer(LetterTaken taken) {
        long erasures = outbox.erasures();
        Ticket ticket = tickets.hold(ITSELF, taken.ticketId())
                .orElseThrow(() -> new IllegalArgumentException("the letter was taken in for no ticket"));
        Instant now = clock.instant();
        Understood understood = drafts.understand(ticket);
        Facts alone = new Facts(
                taken,
                ticket.state(),
                ReplyWriter.mayBeOfLogin(understood),
                understood.missing().stream().sorted().toList(),
                outbox.of(ticket.id()),
                List.of(),
                now);
        Decision decision = decide(alone, rules);
        if (decision instanceof Ask) {
            // Only now: many letters are decrypted for it.
            decision = decide(alone.among(store.automaticSince(now.minus(A_DAY), rules.mostAutomaticPerDay())), rules);
        }
        if (decision instanceof Ask ask) {
            EmailAddress to = taken.sender().flatMap(Drafts::address).orElseThrow();
            send(taken, drafts.request(ticket, to, ask.what()), erasures);
        }
        return decision;
    }

    private void send(LetterTaken taken, Draft draft, long erasures) {
        Outbox.Order order = new Outbox.Order(
                taken.ticketId(),
                draft.recipient(),
                true,
                draft.asksFor(),
                ITSELF.name(),
                new LetterContent(
                        draft.address().orElseThrow(),
                        draft.subject(),
                        draft.text(),
                        taken.messageId(),
                        references(taken)));
        boolean blocked = !draft.blocks().isEmpty();
        tickets.change(
                ITSELF,
                taken.ticketId(),
                (held, at) -> new TicketStep(
                        at,
                        ITSELF.name(),
                        Optional.of(held.state()),
                        blocked ? held.state() : TicketState.NEEDS_INFO,
                        Optional.of(
                                blocked
                                        ? "Автоматический ответ не отправлен: в нём осталось то, что отправлять нельзя."
                                        : "Автоматический ответ: просьба прислать недостающее.")));
        if (blocked) {
            outbox.block(order, erasures);
        } else {
            outbox.queue(order, erasures);
        }
    }

    private static List<String> references(LetterTaken taken) {
        return Stream.concat(taken.references().stream(), taken.messageId().stream())
                .distinct()
                .toList();
    }
}
