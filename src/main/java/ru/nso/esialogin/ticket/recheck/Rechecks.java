package ru.nso.esialogin.ticket.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.registry.touched.CardVersionsNow;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketMoves;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.link.LaterLetters;
import ru.nso.esialogin.ticket.link.LetterKeys;
import ru.nso.esialogin.ticket.link.TicketCard;
import ru.nso.esialogin.ticket.link.TicketKey;
import ru.nso.esialogin.ticket.link.TicketLinks;
import ru.nso.esialogin.ticket.recheck.RecheckStore.Watched;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Understood;

/** Plays logins of tickets again and moves the tickets. Each call is one transaction, the access log in it. */
@ApplicationScoped
@Transactional
public class Rechecks {
    /** Of more later letters of a ticket the newest are looked at. */
    private static final int MOST_LATER = 20;

    private static final String MENDED = "Карточка изменилась, и вход теперь работает: так показывает проверка.";
    private static final String BACK = "Карточка изменилась, и вход снова не работает: так показывает проверка.";
    private static final int PAGE = 500;

    private final RecheckStore store;
    private final TicketStore tickets;
    private final TicketMoves moves;
    private final Tickets log;
    private final TicketLinks links;
    private final LaterLetters later;
    private final CardVersionsNow versions;
    private final RegistryOfTicket registry;
    private final LoginOfTicket logins;
    private final Triager triager;
    private final RecheckPolicy policy;
    private final Clock clock;

    public Rechecks(
            RecheckStore store,
            TicketStore tickets,
            TicketMoves moves,
            Tickets log,
            TicketLinks links,
            LaterLetters later,
            CardVersionsNow versions,
            RegistryOfTicket registry,
            LoginOfTicket logins,
            Triager triager,
            RecheckPolicy policy,
            Clock clock) {
        this.store = store;
        this.tickets = tickets;
        this.moves = moves;
        this.log = log;
        this.links = links;
        this.later = later;
        this.versions = versions;
        this.registry = registry;
        this.logins = logins;
        this.triager = triager;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The next tickets that have to be looked at.
     *
     * @param after ids behind this one
     * @return where to go on, and the tickets; no place where there are no more
     */
    public Due due(String after) {
        Instant now = now();
        List<String> fresh = store.neverSeen(after, PAGE);
        List<Watched> known = store.watched(now.minus(policy.relapse()), after, PAGE);
        // Both lists go to the same place, so that none is passed over.
        Optional<String> last = Stream.of(
                        fresh.size() < PAGE ? Optional.<String>empty() : Optional.of(fresh.get(PAGE - 1)),
                        known.size() < PAGE
                                ? Optional.<String>empty()
                                : Optional.of(known.get(PAGE - 1).id()))
                .flatMap(Optional::stream)
                .min(String::compareTo);
        List<String> due = new ArrayList<>(fresh);
        due.addAll(changed(known, now));
        due.removeIf(id -> last.filter(place -> id.compareTo(place) > 0).isPresent());
        due.sort(null);
        return new Due(last, due);
    }

    private List<String> changed(List<Watched> known, Instant now) {
        Map<String, Map<String, Long>> seen =
                links.versions(known.stream().map(Watched::id).toList());
        Set<String> cards = new HashSet<>();
        seen.values().forEach(ofTicket -> cards.addAll(ofTicket.keySet()));
        Map<String, Long> today = versions.of(cards);
        return known.stream()
                .filter(ticket -> ticket.checkedAt().plus(policy.again()).isBefore(now)
                        || !seen.getOrDefault(ticket.id(), Map.of()).entrySet().stream()
                                .allMatch(card -> card.getValue().equals(today.get(card.getKey()))))
                .map(Watched::id)
                .toList();
    }

    /** Plays the login of a ticket and moves the ticket where that tells to. */
    public void look(String id) {
        if (!tickets.isReadable(id)) {
            store.keep(id, Seen.UNDECIDED, now());
            return;
        }
        tickets.findForChange(id)
                .filter(ticket -> ticket.handling().mergedInto().isEmpty())
                .ifPresent(this::look);
    }

    private void look(Ticket ticket) {
        Access itself = new Access(Access.byItself(Purpose.TICKET).caller(), Purpose.TICKET, Optional.of(ticket.id()));
        String firstCause = ticket.causes().get(0);
        List<Searched> searched = searched(itself, ticket);
        // The first letter that names something to search by tells the login; a later one may only be about somebody
        // else.
        Seen now = searched.stream()
                .findFirst()
                .map(letter -> logins.play(letter.found().login(), letter.keys(), firstCause))
                .orElse(Seen.UNDECIDED);
        Optional<Seen> before = store.seen(ticket.id());
        if (!searched.isEmpty()) {
            keepCards(ticket.id(), searched);
        }
        store.keep(ticket.id(), Change.kept(before, now), now());
        before.flatMap(last -> Change.of(ticket.state(), last, now, firstCause))
                .ifPresent(to -> move(itself, ticket, to));
    }

    /** A letter with something to search by, and what is found by it. */
    private record Searched(Set<TicketKey> keys, FoundLogin found) {}

    private List<Searched> searched(Access itself, Ticket ticket) {
        List<Letter> letters = new ArrayList<>(List.of(ticket.letter()));
        List<Letter> followed = later.byPeople(ticket.id());
        letters.addAll(followed.subList(Math.max(0, followed.size() - MOST_LATER), followed.size()));
        List<Searched> searched = new ArrayList<>();
        for (Letter letter : letters) {
            Understood understood = triager.understand(letter.subject(), letter.body(), new Arrival("", false, 0, 0));
            registry.lookAgain(itself, understood, letter)
                    .map(found ->
                            new Searched(LetterKeys.of(understood.complaint().extracted(), letter), found))
                    .ifPresent(searched::add);
        }
        return searched;
    }

    private void keepCards(String id, List<Searched> searched) {
        Map<String, TicketCard> cards = new LinkedHashMap<>();
        searched.forEach(letter ->
                RegistryOfTicket.cards(letter.found().login()).forEach(card -> cards.putIfAbsent(card.cardId(), card)));
        links.keepCards(id, List.copyOf(cards.values()), versions.of(cards.keySet()));
    }

    private void move(Access itself, Ticket ticket, TicketState to) {
        log.noteChange(itself.caller(), ticket.id());
        moves.move(
                ticket,
                new TicketStep(
                        now(),
                        itself.caller().name(),
                        Optional.of(ticket.state()),
                        to,
                        Optional.of(to == TicketState.FIXED_VERIFIED ? MENDED : BACK)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Tickets to look at.
     *
     * @param goOn behind which id there are more; nothing at the end
     * @param tickets in the order of their ids
     */
    public record Due(Optional<String> goOn, List<String> tickets) {
        /** Copies the list. */
        public Due {
            tickets = List.copyOf(tickets);
        }
    }
}
