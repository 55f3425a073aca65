package ru.nso.esialogin.esia;

import java.util.List;

/**
 * How the target system searches its cards.
 *
 * @param search which records are candidates
 * @param order order of the kinds of keys, for FIRST_HIT
 * @param orderConflict who stays active while two schools are open
 */
public record MatchingPolicy(Search search, List<KeyKind> order, OrderConflict orderConflict) {
    /** The policy of the electronic school: any key finds, nobody is active while two schools are open. */
    public static final MatchingPolicy STANDARD =
            new MatchingPolicy(Search.UNION, List.of(KeyKind.SNILS, KeyKind.PHONE, KeyKind.EMAIL), OrderConflict.NONE);

    /** Copies the order. */
    public MatchingPolicy {
        order = List.copyOf(order);
    }

    /** Which records are candidates. */
    public enum Search {
        /** Every record that has any key that was sent. */
        UNION,
        /** Records with the SNILS only. */
        SNILS_ONLY,
        /** All records of the first key that hits. */
        FIRST_HIT
    }

    /** Who stays active while two schools are open. */
    public enum OrderConflict {
        NONE,
        OLD_SCHOOL
    }
}
