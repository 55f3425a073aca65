package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.pass.CirclesOfMany;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.family.FamilyLinks.Found;
import ru.nso.esialogin.card.store.touched.NeighbourSettings;

/** Reads links, keys and cards for all circles together, and puts each circle together in memory. */
@ApplicationScoped
class CirclesOfManyInDatabase implements CirclesOfMany {
    private static final Scope EVERYWHERE = new Scope.Region();
    private static final int STEPS = 2;

    private final LinksOfMany linksOfMany;
    private final KeysOfMany keysOfMany;
    private final CardsByIds cards;
    private final NeighbourSettings settings;

    CirclesOfManyInDatabase(
            LinksOfMany linksOfMany, KeysOfMany keysOfMany, CardsByIds cards, NeighbourSettings settings) {
        this.linksOfMany = linksOfMany;
        this.keysOfMany = keysOfMany;
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public Map<String, FamilyCards> around(Collection<? extends Card> start, Function<Card, Set<SearchKey>> keys) {
        return new Growth(keys).of(start);
    }

    /** What was read for the circles of one call. */
    private final class Growth {
        private final Function<Card, Set<SearchKey>> keysOfCard;
        private final int most = settings.mostCards();
        private final Map<String, PersonCard> pupils = new HashMap<>();
        private final Map<String, StaffCard> employees = new HashMap<>();
        private final Map<String, Set<String>> links = new HashMap<>();
        private final Map<String, Set<SearchKey>> keys = new HashMap<>();

        Growth(Function<Card, Set<SearchKey>> keysOfCard) {
            this.keysOfCard = keysOfCard;
        }

        Map<String, FamilyCards> of(Collection<? extends Card> start) {
            List<Around> circles = new ArrayList<>();
            start.forEach(card -> {
                keep(card);
                circles.add(new Around(card));
            });
            widen(circles);
            read(circles);
            Map<SearchKey, Holders> holders = holders(circles);
            circles.forEach(circle -> circle.add(circle.keys.stream()
                    .map(key -> holders.getOrDefault(key, Holders.NOBODY))
                    .toList()));
            widen(circles);
            read(circles);
            Map<String, FamilyCards> found = new HashMap<>();
            circles.forEach(circle -> found.put(circle.base, circle.cards()));
            return found;
        }

        private void keep(Card card) {
            if (card instanceof PersonCard pupil) {
                pupils.put(pupil.id(), pupil);
            } else if (card instanceof StaffCard employee) {
                employees.put(employee.id(), employee);
            }
        }

        private void widen(List<Around> circles) {
            for (int step = 0; step < STEPS; step++) {
                Set<String> unknown = new TreeSet<>();
                circles.stream()
                        .filter(circle -> !circle.closed)
                        .forEach(circle -> unknown.addAll(circle.pupilIds.ids()));
                unknown.removeAll(links.keySet());
                // As many as could still be new to a circle that is full of them already.
                links.putAll(linksOfMany.links(unknown, 2 * most + 1));
                circles.forEach(Around::step);
            }
        }

        private void read(List<Around> circles) {
            Set<String> newPupils = new TreeSet<>();
            Set<String> newEmployees = new TreeSet<>();
            for (Around circle : circles) {
                newPupils.addAll(circle.pupilIds.ids());
                newEmployees.addAll(circle.employeeIds.ids());
            }
            newPupils.removeAll(pupils.keySet());
            newEmployees.removeAll(employees.keySet());
            cards.pupils(newPupils, EVERYWHERE).stream().map(Stored::content).forEach(this::keep);
            cards.staff(newEmployees, EVERYWHERE).stream().map(Stored::content).forEach(this::keep);
        }

        private Map<SearchKey, Holders> holders(List<Around> circles) {
            Set<SearchKey> all = new LinkedHashSet<>();
            for (Around circle : circles) {
                circle.cards()
                        .all()
                        .forEach(card -> circle.keys.addAll(
                                keys.computeIfAbsent(idOfKind(card), unused -> keysOfCard.apply(card))));
                all.addAll(circle.keys);
            }
            return keysOfMany.holders(all, most + 1);
        }

        private static String idOfKind(Card card) {
            return (card instanceof StaffCard ? "S" : "P") + card.id();
        }

        /** One circle. */
        private final class Around {
            private final String base;
            private final Found pupilIds = new Found(most);
            private final Found employeeIds = new Found(most);
            private final Set<SearchKey> keys = new LinkedHashSet<>();
            private boolean closed;

            Around(Card card) {
                base = card.id();
                closed = card instanceof StaffCard;
                (card instanceof StaffCard ? employeeIds : pupilIds).add(List.of(card.id()));
            }

            /** Adds who is one step away from those found. */
            void step() {
                if (closed) {
                    return;
                }
                Set<String> linked = new TreeSet<>();
                for (String id : pupilIds.ids()) {
                    linked.addAll(links.getOrDefault(id, Set.of()));
                }
                linked.removeAll(pupilIds.ids());
                closed = !pupilIds.add(linked.stream().limit(most + 1L).toList());
            }

            void add(List<Holders> holders) {
                closed &= !pupilIds.add(Holders.pupils(holders, most + 1));
                employeeIds.add(Holders.staff(holders, most + 1));
            }

            FamilyCards cards() {
                return new FamilyCards(
                        pupilIds.ids().stream()
                                .flatMap(id -> Optional.ofNullable(pupils.get(id)).stream())
                                .toList(),
                        employeeIds.ids().stream()
                                .flatMap(id -> Optional.ofNullable(employees.get(id)).stream())
                                .toList(),
                        pupilIds.complete() && employeeIds.complete());
            }
        }
    }
}
