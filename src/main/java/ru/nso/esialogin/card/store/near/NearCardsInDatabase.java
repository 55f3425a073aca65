package ru.nso.esialogin.card.store.near;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.row.ScopeFilter;

/** Two statements for pupil cards, two for staff cards, and those that complete what was found. */
@ApplicationScoped
class NearCardsInDatabase implements NearCards {
    private final EntityManager entities;
    private final NearHashes hashes;
    private final CardsByIds cards;
    private final NearSettings settings;

    NearCardsInDatabase(EntityManager entities, NearHashes hashes, CardsByIds cards, NearSettings settings) {
        this.entities = entities;
        this.hashes = hashes;
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public int mostShown() {
        return settings.mostShown();
    }

    @Override
    public Found find(NearSearch search, Scope scope) {
        Condition byKey = hashes.condition(search);
        Condition byName = NearNames.condition(search.people());
        Set<String> pupils = new HashSet<>();
        Set<String> staff = new HashSet<>();
        boolean complete = hashes.covers(search);
        complete &= add(pupils, "KeyRow x join CardRow c on c.id = x.cardId", byKey, scope);
        complete &= add(staff, "KeyRow x join StaffCardRow c on c.id = x.staffCardId", byKey, scope);
        complete &= add(pupils, "PersonRow x join CardRow c on c.id = x.cardId", byName, scope);
        complete &= add(staff, "PersonRow x join StaffCardRow c on c.id = x.staffCardId", byName, scope);
        List<Card> found = new ArrayList<>();
        if (!pupils.isEmpty()) {
            contents(cards.pupils(pupils, scope)).forEach(found::add);
        }
        if (!staff.isEmpty()) {
            contents(cards.staff(staff, scope)).forEach(found::add);
        }
        return new Found(found, complete);
    }

    /** Adds the ids that fulfil the condition, up to the bound; whether there are no more. */
    private boolean add(Set<String> found, String from, Condition condition, Scope scope) {
        if (condition.isEmpty()) {
            return true;
        }
        List<String> ids = ids(from, condition, scope);
        found.addAll(ids.subList(0, Math.min(ids.size(), settings.mostRead())));
        return ids.size() <= settings.mostRead();
    }

    private List<String> ids(String from, Condition condition, Scope scope) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.putAll(condition.parameters());
        TypedQuery<String> prepared = entities.createQuery(
                "select distinct c.id from " + from + " where (" + condition.text() + ") and c.archivedAt is null"
                        + filter.condition() + " order by c.id",
                String.class);
        parameters.forEach(prepared::setParameter);
        return prepared.setMaxResults(settings.mostRead() + 1).getResultList();
    }

    private static <C extends Card> Stream<C> contents(Collection<Stored<C>> stored) {
        return stored.stream().map(Stored::content);
    }
}
