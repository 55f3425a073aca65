package ru.nso.esialogin.repair.blast.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * Cards with a way to them by what stands on them, so that a login is played over the few that can matter to it. Found
 * are the cards of everybody with an equal mark: a key, a date of birth, an id. What two people have to have in common
 * to be taken for one, or for the same login to reach both, is always one of these, unless too little is told of one.
 */
public final class CardIndex {
    private final Neighbourhood all;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<OnCard>> people = new ArrayList<>();
    private final Map<Object, Set<String>> byMark = new HashMap<>();
    private final List<OnCard> vague = new ArrayList<>();

    /** Looks at every card once. */
    public CardIndex(Neighbourhood all) {
        this.all = all;
        all.cards().forEach(card -> add(card, Neighbourhood.people(card)));
        all.staff().forEach(card -> add(card, List.of(Neighbourhood.person(card))));
    }

    private void add(Card card, List<OnCard> onCard) {
        places.put(card.id(), people.size());
        people.add(onCard);
        for (OnCard one : onCard) {
            marks(one.person()).forEach(mark -> byMark.computeIfAbsent(mark, unused -> new LinkedHashSet<>())
                    .add(card.id()));
            if (!isTold(one.person().name(), one.person().birthDate().isPresent())) {
                vague.add(one);
            }
        }
    }

    /** Whether enough is told that whoever resembles this person has the same date of birth. */
    static boolean isTold(FullName name, boolean birthDate) {
        return birthDate && name.isTold();
    }

    /** By what a person is found. */
    static Set<Object> marks(Person person) {
        Set<Object> marks = keys(person);
        marks.add(new ById(person.id()));
        person.birthDate().value().ifPresent(marks::add);
        person.regionalId().value().ifPresent(id -> marks.add(new SearchKey.ByRegionalId(id)));
        return marks;
    }

    /** What a login of the person could be found by, and the link. */
    static Set<Object> keys(Person person) {
        Set<Object> keys = new LinkedHashSet<>();
        person.snils().value().flatMap(SnilsField::snils).ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        person.matchablePhones().forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        person.matchableEmails().forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        person.esiaOid().value().ifPresent(oid -> keys.add(new SearchKey.ByEsiaOid(oid)));
        return keys;
    }

    /** What the account sends, and the link. */
    static Set<Object> keys(EsiaAccount account) {
        Set<Object> keys = new LinkedHashSet<>();
        account.snils().value().ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        account.phones().orElse(List.of()).forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        account.emails().orElse(List.of()).forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        account.oid().value().ifPresent(oid -> keys.add(new SearchKey.ByEsiaOid(oid)));
        return keys;
    }

    /** All cards. */
    public Neighbourhood all() {
        return all;
    }

    /** Those of whom too little is told to be found by marks alone. */
    List<OnCard> vague() {
        return vague;
    }

    /** Each mark with the cards that it leads to. */
    Map<Object, Set<String>> byMark() {
        return byMark;
    }

    /** Adds the cards that the marks lead to. */
    void addHolders(Collection<?> marks, Set<String> ids) {
        marks.forEach(mark -> ids.addAll(byMark.getOrDefault(mark, Set.of())));
    }

    /** The card of that id. */
    public Optional<Card> card(String id) {
        return Optional.ofNullable(places.get(id)).map(this::at);
    }

    /** The cards of these ids that are here, in their order. */
    public Neighbourhood among(Collection<String> ids) {
        int pupils = all.cards().size();
        int[] found = found(ids);
        int staff = Arrays.binarySearch(found, pupils);
        int first = staff < 0 ? -staff - 1 : staff;
        return new Neighbourhood(
                Arrays.stream(found, 0, first).mapToObj(all.cards()::get).toList(),
                Arrays.stream(found, first, found.length)
                        .mapToObj(place -> all.staff().get(place - pupils))
                        .toList());
    }

    /** Everybody on these cards, in their order. */
    public List<OnCard> people(Collection<String> ids) {
        List<OnCard> found = new ArrayList<>();
        for (int place : found(ids)) {
            found.addAll(people.get(place));
        }
        return found;
    }

    private int[] found(Collection<String> ids) {
        BitSet found = new BitSet();
        for (String id : ids) {
            Integer place = places.get(id);
            if (place != null) {
                found.set(place);
            }
        }
        return found.stream().toArray();
    }

    private Card at(int place) {
        int pupils = all.cards().size();
        return place < pupils ? all.cards().get(place) : all.staff().get(place - pupils);
    }

    /** The id of a person's record. */
    private record ById(String id) {}
}
