package ru.nso.esialogin.ticket.words;

/**
 * A word of a complaint.
 *
 * @param text in lower case, ё as е
 * @param stem without its ending
 * @param denied «не» or «ни» stands right before it
 * @param place where it stands: the distance between words grows at commas and more at the end of a sentence
 */
public record Word(String text, String stem, boolean denied, int place) {
    /** A word of a complaint may be somebody's name. */
    @Override
    public String toString() {
        return "word at " + place;
    }
}
