package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.imports.guard.RollOver;

/**
 * The cards of one kind, as an import reads and writes them. Every call runs in the transaction of the batch and stays
 * within what the one who sent the file may write.
 *
 * @param <C> the kind of card
 */
public interface ImportedCards<C extends Card> {

    /** Cards that one of the keys leads to. */
    Collection<C> find(Set<SearchKey> keys);

    /** Which of these cards earlier rows of the same file have led to. */
    Set<String> metBefore(Collection<String> cardIds);

    /** Notes that rows of the file have led to these cards. */
    void met(Collection<String> cardIds);

    /** Notes of which schools rows were taken or refused. */
    void ofSchools(RollOver batch);

    /** Notes that cards say already what the file says of them. */
    void same(List<String> cardIds);

    /** Stores cards that were not there. */
    void create(List<C> cards);

    /**
     * Stores what changed.
     *
     * @param fields members that a row changed on any of them, for the access log
     */
    void change(List<Change<C>> changes, Set<String> fields);

    /**
     * One card.
     *
     * @param before as it was found
     * @param after as it is from now on
     */
    record Change<C>(C before, C after) {}
}
