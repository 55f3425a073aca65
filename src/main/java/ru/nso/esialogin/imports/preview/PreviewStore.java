package ru.nso.esialogin.imports.preview;

import java.util.List;
import java.util.Optional;

/** Keeps logins that become others by a file: ids and verdicts alone. */
public interface PreviewStore {

    /** Adds what a part of the cards comes to; who is there already stays as is. */
    void add(String importId, List<LoginChange> changes);

    /** Everybody has been looked at, or not everybody if there was no time. */
    void finish(String importId, boolean complete);

    /** Forgets it: the rehearsal begins anew. */
    void forget(String importId);

    /** What there is; nothing as long as not everybody has been looked at. */
    Optional<Counts> counts(String importId);

    /**
     * Logins that become others, behind one of them.
     *
     * @param effect only those
     * @param after card and person of the last one
     */
    List<LoginChange> page(String importId, Optional<LoginEffect> effect, Place after, int most);

    /** How many there are of each effect, and whether that is everybody. */
    record Counts(long mended, long broken, long wrongPerson, long changed, boolean complete) {}

    /** Where a page ends. */
    record Place(String cardId, String personId) {
        /** Before all. */
        public static final Place BEGINNING = new Place("", "");
    }
}
