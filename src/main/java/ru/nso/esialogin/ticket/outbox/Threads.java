package ru.nso.esialogin.ticket.outbox;

import java.util.List;
import java.util.Optional;

/** What came by mail for a ticket, so that answers stand in the same thread. */
public interface Threads {
    /** The thread of a ticket. */
    Known of(String ticketId);

    /**
     * A thread.
     *
     * @param newest id of the newest letter that came, with its angle brackets
     * @param references ids of the letters that came, the first one first
     */
    record Known(Optional<String> newest, List<String> references) {
        /** Nothing came by mail. */
        public static final Known NONE = new Known(Optional.empty(), List.of());

        /** Copies the list. */
        public Known {
            references = List.copyOf(references);
        }
    }
}
