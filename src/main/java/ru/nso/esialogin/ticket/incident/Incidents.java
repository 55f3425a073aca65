package ru.nso.esialogin.ticket.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.diagnosis.text.LeakCheck;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketMoves;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.triage.Triager;

/** Finds incidents, leads them to their end and lets their tickets follow. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Incidents {
    /** No login problems and disputes are nobody's outage. */
    private static final Set<Character> NEVER = Set.of('N', 'R');

    private static final String ANSWER = "Ответ всем, кто обратился с тем же:\n";
    private static final String BLOCKED = "Ответ всем не отправлен: в нём есть то, что отправлять нельзя.";
    private static final String REPEATED = "Ответ всем уже отправлен на этот адрес по другому обращению.";
    private static final String NAMED = "named";

    /** So many letters are held at a time, however many an incident has. */
    private static final int LETTERS_AT_ONCE = 100;

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
    public Optional<Incident> change(Caller caller, String id, BiFunction<Incident, Instant, Incident> change) {
        return store.findForChange(id).map(held -> {
            Incident changed = store.keep(change.apply(held, now()));
            store.addStep(id, IncidentStep.between(held, changed, caller.name()));
            return changed;
        });
    }

    /** Who changed what, and when, the first step first; nothing if there is no such incident. */
    public Optional<List<IncidentStep>> history(String id) {
        return store.find(id).map(incident -> store.steps(id));
    }

    /** Whether an answer to all names somebody, anybody or one of the people of its tickets: none may. */
    public boolean namesSomebody(Incident incident, String text) {
        Extracted extracted = triager.read("", text).extracted();
        return !extracted.snils().isEmpty()
                || !extracted.invalid().isEmpty()
                // 8-800 is nobody's.
                || extracted.phones().stream().anyMatch(phone -> phone.kind() != PhoneNumber.Kind.OTHER)
                || !extracted.emails().isEmpty()
                || !extracted.names().isEmpty()
                || namesSomebodyOf(incident, text.lines().toList());
    }

    /** Some letters at a time, and no more of them than it takes. */
    private boolean namesSomebodyOf(Incident incident, List<String> lines) {
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            IncidentStore.Letters some = store.letters(incident.id(), after.get(), LETTERS_AT_ONCE);
            LeakCheck people = LeakCheck.of(Set.of(), some.letters().stream().flatMap(this::peopleIn));
            if (lines.stream().anyMatch(people::leaks)) {
                return true;
            }
            after = some.goOn();
        }
        return false;
    }

    private Stream<Person> peopleIn(Letter letter) {
        return Stream.of(triager.read(letter.subject(), letter.body()), triager.read("", letter.name()))
                .flatMap(complaint -> complaint.extracted().names().stream())
                .map(name -> Person.builder(NAMED).name(name.name()).build());
    }

    /** Looks for incidents among the tickets of the last time; how many tickets belong to one now that did not before. */
    public int detect() {
        store.alone();
        Instant now = now();
        List<Arrived> free = store.arrivedSince(now.minus(policy.longest())).stream()
                .filter(ticket -> !NEVER.contains(ticket.cause().charAt(0)))
                .toList();
        Map<Arrived, String> incidents = new HashMap<>();
        detection.joining(free, store.open()).forEach((id, joining) -> joining.forEach(one -> incidents.put(one, id)));
        if (incidents.isEmpty()) {
            // One at a time: what is left of its tickets joins next time.
            detection.among(free).stream().findFirst().ifPresent(found -> {
                Incident incident = Incident.found(ids.next(), found, now);
                store.create(incident);
                store.addStep(incident.id(), IncidentStep.found(incident, itself().name()));
                found.tickets().forEach(one -> incidents.put(one, incident.id()));
            });
        }
        // In the order in which everybody holds tickets.
        List<Arrived> some = incidents.keySet().stream()
                .sorted(Comparator.comparing(Arrived::ticketId))
                .limit(policy.batch())
                .toList();
        some.forEach(ticket -> join(ticket, incidents.getOrDefault(ticket, "")));
        return some.size();
    }

    private void join(Arrived arrived, String incident) {
        tickets.findForChange(arrived.ticketId())
                .filter(ticket -> ticket.handling().incident().isEmpty()
                        && !ticket.state().isOver())
                .ifPresent(ticket -> step(
                        ticket, ticket.state(), Optional.empty(), List.of(new Mark(Mark.Kind.IN_INCIDENT, incident))));
        store.lastAt(incident, arrived.at());
    }

    /** Lets some tickets follow their incidents; how many there were. */
    public int follow() {
        // Two tickets of one family are not answered by two at a time.
        store.alone();
        List<IncidentStore.Behind> behind = store.behind(policy.batch());
        for (IncidentStore.Behind one : behind) {
            Incident incident = store.find(one.incidentId()).orElseThrow();
            Ticket ticket = tickets.findForChange(one.ticketId()).orElseThrow();
            store.followed(one.ticketId(), incident.version(), follow(ticket, incident, one));
        }
        return behind.size();
    }

    /** What goes on elsewhere or is over is left alone; the version of the answer that the ticket has got then. */
    private long follow(Ticket ticket, Incident incident, IncidentStore.Behind behind) {
        if (ticket.handling().mergedInto().isPresent()) {
            return behind.answered();
        }
        Ticket moved = ticket;
        if (incident.stateVersion() > behind.followed()) {
            for (TicketState to : FollowedState.path(ticket.state(), incident.state())) {
                moved = step(moved, to, Optional.of(FOLLOWS), List.of());
            }
        }
        if (ticket.state().isOver() || incident.answerVersion() <= behind.answered()) {
            return behind.answered();
        }
        if (incident.answer().isPresent()) {
            answer(moved, incident.answer().get(), incident.answerVersion());
        }
        return incident.answerVersion();
    }

    private void answer(Ticket ticket, String text, long version) {
        List<String> beside = store.answeredBeside(ticket, version);
        List<IncidentAnswers.Taking> taking = answers.stream()
                .map(sender -> sender.answer(ticket, text, beside))
                .toList();
        String note = ANSWER + text;
        if (taking.contains(IncidentAnswers.Taking.BLOCKED)) {
            note = BLOCKED;
        } else if (taking.contains(IncidentAnswers.Taking.REPEATED)) {
            note = REPEATED;
        }
        step(ticket, ticket.state(), Optional.of(note), List.of());
    }

    private Ticket step(Ticket ticket, TicketState to, Optional<String> note, List<Mark> marks) {
        Caller itself = itself();
        log.noteChange(itself, ticket.id());
        return moves.move(ticket, new TicketStep(now(), itself.name(), Optional.of(ticket.state()), to, note, marks));
    }

    private static Caller itself() {
        return Access.byItself(Purpose.TICKET).caller();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
