package ru.nso.esialogin.card.reveal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.StatedReason;

/** Keeps reveals and counts them. Every call runs in the caller's transaction. */
public interface RevealStore {

    /**
     * Takes one of the reveals that a user has on a day, across instances.
     *
     * @param by login name; letters of different size are the same name
     * @return false if there is none left
     */
    boolean take(String by, LocalDate day, int most);

    /** Keeps a reveal and why it was wanted. */
    void save(Reveal reveal, StatedReason reason);

    /**
     * Reveals of a card, the newest first, also those that are over.
     *
     * @param after the id of the last one of the page before
     */
    List<ExplainedReveal> ofCard(CardKind kind, String cardId, Optional<String> after, int most);

    /** The reveal with this id, also one that is over. */
    Optional<Reveal> find(String id);
}
