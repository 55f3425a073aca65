package ru.nso.esialogin.ticket.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketMoves;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Triager;

/** Finds incidents, leads them to their end and lets their tickets follow. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Incidents {
    /** No login problems and disputes are nobody's outage. */
    private static final Set<Character> NEVER = Set.of('N', 'R');

    private static final String ANSWER = "Ответ всем, кто обратился с тем же:\n";
    private static final String FOLLOWS = "Вслед за происшествием.";

    private final IncidentStore store;
    private final TicketStore tickets;
    private final TicketMoves moves;
    private final Tickets log;
    private final Instance<IncidentAnswers> answers;
    private final Triager triager;
    private final IncidentPolicy policy;
    private final Detection detection;
    private final NewIds ids;
    private final Clock clock;

    public Incidents(
            IncidentStore store,
            TicketStore tickets,
            TicketMoves moves,
            Tickets log,
            Instance<IncidentAnswers> answers,
            Triager triager,
            IncidentPolicy policy,
            NewIds ids,
            Clock clock) {
        this.store = store;
        this.tickets = tickets;
        this.moves = moves;
        this.log = log;
        this.answers = answers;
        this.triager = triager;
        this.policy = policy;
        this.detection = new Detection(policy);
        this.ids = ids;
        this.clock = clock;
    }

    /** An incident. */
    public Optional<Incident> find(String id) {
        return store.find(id);
    }

    /** Incidents, the newest first, one more than the limit if there are more. */
    public List<Incident> page(Optional<TicketState> state, Optional<String> after, int limit) {
        return store.page(state, after, limit + 1);
    }

    /**
     * Changes an incident; nothing if there is none. Its tickets follow soon.
     *
     * @param change gives the next version, or throws to leave it as it is
     */
    public Optional<Incident> change(String id, BiFunction<Incident, Instant, Incident> change) {
        return store.findForChange(id).map(held -> store.keep(change.apply(held, now())));
    }

    /** Whether a text names a SNILS, which no answer to all may. */
    public boolean namesSomebody(String text) {
        Extracted extracted = triager.understand("", text, new Arrival("", false, 0, 0))
                .complaint()
                .extracted();
        return !extracted.snils().isEmpty() || !extracted.invalid().isEmpty();
    }

    /** Looks for incidents among the tickets of the last time. */
    public void detect() {
        store.alone();
        Instant now = now();
        List<Arrived> free = new ArrayList<>(store.arrivedSince(now.minus(policy.longest())).stream()
                .filter(ticket -> !NEVER.contains(ticket.cause().charAt(0)))
                .toList());
        detection.joining(free, store.open()).forEach((id, joining) -> {
            joining.forEach(ticket -> join(ticket, id));
            store.lastAt(id, joining.get(joining.size() - 1).at());
            free.removeAll(joining);
        });
        for (Detection.Found found : detection.among(free)) {
            Incident incident = Incident.found(ids.next(), found, now);
            store.create(incident);
            found.tickets().forEach(ticket -> join(ticket, incident.id()));
        }
    }

    private void join(Arrived arrived, String incident) {
        tickets.findForChange(arrived.ticketId())
                .filter(ticket -> ticket.handling().incident().isEmpty()
                        && !ticket.state().isOver())
                .ifPresent(ticket -> step(
                        ticket, ticket.state(), Optional.empty(), List.of(new Mark(Mark.Kind.IN_INCIDENT, incident))));
    }

    /** Lets some tickets follow their incidents; how many there were. */
    public int follow() {
        List<IncidentStore.Behind> behind = store.behind(policy.batch());
        for (IncidentStore.Behind one : behind) {
            Incident incident = store.find(one.incidentId()).orElseThrow();
            Ticket ticket = tickets.findForChange(one.ticketId()).orElseThrow();
            for (TicketState to : FollowedState.path(ticket.state(), incident.state())) {
                ticket = step(ticket, to, Optional.of(FOLLOWS), List.of());
            }
            if (incident.answerVersion() > one.answered()) {
                answer(ticket, incident.answer());
            }
            store.followed(one.ticketId(), incident.version(), incident.answerVersion());
        }
        return behind.size();
    }

    private void answer(Ticket ticket, Optional<String> answer) {
        answer.ifPresent(text -> {
            step(ticket, ticket.state(), Optional.of(ANSWER + text), List.of());
            answers.forEach(sender -> sender.answer(ticket, text));
        });
    }

    private Ticket step(Ticket ticket, TicketState to, Optional<String> note, List<Mark> marks) {
        Caller itself = Access.byItself(Purpose.TICKET).caller();
        log.noteChange(itself, ticket.id());
        return moves.move(ticket, new TicketStep(now(), itself.name(), Optional.of(ticket.state()), to, note, marks));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
