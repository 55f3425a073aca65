package ru.nso.esialogin.imports.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.card.registry.pass.KeyTexts;
import ru.nso.esialogin.imports.newcomer.Human;
import ru.nso.esialogin.person.Person;

/**
 * New cards that change nobody's login: nothing by which somebody is looked for, as the search compares it, stands on a
 * second human being, or on a card that was there before. Who stands there had no login, and cannot open a record of somebody else. A mother on the new cards of
 * two children is one human being, if name, birth date and SNILS say so.
 */
final class Newcomers {
    /** Who stands under a text, and who is looked for by it: of those who are there afterwards. */
    private final Map<String, Set<Human>> standing = new HashMap<>();

    private final Map<String, Set<Human>> asking = new HashMap<>();

    /** The same texts of cards that are played. */
    private final Set<String> stood = new HashSet<>();

    private final Set<String> asked = new HashSet<>();

    private Newcomers() {}

    /** Ids of such cards among those that are there afterwards. */
    static Set<String> alone(Map<String, Card> before, Map<String, Card> after) {
        Newcomers newcomers = new Newcomers();
        before.values().forEach(newcomers::play);
        after.values().forEach(newcomers::hold);
        Map<String, Card> alone = new HashMap<>(after);
        alone.keySet().removeAll(before.keySet());
        List<Card> met = alone.values().stream().filter(newcomers::meetsAnother).toList();
        met.forEach(newcomers::play);
        met.forEach(card -> alone.remove(card.id()));
        // Whoever is reached from a card that is played is played, too.
        while (alone.values().removeIf(newcomers::isReached)) {}
        return Set.copyOf(alone.keySet());
    }

    private void hold(Card card) {
        for (Person person : card.persons()) {
            Human human = human(card, person);
            texts(person, KeyTexts::standing).forEach(text -> add(standing, text, human));
            texts(person, KeyTexts::fitting).forEach(text -> add(asking, text, human));
        }
    }

    private static void add(Map<String, Set<Human>> people, String text, Human human) {
        people.computeIfAbsent(text, first -> new HashSet<>()).add(human);
    }

    private void play(Card card) {
        for (Person person : card.persons()) {
            texts(person, KeyTexts::standing).forEach(stood::add);
            texts(person, KeyTexts::fitting).forEach(asked::add);
        }
    }

    private boolean meetsAnother(Card card) {
        return card.persons().stream().anyMatch(person -> {
            Human human = human(card, person);
            return texts(person, KeyTexts::fitting).anyMatch(text -> hasAnother(standing, text, human))
                    || texts(person, KeyTexts::standing).anyMatch(text -> hasAnother(asking, text, human));
        });
    }

    private static boolean hasAnother(Map<String, Set<Human>> people, String text, Human human) {
        return people.getOrDefault(text, Set.of()).stream().anyMatch(other -> !other.equals(human));
    }

    private boolean isReached(Card card) {
        boolean reached = card.persons().stream()
                .anyMatch(person -> texts(person, KeyTexts::fitting).anyMatch(stood::contains)
                        || texts(person, KeyTexts::standing).anyMatch(asked::contains));
        if (reached) {
            play(card);
        }
        return reached;
    }

    private static Stream<String> texts(Person person, Function<SearchKey, List<String>> how) {
        return CardKeys.of(person).stream().flatMap(key -> how.apply(key).stream());
    }

    private static Human human(Card card, Person person) {
        return Human.of(person, List.of(card.id(), person.id()));
    }
}
