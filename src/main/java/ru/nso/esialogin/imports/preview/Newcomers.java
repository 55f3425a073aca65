package ru.nso.esialogin.imports.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardKeys;

/**
 * New cards that change nobody's login: nothing by which somebody is looked for stands on a second person, on this card or on
 * another. Who stands there had no login before, and cannot open a record of somebody else.
 */
final class Newcomers {
    private Newcomers() {}

    /** Ids of such cards among those that are there afterwards. */
    static Set<String> alone(Map<String, Card> before, Map<String, Card> after) {
        Map<String, Card> all = new HashMap<>(before);
        all.putAll(after);
        Map<SearchKey, Integer> people = new HashMap<>();
        all.values().forEach(card -> count(people, card));
        before.values().stream()
                .filter(card -> !card.equals(all.get(card.id())))
                .forEach(card -> count(people, card));
        Set<String> alone = new HashSet<>();
        after.values().stream()
                .filter(card -> !before.containsKey(card.id()))
                .filter(card -> CardKeys.of(card).stream().allMatch(key -> people.getOrDefault(key, 0) == 1))
                .map(Card::id)
                .forEach(alone::add);
        return alone;
    }

    private static void count(Map<SearchKey, Integer> people, Card card) {
        card.persons().forEach(person -> CardKeys.of(person).forEach(key -> people.merge(key, 1, Integer::sum)));
    }
}
