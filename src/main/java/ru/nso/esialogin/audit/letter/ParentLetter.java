package ru.nso.esialogin.audit.letter;

import java.util.List;

/**
 * A letter, ready to be printed or sent.
 *
 * @param subject what it is about; no name
 * @param text the letter in Russian
 * @param documents what the parent is asked to bring, as it stands in the letter
 * @param withheld whether something was left out because it would have told something of somebody else
 */
public record ParentLetter(String subject, String text, List<String> documents, boolean withheld) {

    /** Copies the documents. */
    public ParentLetter {
        documents = List.copyOf(documents);
    }

    /** Never the text: it holds names. */
    @Override
    public String toString() {
        return "ParentLetter[" + documents.size() + " documents]";
    }
}
