package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.work.Drafts.Draft;

/** The registry as a file would change it: what it makes is kept as drafts, and nothing is written to cards. */
final class RehearsedCards<C extends Card> implements ImportedCards<C> {
    private final String importId;
    private final Class<C> sort;
    private final ImportedCards<C> registry;
    private final Drafts drafts;

    RehearsedCards(String importId, Class<C> sort, ImportedCards<C> registry, Drafts drafts) {
        this.importId = importId;
        this.sort = sort;
        this.registry = registry;
        this.drafts = drafts;
    }

    @Override
    public Collection<C> find(Set<SearchKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, C> found = new LinkedHashMap<>();
        registry.find(keys).forEach(card -> found.put(card.id(), card));
        drafts.found(importId, keys, List.copyOf(found.keySet()))
                .forEach(draft -> found.put(draft.card().id(), sort.cast(draft.card())));
        return List.copyOf(found.values());
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
    public void ofSchools(RollOver batch) {
        registry.ofSchools(batch);
    }

    @Override
    public void same(List<String> cardIds) {
        // Nothing is noted on cards.
    }

    @Override
    public void create(List<C> cards) {
        drafts.keep(importId, cards.stream().map(card -> new Draft(card, true)).toList());
    }

    @Override
    public void change(List<Change<C>> changes, Set<String> fields) {
        drafts.keep(
                importId,
                changes.stream().map(change -> new Draft(change.after(), false)).toList());
    }
}
