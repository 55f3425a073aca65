package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step in the life of a ticket.
 *
 * @param at when
 * @param by login name of whoever took it
 * @param from state before; nothing for the first step
 * @param to state after
 * @param note what was noted; may hold personal data
 * @param marks what it did beside the state
 */
public record TicketStep(
        Instant at, String by, Optional<TicketState> from, TicketState to, Optional<String> note, List<Mark> marks) {

    /** Longest note. */
    public static final int LONGEST_NOTE = 4_000;

    /** Copies the marks. */
    public TicketStep {
        marks = List.copyOf(marks);
    }

    /** A step that does nothing beside the state. */
    public TicketStep(Instant at, String by, Optional<TicketState> from, TicketState to, Optional<String> note) {
        this(at, by, from, to, note, List.of());
    }

    /** The states alone. */
    @Override
    public String toString() {
        return "TicketStep to " + to;
    }
}
