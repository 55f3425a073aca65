package ru.nso.esialogin.ticket.incident;

import java.util.List;
import ru.nso.esialogin.ticket.TicketState;

/** How a ticket follows its incident: never back out of an end. Pure. */
final class FollowedState {
    private FollowedState() {}

    /** The states through which a ticket goes; none where it stays. What the incident cannot reach stays as it is. */
    static List<TicketState> path(TicketState ticket, TicketState incident) {
        if (ticket == incident) {
            return List.of();
        }
        if (ticket.isOver()) {
            return incident == TicketState.CLOSED ? List.of(incident) : List.of();
        }
        if (ticket.next().contains(incident)) {
            return List.of(incident);
        }
        return ticket.next().contains(TicketState.DIAGNOSED)
                        && TicketState.DIAGNOSED.next().contains(incident)
                ? List.of(TicketState.DIAGNOSED, incident)
                : List.of();
    }
}
