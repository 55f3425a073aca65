package ru.nso.esialogin.card.store.touched;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.family.FamilyLinks;
import ru.nso.esialogin.card.store.family.FamilyLinks.Found;

/** The cards around others: by hashes and names, then two steps along parents in common and equal pupils. */
@ApplicationScoped
class NeighboursInDatabase implements Neighbours {
    private static final Scope EVERYWHERE = new Scope.Region();

    private final KeySearch search;
    private final FamilyLinks links;
    private final CardsByIds cards;
    private final NeighbourSettings settings;

    NeighboursInDatabase(KeySearch search, FamilyLinks links, CardsByIds cards, NeighbourSettings settings) {
        this.search = search;
        this.links = links;
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public FamilyCards among(Collection<String> ids, Scope scope) {
        List<PersonCard> pupils = pupils(ids, scope);
        // An id is of one kind only, as a rule; the other table is then not asked.
        Set<String> others = new HashSet<>(ids);
        pupils.forEach(card -> others.remove(card.id()));
        return new FamilyCards(pupils, others.isEmpty() ? List.of() : employees(ids, scope), true);
    }

    @Override
    public Growing around(FamilyCards start) {
        return new Circle(start);
    }

    private List<PersonCard> pupils(Collection<String> ids, Scope scope) {
        return cards.pupils(ids, scope).stream().map(Stored::content).toList();
    }

    private List<StaffCard> employees(Collection<String> ids, Scope scope) {
        return cards.staff(ids, scope).stream().map(Stored::content).toList();
    }

    private final class Circle implements Growing {
        private final TreeMap<String, PersonCard> pupils = new TreeMap<>();
        private final TreeMap<String, StaffCard> employees = new TreeMap<>();
        private final Found pupilIds = new Found(settings.mostCards());
        private final Found employeeIds = new Found(settings.mostCards());
        private boolean closed;

        Circle(FamilyCards start) {
            start.cards().forEach(card -> pupils.put(card.id(), card));
            start.staff().forEach(card -> employees.put(card.id(), card));
            pupilIds.add(List.copyOf(pupils.keySet()));
            employeeIds.add(List.copyOf(employees.keySet()));
        }

        @Override
        public FamilyCards widen(Set<SearchKey> keys) {
            if (!keys.isEmpty()) {
                KeySearch.Holders holders = search.everywhere(keys, settings.mostCards() + 1);
                closed &= !pupilIds.add(holders.pupilCards());
                employeeIds.add(holders.staffCards());
            }
            for (int step = 0; step < 2 && !closed; step++) {
                closed = !links.widen(pupilIds, EVERYWHERE);
            }
            read();
            return new FamilyCards(
                    List.copyOf(pupils.values()),
                    List.copyOf(employees.values()),
                    pupilIds.complete() && employeeIds.complete());
        }

        private void read() {
            List<String> newPupils = without(pupilIds, pupils.keySet());
            if (!newPupils.isEmpty()) {
                pupils(newPupils, EVERYWHERE).forEach(card -> pupils.put(card.id(), card));
            }
            List<String> newEmployees = without(employeeIds, employees.keySet());
            if (!newEmployees.isEmpty()) {
                employees(newEmployees, EVERYWHERE).forEach(card -> employees.put(card.id(), card));
            }
        }

        private static List<String> without(Found all, Set<String> known) {
            List<String> ids = new ArrayList<>(all.ids());
            ids.removeAll(known);
            return ids;
        }
    }
}
