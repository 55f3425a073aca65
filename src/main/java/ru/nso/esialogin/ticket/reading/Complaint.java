package ru.nso.esialogin.ticket.reading;

import java.util.List;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.words.Words;

/**
 * A complaint as it was understood.
 *
 * @param text subject and own words
 * @param words the words; what was found in them stands as a mark ({@code #снилс}, {@code #телефон}, {@code #почта},
 *     {@code #гмейл}, {@code #младше}, {@code #старше} of fourteen)
 * @param extracted what it names
 * @param parts its sentences, each as a complaint of its own: what is told beside each other in one letter may be
 *     several troubles
 */
public record Complaint(String text, Words words, Extracted extracted, List<Complaint> parts) {
    /** Copies the list. */
    public Complaint {
        parts = List.copyOf(parts);
    }

    /** How long it is, not what it says. */
    @Override
    public String toString() {
        return "Complaint of " + text.length() + " signs";
    }
}
