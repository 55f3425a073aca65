package ru.nso.esialogin.ticket.triage;

/**
 * What came along with a complaint.
 *
 * @param writer who is said to have written; blank if nobody is
 * @param phone whether a telephone came along
 * @param attachments how many files
 * @param pictures how many of them are pictures
 */
public record Arrival(String writer, boolean phone, int attachments, int pictures) {
    /** How much came along. */
    @Override
    public String toString() {
        return "Arrival with " + attachments + " attachments";
    }
}
