package ru.nso.esialogin.access.erasure;

import java.util.List;
import java.util.Set;

/** Whether a text speaks of somebody. Rather once too often: what is removed needlessly is made anew, what stays is not. */
public interface Mentions {

    /** Whether a record does: by an id, by an identifier, or by name and birth date or patronymic. */
    boolean inRecord(String text);

    /** Whether words that a person wrote do; there surname and first name are enough. */
    boolean inProse(String text);

    /**
     * Sets of {@link TextWords}: every text of which {@link #inProse} is true has all words of one of them. Not each text that
     * has them speaks of somebody.
     */
    List<Set<String>> sought();
}
