package ru.nso.esialogin.ticket.reading;

import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.words.Words;

/**
 * A complaint as it was understood.
 *
 * @param text subject and own words
 * @param words the words; what was found in them stands as a mark ({@code #снилс}, {@code #телефон}, {@code #почта},
 *     {@code #гмейл}, {@code #младше}, {@code #старше} of fourteen)
 * @param extracted what it names
 */
public record Complaint(String text, Words words, Extracted extracted) {
    /** How long it is, not what it says. */
    @Override
    public String toString() {
        return "Complaint of " + text.length() + " signs";
    }
}
