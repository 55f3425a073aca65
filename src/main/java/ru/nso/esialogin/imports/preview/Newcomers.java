package ru.nso.esialogin.imports.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/**
 * New cards that change nobody's login: nothing by which somebody is looked for stands on a second human being, or on a card that
 * was there before. Who stands there had no login, and cannot open a record of somebody else. A mother on the new cards of
 * two children is one human being, if name, birth date and SNILS say so.
 */
final class Newcomers {
    private final Map<SearchKey, Human> holders = new HashMap<>();
    private final Set<SearchKey> shared = new HashSet<>();

    private Newcomers() {}

    /** Ids of such cards among those that are there afterwards. */
    static Set<String> alone(Map<String, Card> before, Map<String, Card> after) {
        Newcomers newcomers = new Newcomers();
        before.values().forEach(card -> newcomers.shared.addAll(CardKeys.of(card)));
        after.values().forEach(newcomers::hold);
        Map<String, Set<SearchKey>> alone = new HashMap<>();
        after.values().stream()
                .filter(card -> !before.containsKey(card.id()))
                .forEach(card -> alone.put(card.id(), CardKeys.of(card)));
        // Whoever is reached from a card that is played is played, too.
        while (alone.values().removeIf(newcomers::isShared)) {}
        return Set.copyOf(alone.keySet());
    }

    private void hold(Card card) {
        for (Person person : card.persons()) {
            Human human = Human.of(card, person);
            for (SearchKey key : CardKeys.of(person)) {
                Human other = holders.putIfAbsent(key, human);
                if (other != null && !other.equals(human)) {
                    shared.add(key);
                }
            }
        }
    }

    private boolean isShared(Set<SearchKey> keys) {
        boolean meets = keys.stream().anyMatch(shared::contains);
        if (meets) {
            shared.addAll(keys);
        }
        return meets;
    }

    /**
     * A human being, as far as records tell without doubt.
     *
     * @param record the place of the record, where it does not say enough
     */
    private record Human(
            Optional<FullName> name, Optional<BirthDate> born, Optional<Snils> snils, List<String> record) {
        static Human of(Card card, Person person) {
            FullName name = person.name();
            Optional<BirthDate> born = person.birthDate().value();
            Optional<Snils> snils = person.matchableSnils();
            boolean known =
                    name.last().isPresent() && name.first().isPresent() && born.isPresent() && snils.isPresent();
            return known
                    ? new Human(Optional.of(name), born, snils, List.of())
                    : new Human(Optional.empty(), Optional.empty(), Optional.empty(), List.of(card.id(), person.id()));
        }
    }
}
