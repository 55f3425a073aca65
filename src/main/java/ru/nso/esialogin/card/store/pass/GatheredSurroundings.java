package ru.nso.esialogin.card.store.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.KeyValue;
import ru.nso.esialogin.card.store.NameWays;

/**
 * Reads every card on which anything of some cards stands, and finds out in memory what leads where: most cards around those
 * of a batch are in it already. Gives up where a key stands on more cards than a circle may have.
 */
final class GatheredSurroundings implements Surroundings {
    private final PlacesOfMany places;
    private final Function<Card, Set<SearchKey>> keysOfCard;
    private final int most;
    private final ReadCards cards;
    private final Map<String, List<Standing>> standings = new HashMap<>();
    private final Map<KeyValue, List<Standing>> byKey = new HashMap<>();
    private final Map<Standing.Born, List<Standing>> byBirth = new HashMap<>();
    private final Set<String> gathered = new HashSet<>();
    private final Set<KeyValue> soughtKeys = new HashSet<>();
    private final Set<SearchKey.ByName> soughtNames = new HashSet<>();

    /** @param most most cards of a circle */
    GatheredSurroundings(PlacesOfMany places, CardsByIds cards, Function<Card, Set<SearchKey>> keysOfCard, int most) {
        this.places = places;
        this.cards = new ReadCards(cards);
        this.keysOfCard = keysOfCard;
        this.most = most;
    }

    /** A key stands on too many cards. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMany() {
            super("A key stands on more cards than a circle may have", null, false, false);
        }
    }

    @Override
    public void keep(Card card) {
        cards.keep(card);
        index(card);
    }

    private void index(Card card) {
        List<Standing> all = Standing.on(card);
        if (standings.putIfAbsent(ReadCards.idOfKind(card), all) != null) {
            return;
        }
        for (Standing standing : all) {
            standing.keys().forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>(2))
                    .add(standing));
            standing.born().ifPresent(born -> byBirth.computeIfAbsent(born, unused -> new ArrayList<>(2))
                    .add(standing));
        }
    }

    /** Reads whoever has anything in common with somebody on these cards. */
    private void gather(Collection<? extends Card> some) {
        Set<KeyValue> keys = new LinkedHashSet<>();
        Set<SearchKey.ByName> names = new LinkedHashSet<>();
        for (Card card : some) {
            if (gathered.add(ReadCards.idOfKind(card))) {
                keysOfCard.apply(card).forEach(key -> {
                    KeyValue.of(key).ifPresent(keys::add);
                    if (key instanceof SearchKey.ByName name) {
                        names.add(name);
                    }
                });
                for (Standing standing : standings.getOrDefault(ReadCards.idOfKind(card), List.of())) {
                    keys.addAll(standing.familyKeys());
                    standing.name().ifPresent(names::add);
                }
            }
        }
        keys.removeIf(key -> !soughtKeys.add(key));
        names.removeIf(name -> !soughtNames.add(name));
        PlacesOfMany.Places found = places.of(keys, names, most).orElseThrow(TooMany::new);
        cards.read(found.pupilCards(), found.staffCards(), this::index);
    }

    @Override
    public Map<String, Set<String>> links(Collection<String> pupilCards, int mostLinks) {
        List<PersonCard> from =
                pupilCards.stream().flatMap(id -> cards.pupil(id).stream()).toList();
        gather(from);
        Map<String, Set<String>> links = new HashMap<>();
        from.forEach(card -> links.put(
                card.id(), linked(card).stream().limit(mostLinks).collect(Collectors.toCollection(TreeSet::new))));
        return links;
    }

    private Set<String> linked(PersonCard card) {
        Set<String> found = new TreeSet<>();
        for (Standing standing : standings.getOrDefault(ReadCards.idOfKind(card), List.of())) {
            for (KeyValue key : standing.familyKeys()) {
                byKey.getOrDefault(key, List.of()).stream()
                        .filter(standing::isSameByKey)
                        .forEach(other -> found.add(other.cardId()));
            }
            standing.born().ifPresent(born -> byBirth.getOrDefault(born, List.of()).stream()
                    .filter(standing::isSameByName)
                    .forEach(other -> found.add(other.cardId())));
        }
        found.remove(card.id());
        return found;
    }

    @Override
    public Map<SearchKey, Holders> holders(Collection<Card> of, Collection<SearchKey> keys, int mostCards) {
        gather(of);
        Map<SearchKey, Holders> found = new HashMap<>();
        for (SearchKey key : keys) {
            Set<String> pupils = new TreeSet<>();
            Set<String> employees = new TreeSet<>();
            boolean byName = key instanceof SearchKey.ByName;
            for (Standing standing : holders(key)) {
                (standing.isEmployee() ? employees : pupils).add(standing.cardId());
            }
            if (!pupils.isEmpty() || !employees.isEmpty()) {
                List<String> pupilIds = List.copyOf(pupils);
                List<String> staffIds = List.copyOf(employees);
                found.put(
                        key,
                        byName
                                ? new Holders(List.of(), pupilIds, List.of(), staffIds)
                                : new Holders(pupilIds, List.of(), staffIds, List.of()));
            }
        }
        return found;
    }

    private List<Standing> holders(SearchKey key) {
        if (key instanceof SearchKey.ByName name) {
            List<Standing> fitting = new ArrayList<>();
            NameWays ways = new NameWays();
            ways.add(name);
            ways.forEach(
                    (born, fore, sur, middle) -> byBirth.getOrDefault(new Standing.Born(born, fore), List.of()).stream()
                            .filter(standing -> standing.fits(sur, middle))
                            .forEach(fitting::add));
            return fitting;
        }
        return KeyValue.of(key)
                .map(value -> byKey.getOrDefault(value, List.of()))
                .orElse(List.of());
    }

    @Override
    public void read(Collection<String> pupilCards, Collection<String> staffCards) {
        cards.read(pupilCards, staffCards, this::index);
    }

    @Override
    public Optional<PersonCard> pupil(String id) {
        return cards.pupil(id);
    }

    @Override
    public Optional<StaffCard> employee(String id) {
        return cards.employee(id);
    }
}
