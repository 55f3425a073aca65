package ru.nso.esialogin.imports.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/**
 * The cards that may be those of some rows, and which of them is which row's: by the regional id; else by the SNILS with
 * an equal first name and birth date, for a sibling may carry the mother's SNILS; else by name, birth date and school.
 * Anything in between is left to a human. A card that comes of a row is found by the rows behind it.
 *
 * @param <C> the kind of card
 */
public final class FoundCards<C extends Card> {
    private final Function<C, Person> owner;
    private final boolean oneForEachSchool;
    private final Map<String, C> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byRegionalId = new HashMap<>();
    private final Map<Snils, Set<String>> bySnils = new HashMap<>();
    private final Map<String, Set<String>> byBirthAtSchool = new HashMap<>();

    /**
     * Over cards that were found.
     *
     * @param owner whom a card is about
     * @param oneForEachSchool whether somebody has a card at each school, as employees have; a pupil's card moves along
     * @param cards those of one subsystem that any of {@link #keys} found, and more does no harm
     */
    public FoundCards(Function<C, Person> owner, boolean oneForEachSchool, Collection<C> cards) {
        this.owner = owner;
        this.oneForEachSchool = oneForEachSchool;
        cards.forEach(this::put);
    }

    /** The keys by which cards of a row have to be looked for. */
    public static Set<SearchKey> keys(Person person) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        person.regionalId().value().map(SearchKey.ByRegionalId::new).ifPresent(keys::add);
        person.matchableSnils().map(SearchKey.BySnils::new).ifPresent(keys::add);
        person.birthDate()
                .value()
                .map(born -> new SearchKey.ByName(person.name(), born.date()))
                .ifPresent(keys::add);
        return keys;
    }

    /** A card as it is from now on. */
    public void put(C card) {
        C before = byId.put(card.id(), card);
        if (before != null) {
            places(before).forEach(place -> place.remove(card.id()));
        }
        places(card).forEach(place -> place.add(card.id()));
    }

    /** Whose card the row is. */
    public Identified<C> identify(Person person, String schoolId) {
        List<C> same = ofSchool(cards(byRegionalId, person.regionalId().value()), schoolId);
        if (!same.isEmpty()) {
            return byRegionalId(person, same);
        }
        List<C> bearers = cards(bySnils, person.matchableSnils());
        List<C> own = bearers.stream().filter(card -> agree(person, card)).toList();
        if (!bearers.isEmpty() && own.isEmpty()) {
            return doubtful(Doubt.SNILS_OF_ANOTHER, bearers);
        }
        List<C> ownHere = ofSchool(own, schoolId);
        if (!ownHere.isEmpty()) {
            return only(person, ownHere);
        }
        List<C> named = cards(byBirthAtSchool, birthAtSchool(person, schoolId)).stream()
                .filter(card -> SamePerson.nameAndBirthDate(
                        person.name(),
                        person.birthDate(),
                        owner.apply(card).name(),
                        owner.apply(card).birthDate()))
                .toList();
        return named.isEmpty() ? new Identified.Nobody<>() : only(person, named);
    }

    /** Of several the one at the school of the row; of one at another school that one, if a card moves along. */
    private List<C> ofSchool(List<C> cards, String schoolId) {
        List<C> here = cards.stream()
                .filter(card -> card.school().id().equals(schoolId))
                .toList();
        return oneForEachSchool || !here.isEmpty() ? here : cards;
    }

    private Identified<C> byRegionalId(Person person, List<C> same) {
        if (same.size() > 1) {
            return doubtful(Doubt.SEVERAL_CARDS, same);
        }
        Person held = owner.apply(same.get(0));
        boolean another = person.name().compare(held.name()).first() == PartMatch.DIFFER
                && SamePerson.birthDates(person.birthDate(), held.birthDate()) == PartMatch.DIFFER;
        return another ? doubtful(Doubt.REGIONAL_ID_OF_ANOTHER, same) : new Identified.One<>(same.get(0));
    }

    /** Cards that agree in everything else but have another regional id are another's, or wrong. */
    private Identified<C> only(Person person, List<C> agreeing) {
        if (agreeing.size() > 1) {
            return doubtful(Doubt.SEVERAL_CARDS, agreeing);
        }
        Fact<String> held = owner.apply(agreeing.get(0)).regionalId();
        boolean other = held.isPresent() && person.regionalId().isPresent() && !held.equals(person.regionalId());
        return other ? doubtful(Doubt.OTHER_REGIONAL_ID, agreeing) : new Identified.One<>(agreeing.get(0));
    }

    /** Equal first name, and equal birth dates or none on either side. */
    private boolean agree(Person person, C card) {
        Person held = owner.apply(card);
        boolean noneTold = !person.birthDate().isPresent() && !held.birthDate().isPresent();
        return person.name().compare(held.name()).first() == PartMatch.AGREE
                && (noneTold || SamePerson.birthDates(person.birthDate(), held.birthDate()) == PartMatch.AGREE);
    }

    private Identified<C> doubtful(Doubt why, List<C> cards) {
        return new Identified.Doubtful<>(why, cards.stream().map(Card::id).toList());
    }

    private <K> List<C> cards(Map<K, Set<String>> index, Optional<K> key) {
        List<C> found = new ArrayList<>();
        for (String id : key.map(sought -> index.getOrDefault(sought, Set.of())).orElse(Set.of())) {
            C card = byId.get(id);
            if (card != null) {
                found.add(card);
            }
        }
        return found;
    }

    /** Where the card stands in the indexes. */
    private List<Set<String>> places(C card) {
        Person person = owner.apply(card);
        List<Set<String>> places = new ArrayList<>();
        person.regionalId().value().ifPresent(id -> places.add(place(byRegionalId, id)));
        person.matchableSnils().ifPresent(snils -> places.add(place(bySnils, snils)));
        birthAtSchool(person, card.school().id()).ifPresent(key -> places.add(place(byBirthAtSchool, key)));
        return places;
    }

    private static <K> Set<String> place(Map<K, Set<String>> index, K key) {
        return index.computeIfAbsent(key, any -> new LinkedHashSet<>());
    }

    private static Optional<String> birthAtSchool(Person person, String schoolId) {
        return person.birthDate().value().map(born -> born.date() + " " + schoolId);
    }
}
