package ru.nso.esialogin.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.ticket.clock.TicketClock;
import ru.nso.esialogin.ticket.link.LetterKeys;
import ru.nso.esialogin.ticket.link.TicketLinks;
import ru.nso.esialogin.ticket.picture.Pictures;
import ru.nso.esialogin.ticket.registry.FromRegistry;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.reply.ReplyWriter;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Question;
import ru.nso.esialogin.ticket.triage.Questions;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Understood;

/** Takes tickets in and leads them to their end. Each call is one transaction, the access log in it. */
@ApplicationScoped
@Transactional
public class Tickets {
    private static final List<String> WHOLE_TICKET = List.of("ticket");

    private final Triager triager;
    private final RegistryOfTicket registry;
    private final Questions questions;
    private final ReplyWriter replies;
    private final Pictures pictures;
    private final TicketStore store;
    private final TicketMoves moves;
    private final TicketLinks links;
    private final AccessLog log;
    private final NewIds ids;
    private final Clock clock;

    public Tickets(
            Triager triager,
            RegistryOfTicket registry,
            Questions questions,
            ReplyWriter replies,
            Pictures pictures,
            TicketStore store,
            TicketMoves moves,
            TicketLinks links,
            AccessLog log,
            NewIds ids,
            Clock clock) {
        this.triager = triager;
        this.registry = registry;
        this.questions = questions;
        this.replies = replies;
        this.pictures = pictures;
        this.store = store;
        this.moves = moves;
        this.links = links;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a complaint in.
     *
     * @param form writes what was made of it in the form in which it is answered and kept
     */
    public Ticket receive(Caller caller, Letter letter, List<SentFile> sent, Function<Triage, String> form) {
        // Nothing is read or locked in this transaction so far: pictures take their time.
        return receive(caller, letter, pictures.look(sent), form);
    }

    /** A number for a ticket that somebody begins to write down. */
    public String number() {
        return newId();
    }

    /**
     * Takes a complaint in under a number that was given for it; where that was done before, gives the ticket. No
     * transaction is under way while the pictures are looked at.
     *
     * @param form as above
     * @return nothing if another complaint has the number
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Ticket> receive(
            Caller caller, String number, Letter letter, List<SentFile> sent, Function<Triage, String> form) {
        Optional<Ticket> before = find(caller, number);
        if (before.isEmpty()) {
            Pictures.Looked looked = pictures.look(sent);
            try {
                return Optional.of(receive(caller, number, letter, looked, form));
            } catch (RuntimeException failed) {
                // Of two that were sent at the same time one may have made it.
                before = Optional.of(find(caller, number).orElseThrow(() -> failed));
            }
        }
        return before.filter(ticket -> ticket.letter().equals(letter))
                .filter(ticket -> holds(ticket, pictures.clean(sent).files()));
    }

    /** Whether a ticket came with these files; others may have come later. */
    boolean holds(Ticket ticket, List<SentFile> files) {
        List<TicketFile> heads = heads(files);
        return heads.size() <= ticket.files().size()
                && heads.equals(ticket.files().subList(0, heads.size()))
                && heads.stream().allMatch(head -> store.file(ticket.id(), head.number())
                        .filter(kept -> Arrays.equals(
                                kept.content(), files.get(head.number() - 1).content()))
                        .isPresent());
    }

    private static List<TicketFile> heads(List<SentFile> files) {
        List<TicketFile> heads = new ArrayList<>(files.size());
        for (SentFile file : files) {
            heads.add(new TicketFile(heads.size() + 1, file.name(), file.contentType(), file.content().length));
        }
        return heads;
    }

    /**
     * Takes a complaint in whose pictures were looked at before; for whoever holds something that others wait for.
     *
     * @param form as above
     */
    public Ticket receive(Caller caller, Letter letter, Pictures.Looked looked, Function<Triage, String> form) {
        return receive(caller, newId(), letter, looked, form);
    }

    /** In a transaction of its own where none is under way. */
    Ticket receive(Caller caller, String id, Letter letter, Pictures.Looked looked, Function<Triage, String> form) {
        List<SentFile> files = looked.files();
        long erasures = store.erasures();
        Triage triage = triage(access(caller, id), letter, looked);
        Instant now = now();
        Ticket ticket = moves.begun(new Ticket(
                id,
                TicketState.NEW,
                1,
                now,
                caller.name(),
                now,
                0,
                triage.understood().causes().stream()
                        .map(cause -> cause.code().toString())
                        .toList(),
                letter,
                heads(files),
                form.apply(triage)));
        store.create(ticket, files, erasures);
        links.keepCards(id, triage.registry().cards(), Map.of());
        links.keepKeys(id, LetterKeys.of(triage.understood().complaint().extracted(), letter));
        note(caller, id, Action.CREATE);
        return ticket;
    }

    private Triage triage(Access access, Letter letter, Pictures.Looked looked) {
        List<SentFile> files = looked.files();
        long shown = files.stream().filter(SentFile::isPicture).count();
        Understood understood = triager.understand(
                letter.subject(),
                letter.body(),
                new Arrival(letter.name(), !letter.phone().isBlank(), files.size(), (int) shown, looked.texts()));
        FromRegistry found = registry.ask(access, understood, letter);
        Optional<Question> question = questions.of(understood.causes());
        return new Triage(
                understood, found, question, replies.write(understood, question, found.diagnosis()), looked.pictures());
    }

    /** A ticket. */
    public Optional<Ticket> find(Caller caller, String id) {
        Optional<Ticket> found = store.find(id);
        found.ifPresent(ticket -> note(caller, id, Action.READ));
        return found;
    }

    /** A ticket, held until the end of the transaction: nobody else answers it meanwhile. */
    public Optional<Ticket> hold(Caller caller, String id) {
        Optional<Ticket> held = store.findForChange(id);
        held.ifPresent(ticket -> note(caller, id, Action.READ));
        return held;
    }

    /** The number of the ticket in which a ticket goes on; its own, unless it was merged. */
    public String goesOnIn(String id) {
        Set<String> passed = new LinkedHashSet<>();
        String at = id;
        while (passed.add(at)) {
            at = store.find(at)
                    .flatMap(ticket -> ticket.handling().mergedInto())
                    .orElse(at);
        }
        return at;
    }

    /** Tickets, the newest first, one more than the limit if there are more. Without what they say. */
    public List<Ticket> page(TicketFilter filter, Optional<String> after, int limit) {
        return store.page(filter, after, limit);
    }

    /**
     * Moves a ticket; nothing if there is none.
     *
     * @param change gives the step, or throws to leave the ticket as it is
     */
    public Optional<Ticket> change(Caller caller, String id, BiFunction<Ticket, Instant, TicketStep> change) {
        return store.findForChange(id).map(held -> {
            TicketStep step = change.apply(held, now());
            note(caller, id, Action.PATCH);
            return moves.move(held, step);
        });
    }

    /** Writes into the access log that the caller changes a ticket; for whoever moves it elsewhere. */
    public void noteChange(Caller caller, String id) {
        note(caller, id, Action.PATCH);
    }

    /** Until when something has to be done about a ticket that the caller has read. */
    public List<TicketClock> clocks(Ticket ticket) {
        return moves.clocks(ticket, now());
    }

    /** The tickets that go on in a ticket that the caller has read. */
    public List<String> mergedInto(Ticket ticket) {
        return store.mergedInto(ticket.id());
    }

    /** The steps of a ticket; nothing if there is none. */
    public Optional<List<TicketStep>> history(Caller caller, String id) {
        return find(caller, id).map(this::history);
    }

    /** The steps of a ticket that the caller has read. */
    public List<TicketStep> history(Ticket ticket) {
        return store.steps(ticket.id());
    }

    /** A file of a ticket. */
    public Optional<SentFile> file(Caller caller, String id, int number) {
        Optional<SentFile> found = store.file(id, number);
        found.ifPresent(file -> note(caller, id, Action.READ));
        return found;
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The number is that of the case in the access log, too. */
    private String newId() {
        String id = ids.next();
        while (!CaseNumber.isUsable(id)) {
            id = ids.next();
        }
        return id;
    }

    private static Access access(Caller caller, String id) {
        return new Access(caller, Purpose.TICKET, Optional.of(id));
    }

    private void note(Caller caller, String id, Action action) {
        log.record(new AccessEntry(access(caller, id), action, List.of(), List.of(), WHOLE_TICKET, Outcome.DONE));
    }
}
