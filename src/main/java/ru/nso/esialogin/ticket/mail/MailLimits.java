package ru.nso.esialogin.ticket.mail;

/**
 * How large a letter may be.
 *
 * @param bytes of the raw letter
 * @param parts multiparts and what is in them
 * @param depth multiparts within multiparts
 * @param fields header fields of one part
 * @param fieldLength bytes of one header field
 * @param textLength characters of text that are kept; the rest is cut off
 */
public record MailLimits(int bytes, int parts, int depth, int fields, int fieldLength, int textLength) {
    /** What a long letter with many photographs needs. */
    public static final MailLimits USUAL = new MailLimits(35_000_000, 200, 12, 1_000, 64_000, 200_000);
}
