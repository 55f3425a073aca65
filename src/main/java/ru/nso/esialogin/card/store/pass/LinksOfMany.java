package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.card.store.family.FamilyLinks;

/** To which pupil cards each of many leads in one step of the family: one statement. */
@ApplicationScoped
class LinksOfMany {
    private static final String LINKED = "select s.id, f.id from unnest(:ids) as s (id) cross join lateral ("
            + FamilyLinks.ofOne("s.id") + " limit :most) f (id)";

    private final EntityManager entities;

    LinksOfMany(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Links between live cards of the whole region; a card without links has an entry, too.
     *
     * @param most most links of a card
     */
    Map<String, Set<String>> links(Collection<String> cardIds, int most) {
        Map<String, Set<String>> links = new HashMap<>();
        if (cardIds.isEmpty()) {
            return links;
        }
        cardIds.forEach(id -> links.put(id, new TreeSet<>()));
        List<?> rows = entities.createNativeQuery(LINKED, Object[].class)
                .setParameter("ids", cardIds.toArray(new String[0]))
                .setParameter("most", most)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            links.computeIfAbsent((String) cells[0], unused -> new TreeSet<>()).add((String) cells[1]);
        }
        return links;
    }
}
