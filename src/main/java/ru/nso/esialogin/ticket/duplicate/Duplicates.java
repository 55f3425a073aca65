package ru.nso.esialogin.ticket.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Mark.Kind;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketMoves;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.duplicate.MergeRefused.Why;
import ru.nso.esialogin.ticket.link.TicketKeys;

/** Proposes duplicates, merges tickets and takes them apart. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Duplicates {
    private final Tickets tickets;
    private final TicketStore store;
    private final TicketMoves moves;
    private final DuplicateStore duplicates;
    private final TicketKeys keys;
    private final DuplicatePolicy policy;
    private final Clock clock;

    public Duplicates(
            Tickets tickets,
            TicketStore store,
            TicketMoves moves,
            DuplicateStore duplicates,
            TicketKeys keys,
            DuplicatePolicy policy,
            Clock clock) {
        this.tickets = tickets;
        this.store = store;
        this.moves = moves;
        this.duplicates = duplicates;
        this.keys = keys;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Tickets that may be about the same; nothing if there is no such ticket.
     *
     * @param withCards whether the caller may know which tickets lead to the same card
     */
    public Optional<List<Likeness>> like(Caller caller, String id, boolean withCards) {
        return tickets.find(caller, id).map(ticket -> like(ticket, withCards));
    }

    /**
     * The same for a ticket that the caller has read.
     *
     * @param withCards as above
     */
    public List<Likeness> like(Ticket ticket, boolean withCards) {
        return duplicates.like(ticket, keys.of(ticket), withCards, policy.apart(), policy.most());
    }

    /**
     * Lets a ticket go on in another one; nothing if there is no such ticket.
     *
     * @param check looks at the held ticket and throws to leave it as it is
     * @throws MergeRefused if they cannot be merged
     */
    public Optional<Ticket> merge(Caller caller, String id, String into, Consumer<Ticket> check) {
        if (id.equals(into)) {
            throw new MergeRefused(Why.SAME);
        }
        Pair held = hold(id, into);
        return held.ticket().map(ticket -> {
            check.accept(ticket);
            Ticket main = held.other().orElseThrow(() -> new MergeRefused(Why.NO_OTHER));
            if (ticket.handling().mergedInto().isPresent()) {
                throw new MergeRefused(Why.MERGED_ALREADY);
            }
            if (main.handling().mergedInto().isPresent()) {
                throw new MergeRefused(Why.OTHER_IS_MERGED);
            }
            if (!store.mergedInto(id).isEmpty()) {
                throw new MergeRefused(Why.HAS_OTHERS);
            }
            mark(caller, main, main.state(), new Mark(Kind.TOOK_IN, id));
            return mark(caller, ticket, TicketState.CLOSED, new Mark(Kind.MERGED_INTO, into));
        });
    }

    /**
     * Lets a ticket go on by itself again, from where it was; nothing if there is no such ticket.
     *
     * @param check looks at the held ticket and throws to leave it as it is
     * @throws MergeRefused if it goes on by itself already
     */
    public Optional<Ticket> takeApart(Caller caller, String id, Consumer<Ticket> check) {
        Optional<String> into =
                store.find(id).flatMap(ticket -> ticket.handling().mergedInto());
        Pair held = hold(id, into.orElse(id));
        return held.ticket().map(ticket -> {
            check.accept(ticket);
            String main = ticket.handling().mergedInto().orElseThrow(() -> new MergeRefused(Why.NOT_MERGED));
            held.other()
                    .filter(other -> other.id().equals(main))
                    .ifPresent(other -> mark(caller, other, other.state(), new Mark(Kind.LET_GO, id)));
            return mark(caller, ticket, before(id), new Mark(Kind.TAKEN_APART, main));
        });
    }

    /** The state in which it was merged. */
    private TicketState before(String id) {
        TicketState state = TicketState.CLOSED;
        for (TicketStep step : store.steps(id)) {
            if (step.marks().stream().anyMatch(mark -> mark.kind() == Kind.MERGED_INTO)) {
                state = step.from().orElse(state);
            }
        }
        return state;
    }

    private Ticket mark(Caller caller, Ticket held, TicketState to, Mark mark) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        tickets.noteChange(caller, held.id());
        return moves.move(
                held,
                new TicketStep(now, caller.name(), Optional.of(held.state()), to, Optional.empty(), List.of(mark)));
    }

    /** Both are held in the order of their ids, so that two who merge them the other way round do not wait for ever. */
    private Pair hold(String id, String other) {
        boolean first = id.compareTo(other) < 0;
        Optional<Ticket> one = store.findForChange(first ? id : other);
        Optional<Ticket> two = id.equals(other) ? one : store.findForChange(first ? other : id);
        return first ? new Pair(one, two) : new Pair(two, one);
    }

    private record Pair(Optional<Ticket> ticket, Optional<Ticket> other) {}
}
