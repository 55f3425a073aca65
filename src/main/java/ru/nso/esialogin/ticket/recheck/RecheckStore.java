package ru.nso.esialogin.ticket.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps how logins of tickets went. Every call runs in the caller's transaction. */
public interface RecheckStore {
    /** Tickets with something left to do whose login nobody has played yet, in the order of their ids. */
    List<String> neverSeen(String after, int most);

    /**
     * Tickets whose login may end or reopen them, in the order of their ids.
     *
     * @param overSince tickets that were over before are left alone
     */
    List<Watched> watched(Instant overSince, String after, int most);

    /** How the login went last. */
    Optional<Seen> seen(String ticketId);

    /** Keeps how it went. */
    void keep(String ticketId, Seen seen, Instant at);

    /**
     * A ticket whose login was played.
     *
     * @param id its number
     * @param checkedAt when
     */
    record Watched(String id, Instant checkedAt) {}
}
