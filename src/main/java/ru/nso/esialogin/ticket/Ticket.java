package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.List;

/**
 * A kept ticket.
 *
 * @param id identifier
 * @param state how far it is
 * @param version counts its states from one
 * @param createdAt when it came
 * @param createdBy login name of whoever took it in
 * @param changedAt when it was changed last
 * @param reopened how often it was opened again
 * @param causes codes of the probable causes, the decisive one first
 * @param letter the complaint
 * @param files files that came along
 * @param triage what was made of it, in the form in which it was answered
 * @param handling who works on it, by when, and with which others
 */
public record Ticket(
        String id,
        TicketState state,
        long version,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int reopened,
        List<String> causes,
        Letter letter,
        List<TicketFile> files,
        String triage,
        Handling handling) {

    /** Copies the lists. */
    public Ticket {
        causes = List.copyOf(causes);
        files = List.copyOf(files);
    }

    /** A ticket of which nobody has done anything yet. */
    public Ticket(
            String id,
            TicketState state,
            long version,
            Instant createdAt,
            String createdBy,
            Instant changedAt,
            int reopened,
            List<String> causes,
            Letter letter,
            List<TicketFile> files,
            String triage) {
        this(
                id,
                state,
                version,
                createdAt,
                createdBy,
                changedAt,
                reopened,
                causes,
                letter,
                files,
                triage,
                Handling.NONE);
    }

    /** The same, handled otherwise. */
    public Ticket with(Handling changed) {
        return new Ticket(
                id, state, version, createdAt, createdBy, changedAt, reopened, causes, letter, files, triage, changed);
    }

    /** The id and nothing else: the rest holds personal data. */
    @Override
    public String toString() {
        return "Ticket[" + id + ']';
    }
}
