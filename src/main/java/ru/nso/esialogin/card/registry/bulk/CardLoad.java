package ru.nso.esialogin.card.registry.bulk;

import java.util.Iterator;
import java.util.function.Consumer;
import ru.nso.esialogin.card.registry.CardStore;

/**
 * Stores many new cards. What is in the registry afterwards is what {@link CardStore#create} would have made of each:
 * people, orders, keys for the search and the first version. Runs in the caller's transaction, so that all are stored
 * or none, and writes nothing to the access log: the caller does, for each batch.
 */
public interface CardLoad {

    /**
     * Stores cards as version 1. Their schools have to be in the register.
     *
     * @param batches some hundred cards each; a few batches are in memory at a time
     * @param change who makes them
     * @param written is told of every batch in its order, by the caller's thread, after it was sent to the database
     * @throws RuntimeException if the registry cannot take a card, its id being there already or its school missing;
     *     the transaction is then lost
     */
    void create(Iterator<NewCards> batches, CardStore.Change change, Consumer<NewCards> written);

    /**
     * Stores one batch as version 1, as {@link #create} does, and leaves it to the database to count its rows anew.
     *
     * @param change who makes them
     * @throws RuntimeException as {@link #create}
     */
    void add(NewCards batch, CardStore.Change change);
}
