package ru.nso.esialogin.console.desk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.console.desk.queue.QueueQuery;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Typed;
import ru.nso.esialogin.console.desk.ticket.form.TypedStep;
import ru.nso.esialogin.console.desk.ticket.view.HeadView;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.ticket.view.ReplyView;
import ru.nso.esialogin.console.desk.ticket.view.StepView;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.duplicate.Duplicates;
import ru.nso.esialogin.ticket.duplicate.Likeness;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.told.ToldTriage;
import ru.nso.esialogin.ticket.told.ToldTriages;

/**
 * Puts the page of a ticket together, at one moment: what is read for it is read in one transaction, and that the ticket
 * was read is one entry of the access log.
 */
@ApplicationScoped
class TicketPages {
    private final Tickets tickets;
    private final ToldTriages triagesTold;
    private final Duplicates duplicates;
    private final Heads heads;
    private final LettersOfTicket letters;
    private final TriagesOfTicket triages;
    private final RepliesOfTicket replies;
    private final HistoryWords history;
    private final CauseNames causes;
    private final Moments moments;

    TicketPages(
            Tickets tickets,
            ToldTriages triagesTold,
            Duplicates duplicates,
            Heads heads,
            LettersOfTicket letters,
            TriagesOfTicket triages,
            RepliesOfTicket replies,
            HistoryWords history,
            CauseNames causes,
            Moments moments) {
        this.tickets = tickets;
        this.triagesTold = triagesTold;
        this.duplicates = duplicates;
        this.heads = heads;
        this.letters = letters;
        this.triages = triages;
        this.replies = replies;
        this.history = history;
        this.causes = causes;
        this.moments = moments;
    }

    /** The page; nothing if there is no such ticket. */
    @Transactional
    Optional<TicketModel> of(Caller caller, String id, QueueQuery query, Typed typed) {
        return tickets.find(caller, id).map(ticket -> of(caller, ticket, query, typed));
    }

    private TicketModel of(Caller caller, Ticket ticket, QueueQuery told, Typed typed) {
        Access asking = new Access(caller, Purpose.TICKET, Optional.of(ticket.id()));
        boolean registry = RegistryOfTicket.mayAsk(asking);
        // In which municipality the cards of a ticket are, the registry tells.
        QueueQuery query = registry ? told : told.anywhere();
        ToldTriage triage = triagesTold.of(asking, ticket);
        HeadView head = heads.of(ticket, caller, query);
        LettersOfTicket.Exchange thread = letters.of(asking, ticket);
        String noReply = noReply(ticket, thread, typed);
        return new TicketModel(
                head,
                thread.shown().stream()
                        .map(letter -> typed.whole() ? letter : letter.shortened())
                        .toList(),
                FilesOfTicket.of(ticket, triage),
                triages.of(asking, ticket, triage),
                noReply.isEmpty() ? reply(caller, ticket, head, thread, triage, typed) : null,
                noReply,
                !isClosed(ticket),
                step(ticket, typed),
                duplicates.like(ticket, registry).stream()
                        .map(like -> duplicate(like, query))
                        .toList(),
                typed.done(),
                typed.seen().isPresent(),
                changed(ticket, typed));
    }

    private ReplyView reply(
            Caller caller,
            Ticket ticket,
            HeadView head,
            LettersOfTicket.Exchange thread,
            ToldTriage triage,
            Typed typed) {
        return typed.reply()
                .map(reply -> replies.typed(head, reply, typed, thread.sent()))
                .orElseGet(() -> replies.proposed(
                        caller,
                        ticket,
                        head,
                        typed.to().orElse(Recipient.FAMILY),
                        !triage.candidates().isEmpty()));
    }

    /** A draft is made where an answer is due or asked for: making one looks at the cards. */
    private static String noReply(Ticket ticket, LettersOfTicket.Exchange thread, Typed typed) {
        if (typed.reply().isPresent()) {
            return "";
        }
        if (ticket.handling().mergedInto().isPresent()) {
            return "Обращение ведётся в другом: отвечайте там.";
        }
        if (ticket.state() == TicketState.CLOSED) {
            return "Обращение закрыто. Чтобы ответить, откройте его снова.";
        }
        return thread.awaited() || typed.to().isPresent() ? "" : "На последнее письмо уже отвечено.";
    }

    private static boolean isClosed(Ticket ticket) {
        return ticket.state() == TicketState.CLOSED
                || ticket.handling().mergedInto().isPresent();
    }

    private StepView step(Ticket ticket, Typed typed) {
        Optional<TypedStep> step = typed.step();
        List<Fault> faults = typed.reply().isPresent() ? List.of() : typed.faults();
        return new StepView(
                ticket.handling().mergedInto().isPresent()
                        ? List.of()
                        : StateWords.choices(
                                ticket.state().next(),
                                step.map(TypedStep::state).orElse("")),
                step.map(TypedStep::note).orElse(""),
                step.map(TypedStep::login).orElse(""),
                causes.choices(step.map(TypedStep::cause).orElse("")),
                step.map(TypedStep::result).orElse(""),
                typed.into(),
                faults);
    }

    private TicketModel.Duplicate duplicate(Likeness like, QueueQuery query) {
        return new TicketModel.Duplicate(
                like.id(),
                query.behind(Heads.TICKETS + like.id()),
                "…" + StateWords.ending(like.id()),
                moments.at(like.createdAt()),
                StateWords.badge(like.state()),
                String.join(", ", like.causes()),
                Stream.of(like.byKey() ? "тот же СНИЛС, телефон или почта" : "", like.byCard() ? "та же карточка" : "")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** A version counts the steps. */
    private List<HistoryView.Line> changed(Ticket ticket, Typed typed) {
        if (typed.seen().isEmpty()) {
            return List.of();
        }
        List<TicketStep> steps = tickets.history(ticket);
        return history.of(steps.stream().skip(typed.seen().getAsLong()).toList());
    }
}
