package ru.nso.esialogin.console.desk.mail;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a letter shows that became no ticket.
 *
 * @param letter the letter
 * @param from sender as written, who is not known by it; empty: unknown
 * @param subject its subject
 * @param source the letter as it came, as text; {@code null}: not asked for
 * @param cut whether that is its beginning alone
 * @param refused why it was not tried again just now; empty: it was not refused
 * @param told what came of another attempt; empty: there was none
 */
public record AsideModel(
        AsideView letter,
        String from,
        String subject,
        @Nullable String source,
        boolean cut,
        String refused,
        String told) {
    /** All of it is personal. */
    @Override
    public String toString() {
        return "AsideModel";
    }
}
