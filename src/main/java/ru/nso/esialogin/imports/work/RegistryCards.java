package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.run.ImportTask;

/**
 * The registry as the one who sent a file may change it. A batch is an entry of the access log for the cards it made and
 * one for those it changed; what was only found is in none, for nothing of it was shown to anybody.
 */
final class RegistryCards<C extends Card> implements ImportedCards<C> {
    private final ImportTask task;
    private final Function<Set<SearchKey>, List<C>> search;
    private final CardStore<C> store;
    private final Confirmation<C> confirmation;
    private final BiConsumer<List<C>, CardStore.Change> load;
    private final MetCards met;
    private final AccessLog log;

    /**
     * The registry for one file.
     *
     * @param search live cards that one of the keys leads to, within the scope of the one who sent the file
     * @param load stores many new cards at once
     */
    RegistryCards(
            ImportTask task,
            Function<Set<SearchKey>, List<C>> search,
            CardStore<C> store,
            Confirmation<C> confirmation,
            BiConsumer<List<C>, CardStore.Change> load,
            MetCards met,
            AccessLog log) {
        this.task = task;
        this.search = search;
        this.store = store;
        this.confirmation = confirmation;
        this.load = load;
        this.met = met;
        this.log = log;
    }

    @Override
    public Collection<C> find(Set<SearchKey> keys) {
        met.oneAtATime();
        return keys.isEmpty() ? List.of() : search.apply(keys);
    }

    @Override
    public Set<String> metBefore(Collection<String> cardIds) {
        return met.among(task.id(), cardIds);
    }

    @Override
    public void met(Collection<String> cardIds) {
        met.add(task.id(), cardIds);
    }

    @Override
    public void ofSchools(RollOver batch) {
        met.ofSchools(task.id(), batch);
    }

    @Override
    public void same(List<String> cardIds) {
        confirmation.confirm(cardIds);
    }

    @Override
    public void create(List<C> cards) {
        if (!cards.isEmpty()) {
            load.accept(
                    cards.stream().map(confirmation::dated).toList(),
                    new CardStore.Change(task.caller().name(), Action.CREATE));
            log.record(task.entry(Action.CREATE, cards, Registry.WHOLE_CARD));
        }
    }

    /** @throws IllegalStateException if somebody has changed a card since it was found; the batch is taken again then */
    @Override
    public void change(List<Change<C>> changes, Set<String> fields) {
        CardStore.Change change = new CardStore.Change(task.caller().name(), Action.REPLACE);
        Scope scope = task.access().scope(Permission.WRITE_CARDS);
        for (Change<C> one : changes) {
            Stored<C> held = store.findForChange(one.before().id(), scope)
                    .filter(stored -> stored.content().equals(one.before()))
                    .orElseThrow(() -> new IllegalStateException("a card was changed by somebody else meanwhile"));
            store.replace(held, confirmation.dated(one.after()), change);
        }
        if (!changes.isEmpty()) {
            List<C> after = changes.stream().map(Change::after).toList();
            log.record(
                    task.entry(Action.REPLACE, after, fields.stream().sorted().toList()));
        }
    }
}
