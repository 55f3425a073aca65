package ru.nso.esialogin.card.reveal;

import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.access.StatedReason;

/** Keeps reveals and counts them. Every call runs in the caller's transaction. */
public interface RevealStore {

    /**
     * Takes one of the reveals that a user has on a day, across instances.
     *
     * @return false if there is none left
     */
    boolean take(String by, LocalDate day, int most);

    /** Keeps a reveal and why it was wanted. */
    void save(Reveal reveal, StatedReason reason);

    /** The reveal with this id, also one that is over. */
    Optional<Reveal> find(String id);
}
