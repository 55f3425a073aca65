package ru.nso.esialogin.ticket.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;

/** Keeps incidents. Every call runs in the caller's transaction. */
public interface IncidentStore {
    /** Lets one transaction at a time look for incidents, of all instances. */
    void alone();

    /** Tickets that belong to no incident and are not over, that came since; read by an index. */
    List<Arrived> arrivedSince(Instant since);

    /** Incidents that are not over. */
    List<Detection.Open> open();

    /** Keeps a new incident. */
    void create(Incident incident);

    /** Notes when the last ticket of an incident came. */
    void lastAt(String id, Instant at);

    /** An incident. */
    Optional<Incident> find(String id);

    /** The same, held until the end of the transaction. */
    Optional<Incident> findForChange(String id);

    /** Keeps a new version. */
    Incident keep(Incident changed);

    /** Incidents, the newest first. */
    List<Incident> page(Optional<TicketState> state, Optional<String> after, int most);

    /** Tickets that do not follow the newest state or answer of their incident yet; nobody else holds them. */
    List<Behind> behind(int most);

    /** Other tickets of the incident that name one of the ticket's e-mails and went through this version of the answer. */
    List<String> answeredBeside(Ticket ticket, long answerVersion);

    /** Adds a step to the history of an incident. */
    void addStep(String incidentId, IncidentStep step);

    /** The steps of an incident, the first one first. */
    List<IncidentStep> steps(String incidentId);

    /**
     * First letters of tickets of an incident, in the order of their numbers; those that no key reads any more are left out.
     *
     * @param after the ticket behind which to go on; empty: from the beginning
     * @param most at most as many tickets are looked at
     */
    Letters letters(String incidentId, String after, int most);

    /** Notes which version a ticket follows, and with which one it got the answer. */
    void followed(String ticketId, long version, long answerVersion);

    /**
     * Some letters of an incident.
     *
     * @param letters those that can be read
     * @param goOn behind which ticket there may be more; nothing at the end
     */
    record Letters(List<Letter> letters, Optional<String> goOn) {
        /** Copies the list. */
        public Letters {
            letters = List.copyOf(letters);
        }
    }

    /**
     * A ticket that has to follow.
     *
     * @param ticketId its number
     * @param incidentId its incident
     * @param followed the version that it follows; 0 where it follows none yet
     * @param answered the version of the answer that it has got; 0 without one
     */
    record Behind(String ticketId, String incidentId, long followed, long answered) {}
}
