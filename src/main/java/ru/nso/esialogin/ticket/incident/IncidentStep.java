package ru.nso.esialogin.ticket.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.TicketState;

/**
 * A step in the life of an incident.
 *
 * @param number the version that came of it
 * @param at when
 * @param by login name of whoever took it
 * @param from state before; nothing for the first step
 * @param to state after
 * @param what what was done
 * @param assignedTo who works on it now, where that was changed; nothing: nobody
 * @param answer the answer to all, where one was given
 */
public record IncidentStep(
        long number,
        Instant at,
        String by,
        Optional<TicketState> from,
        TicketState to,
        List<Deed> what,
        Optional<String> assignedTo,
        Optional<String> answer) {

    /** What a step can do. */
    public enum Deed {
        /** There is an incident now. */
        FOUND,
        /** Its state is another one. */
        MOVED,
        /** Somebody else works on it, or nobody. */
        ASSIGNED,
        /** Whoever wrote gets this answer. */
        ANSWERED,
        /** Whoever has not got the answer does not get it any more. */
        ANSWER_WITHDRAWN
    }

    /** Copies the list. */
    public IncidentStep {
        what = List.copyOf(what);
    }

    /** The first step of an incident that was found. */
    static IncidentStep found(Incident incident, String by) {
        return new IncidentStep(
                incident.version(),
                incident.createdAt(),
                by,
                Optional.empty(),
                incident.state(),
                List.of(Deed.FOUND),
                Optional.empty(),
                Optional.empty());
    }

    /** The step from one version to the next one. */
    static IncidentStep between(Incident before, Incident after, String by) {
        List<Deed> what = new ArrayList<>();
        if (before.state() != after.state()) {
            what.add(Deed.MOVED);
        }
        boolean assigned = !before.assignedTo().equals(after.assignedTo());
        if (assigned) {
            what.add(Deed.ASSIGNED);
        }
        boolean answered = after.answerVersion() == after.version();
        if (answered) {
            what.add(Deed.ANSWERED);
        } else if (before.answer().isPresent() && after.answer().isEmpty()) {
            what.add(Deed.ANSWER_WITHDRAWN);
        }
        return new IncidentStep(
                after.version(),
                after.changedAt(),
                by,
                Optional.of(before.state()),
                after.state(),
                what,
                assigned ? after.assignedTo() : Optional.empty(),
                answered ? after.answer() : Optional.empty());
    }

    /** The number: an answer may hold somebody's data by mistake. */
    @Override
    public String toString() {
        return "IncidentStep " + number;
    }
}
