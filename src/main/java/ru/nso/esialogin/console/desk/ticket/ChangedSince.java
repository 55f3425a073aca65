package ru.nso.esialogin.console.desk.ticket;

import java.util.function.Consumer;
import ru.nso.esialogin.ticket.Ticket;

/** The ticket is not the one that the sender of a form has seen. */
final class ChangedSince extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ChangedSince() {
        super("", null, false, false);
    }

    /** Throws unless it is that version. */
    static Consumer<Ticket> version(long seen) {
        return ticket -> {
            if (ticket.version() != seen) {
                throw new ChangedSince();
            }
        };
    }
}
