package ru.nso.esialogin.card.registry.pass;

import java.util.List;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;

/**
 * Goes once through all live cards of a scope, part by part. Every call runs in the caller's transaction, takes a constant
 * number of statements served by an index, and writes nothing to the access log: the caller does, for each part.
 */
public interface CardPass {

    /** How many cards there are. */
    long count(Scope scope);

    /**
     * The next cards behind a position, of one kind: pupil cards, and when there are none any more staff cards. Empty at
     * the end.
     *
     * @param most most cards
     */
    List<Card> next(Scope scope, PassPosition behind, int most);
}
