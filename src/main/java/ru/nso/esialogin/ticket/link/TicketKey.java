package ru.nso.esialogin.ticket.link;

/**
 * A number or an address that a ticket names or came with.
 *
 * @param kind what it is
 * @param value in its normal form
 */
public record TicketKey(Kind kind, String value) {
    /** What it can be. */
    public enum Kind {
        SNILS,
        PHONE,
        EMAIL
    }

    /** The kind: the value is somebody's. */
    @Override
    public String toString() {
        return "TicketKey " + kind;
    }
}
