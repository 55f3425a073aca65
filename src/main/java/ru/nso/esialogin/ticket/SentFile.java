package ru.nso.esialogin.ticket;

import java.util.Locale;

/**
 * A file that came along.
 *
 * @param name name of the file; it may be the name of somebody
 * @param contentType type by the content where that tells, else as the sender calls it
 * @param content the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a file is compared by nobody
public record SentFile(String name, String contentType, byte[] content) {
    /** Most files that somebody may add to what is filled in. */
    public static final int MOST = 20;

    /** Longest name of one. */
    public static final int LONGEST_NAME = 255;

    /** Whether it is a picture. */
    public boolean isPicture() {
        return contentType.toLowerCase(Locale.ROOT).startsWith("image/");
    }

    /** How long it is, not what it holds. */
    @Override
    public String toString() {
        return "SentFile of " + content.length + " bytes";
    }
}
