package ru.nso.esialogin.contactcentre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.contactcentre.compare.Comparison;

/** Keeps look-ups and what came of comparisons. Every call runs in the caller's transaction. */
public interface LookupStore {

    /** Keeps a look-up. */
    void save(Lookup lookup);

    /** The look-up of this operator, if it was not made before the moment. */
    Optional<Lookup> ofOperator(String id, String by, Instant notBefore);

    /** The look-up, whoever made it, as long as it is kept. */
    Optional<Lookup> ofAnybody(String id);

    /**
     * Takes one comparison of the day from each of the cards. One statement counts and takes, so that two who ask at
     * the same time, through whatever instance, never get the same one.
     *
     * @return false if a card has none left; then the transaction has to be rolled back
     */
    boolean take(Lookup lookup, LocalDate day, int most);

    /** How many comparisons of the day are gone from the card from which most are gone. */
    int taken(Lookup lookup, LocalDate day);

    /** Keeps what came of a comparison. */
    void add(Lookup lookup, Comparison comparison);

    /** What came of the comparisons of a look-up, in their order. */
    List<Comparison> comparisons(Lookup lookup);

    /** Look-ups before this one that led to one of the cards, the latest first. */
    List<EarlierCall> earlier(Lookup lookup, Collection<String> cardIds, int most);
}
