package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CirclesOfMany;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.family.FamilyLinks.Found;
import ru.nso.esialogin.card.store.touched.NeighbourSettings;

/**
 * Finds links, holders of keys and cards for all circles together, and puts each circle together in memory: by one look at
 * everything that stands around the cards, or, where that would be too much, by asking for each step.
 */
@ApplicationScoped
class CirclesOfManyInDatabase implements CirclesOfMany {
    private static final int STEPS = 2;

    private final PlacesOfMany places;
    private final LinksOfMany linksOfMany;
    private final KeysOfMany keysOfMany;
    private final CardsByIds cards;
    private final NeighbourSettings settings;

    CirclesOfManyInDatabase(
            PlacesOfMany places,
            LinksOfMany linksOfMany,
            KeysOfMany keysOfMany,
            CardsByIds cards,
            NeighbourSettings settings) {
        this.places = places;
        this.linksOfMany = linksOfMany;
        this.keysOfMany = keysOfMany;
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public Map<String, FamilyCards> around(Collection<? extends Card> start, Function<Card, Set<SearchKey>> keys) {
        Map<String, Set<SearchKey>> known = new HashMap<>();
        Function<Card, Set<SearchKey>> once =
                card -> known.computeIfAbsent(ReadCards.idOfKind(card), unused -> keys.apply(card));
        try {
            return around(start, once, gathered(once));
        } catch (GatheredSurroundings.TooMany tooMany) {
            return around(start, once, asked());
        }
    }

    Surroundings gathered(Function<Card, Set<SearchKey>> keys) {
        return new GatheredSurroundings(places, cards, keys, settings.mostCards());
    }

    Surroundings asked() {
        return new AskedSurroundings(linksOfMany, keysOfMany, cards);
    }

    /** The circles within surroundings in which nothing was read yet. */
    Map<String, FamilyCards> around(
            Collection<? extends Card> start, Function<Card, Set<SearchKey>> keys, Surroundings surroundings) {
        return new Growth(keys, surroundings).of(start);
    }

    /** What was found for the circles of one call. */
    private final class Growth {
        private final Function<Card, Set<SearchKey>> keysOfCard;
        private final Surroundings surroundings;
        private final int most = settings.mostCards();
        private final Map<String, Set<String>> links = new HashMap<>();

        Growth(Function<Card, Set<SearchKey>> keysOfCard, Surroundings surroundings) {
            this.keysOfCard = keysOfCard;
            this.surroundings = surroundings;
        }

        Map<String, FamilyCards> of(Collection<? extends Card> start) {
            List<Around> circles = new ArrayList<>();
            start.forEach(card -> {
                surroundings.keep(card);
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

        private void widen(List<Around> circles) {
            for (int step = 0; step < STEPS; step++) {
                Set<String> unknown = new TreeSet<>();
                circles.stream()
                        .filter(circle -> !circle.closed)
                        .forEach(circle -> unknown.addAll(circle.pupilIds.ids()));
                unknown.removeAll(links.keySet());
                // As many as could still be new to a circle that is full of them already.
                links.putAll(surroundings.links(unknown, 2 * most + 1));
                circles.forEach(Around::step);
            }
        }

        private void read(List<Around> circles) {
            Set<String> pupils = new TreeSet<>();
            Set<String> employees = new TreeSet<>();
            for (Around circle : circles) {
                pupils.addAll(circle.pupilIds.ids());
                employees.addAll(circle.employeeIds.ids());
            }
            surroundings.read(pupils, employees);
        }

        private Map<SearchKey, Holders> holders(List<Around> circles) {
            Map<String, Card> all = new LinkedHashMap<>();
            Set<SearchKey> keys = new LinkedHashSet<>();
            for (Around circle : circles) {
                circle.cards().all().forEach(card -> {
                    all.put(ReadCards.idOfKind(card), card);
                    circle.keys.addAll(keysOfCard.apply(card));
                });
                keys.addAll(circle.keys);
            }
            return surroundings.holders(all.values(), keys, most + 1);
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
                                .flatMap(id -> surroundings.pupil(id).stream())
                                .toList(),
                        employeeIds.ids().stream()
                                .flatMap(id -> surroundings.employee(id).stream())
                                .toList(),
                        pupilIds.complete() && employeeIds.complete());
            }
        }
    }
}
