package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;

/** The registry as a file would change it: nothing is written. */
final class RehearsedCards<C extends Card> implements ImportedCards<C> {
    private final ImportedCards<C> registry;

    RehearsedCards(ImportedCards<C> registry) {
        this.registry = registry;
    }

    @Override
    public Collection<C> find(Set<SearchKey> keys) {
        return registry.find(keys);
    }

    @Override
    public Set<String> metBefore(Collection<String> cardIds) {
        return registry.metBefore(cardIds);
    }

    @Override
    public void met(Collection<String> cardIds) {
        registry.met(cardIds);
    }

    @Override
    public void create(List<C> cards) {
        // A rehearsal makes no cards.
    }

    @Override
    public void change(List<Change<C>> changes, Set<String> fields) {
        // And changes none.
    }
}
