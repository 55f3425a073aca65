package ru.nso.esialogin.access.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps releases. Every call runs in the caller's transaction. */
public interface ReleaseStore {

    /** Keeps a new release. */
    void save(Release release);

    /** The release with this id. */
    Optional<Release> find(String id);

    /** The release with this id, held until the end of the transaction: of two who decide at once, one is the second. */
    Optional<Release> findForChange(String id);

    /** Keeps the next state of a release that is held for a change. */
    void replace(Release release);

    /**
     * Releases, the newest first.
     *
     * @param by only those that this user asked for
     * @param state only those in this state
     * @param at the moment that the state is of
     * @param after the last one of the page before
     */
    List<Release> page(Optional<String> by, Optional<ReleaseState> state, Instant at, Optional<String> after, int most);
}
