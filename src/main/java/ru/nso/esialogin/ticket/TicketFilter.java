package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Which tickets are wanted; nothing given means all.
 *
 * @param state in this state
 * @param assignedTo of this login name
 * @param cause with this code among their causes
 * @param schoolId with a card of this school
 * @param incident of this incident
 * @param dueBefore with something to be done before
 * @param dueFrom with nothing to be done before
 * @param open neither mended nor closed
 * @param nobodys of nobody
 * @param municipality with a card of this municipality
 */
public record TicketFilter(
        Optional<TicketState> state,
        Optional<String> assignedTo,
        Optional<String> cause,
        Optional<String> schoolId,
        Optional<String> incident,
        Optional<Instant> dueBefore,
        Optional<Instant> dueFrom,
        boolean open,
        boolean nobodys,
        Optional<String> municipality) {

    /** Open and over ones, whosoever they are, of all municipalities. */
    public TicketFilter(
            Optional<TicketState> state,
            Optional<String> assignedTo,
            Optional<String> cause,
            Optional<String> schoolId,
            Optional<String> incident,
            Optional<Instant> dueBefore,
            Optional<Instant> dueFrom) {
        this(state, assignedTo, cause, schoolId, incident, dueBefore, dueFrom, false, false, Optional.empty());
    }

    /** Without the login name. */
    @Override
    public String toString() {
        return "TicketFilter";
    }
}
