package ru.nso.esialogin.ticket.triage;

import java.util.List;

/**
 * What came along with a complaint.
 *
 * @param writer who is said to have written; blank if nobody is
 * @param phone whether a telephone came along
 * @param attachments how many files
 * @param pictures how many of them are pictures
 * @param seen what a machine read in them
 */
public record Arrival(String writer, boolean phone, int attachments, int pictures, List<String> seen) {
    /** Copies the list. */
    public Arrival {
        seen = List.copyOf(seen);
    }

    /** Where no picture was read. */
    public Arrival(String writer, boolean phone, int attachments, int pictures) {
        this(writer, phone, attachments, pictures, List.of());
    }

    /** How much came along. */
    @Override
    public String toString() {
        return "Arrival with " + attachments + " attachments";
    }
}
