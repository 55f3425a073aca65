package ru.nso.esialogin.ticket;

/**
 * A kept file, without its content.
 *
 * @param number from one
 * @param name name of the file
 * @param contentType type by the content where that tells, else as the sender called it
 * @param bytes how long it is
 */
public record TicketFile(int number, String name, String contentType, int bytes) {
    /** Its number: the name may be somebody's. */
    @Override
    public String toString() {
        return "TicketFile " + number;
    }
}
