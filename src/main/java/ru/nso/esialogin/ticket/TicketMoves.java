package ru.nso.esialogin.ticket;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.clock.Clocks;
import ru.nso.esialogin.ticket.clock.TicketClock;
import ru.nso.esialogin.ticket.clock.Timeline;

/** Moves tickets and sets their clocks: whoever moves one, moves it here. Every call runs in the caller's transaction. */
@Singleton
public final class TicketMoves {
    private static final char RIGHTS = 'R';

    private final TicketStore store;
    private final Clocks clocks;

    TicketMoves(TicketStore store, Clocks clocks) {
        this.store = store;
        this.clocks = clocks;
    }

    /** Takes a step. */
    public Ticket move(Ticket held, TicketStep step) {
        Ticket moved = store.move(held, step);
        Optional<Instant> due = Clocks.next(clocks(moved, step.at()));
        store.due(moved.id(), due);
        return moved.with(moved.handling().due(due));
    }

    /** Until when something has to be done about a ticket. */
    public List<TicketClock> clocks(Ticket ticket, Instant now) {
        return clocks(ticket, store.steps(ticket.id()), now);
    }

    /** The same of a ticket that is not kept yet. */
    Ticket begun(Ticket ticket) {
        TicketStep first = new TicketStep(
                ticket.createdAt(), ticket.createdBy(), Optional.empty(), ticket.state(), Optional.empty());
        return ticket.with(ticket.handling().due(Clocks.next(clocks(ticket, List.of(first), ticket.createdAt()))));
    }

    private List<TicketClock> clocks(Ticket ticket, List<TicketStep> steps, Instant now) {
        // What goes on in another ticket is timed there.
        if (ticket.handling().mergedInto().isPresent()) {
            return List.of();
        }
        return clocks.of(
                new Timeline(
                        ticket.createdAt(),
                        ticket.causes().stream().limit(1).anyMatch(code -> code.charAt(0) == RIGHTS),
                        ticket.handling().formality(),
                        ticket.handling().registeredAt(),
                        steps.stream()
                                .filter(step ->
                                        !isAbout(step, Mark.Kind.MERGED_INTO) && !isAbout(step, Mark.Kind.TAKEN_APART))
                                .map(step -> new Timeline.Stay(step.at(), kind(step.to())))
                                .toList()),
                now);
    }

    /** What is merged and taken apart again was never over. */
    private static boolean isAbout(TicketStep step, Mark.Kind kind) {
        return step.marks().stream().anyMatch(mark -> mark.kind() == kind);
    }

    private static Timeline.Kind kind(TicketState state) {
        return switch (state) {
            case NEEDS_INFO -> Timeline.Kind.ASKED;
            case FIXED_VERIFIED -> Timeline.Kind.MENDED;
            case CLOSED -> Timeline.Kind.CLOSED;
            case NEW, DIAGNOSED, WITH_SCHOOL, WITH_FAMILY, ESCALATED -> Timeline.Kind.WORK;
        };
    }
}
