package ru.nso.esialogin.repair.blast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/**
 * By what the people are found whom edits may touch: whoever holds a key that an edit sets or takes away, and, where an
 * edit changes who stands on a card or whether it is searched, whoever holds any key of those who stand there.
 */
public final class TouchedKeys {
    private final Set<SearchKey> keys = new LinkedHashSet<>();

    private TouchedKeys() {}

    /** Keys that stand on other records after than before, or on records that are searched differently. */
    public static Set<SearchKey> of(Neighbourhood before, Neighbourhood after) {
        TouchedKeys touched = new TouchedKeys();
        touched.addChangedPersons(before, after);
        touched.addChangedPersons(after, before);
        touched.addCards(before, after);
        touched.addCards(after, before);
        return touched.keys;
    }

    /** Every key of these people, and their names. */
    public static Set<SearchKey> of(Collection<OnCard> people) {
        TouchedKeys all = new TouchedKeys();
        people.forEach(one -> {
            all.keys.addAll(keysOf(one.person()));
            all.addName(one.person());
        });
        return all.keys;
    }

    private void addChangedPersons(Neighbourhood one, Neighbourhood other) {
        Map<String, Person> there = new HashMap<>();
        other.people().forEach(person -> there.put(person.recordId(), person.person()));
        for (OnCard here : one.people()) {
            Person counterpart = there.get(here.recordId());
            if (counterpart == null) {
                keys.addAll(keysOf(here.person()));
                addName(here.person());
            } else if (!counterpart.equals(here.person())) {
                Set<SearchKey> changed = keysOf(here.person());
                changed.removeAll(keysOf(counterpart));
                keys.addAll(changed);
            }
        }
    }

    /** Orders are those of the pupil, whatever card holds them, so all cards of the pupil are searched differently. */
    private void addCards(Neighbourhood one, Neighbourhood other) {
        Map<String, PersonCard> there = new HashMap<>();
        other.cards().forEach(card -> there.put(card.id(), card));
        for (PersonCard card : one.cards()) {
            PersonCard counterpart = there.get(card.id());
            if (counterpart == null
                    || !counterpart.orders().equals(card.orders())
                    || !ids(counterpart).equals(ids(card))) {
                one.cards().stream()
                        .filter(same -> same.id().equals(card.id()) || SamePerson.pupils(same, card))
                        .forEach(same -> same.persons().forEach(person -> keys.addAll(keysOf(person))));
            }
        }
        Map<String, StaffCard> staffThere = new HashMap<>();
        other.staff().forEach(card -> staffThere.put(card.id(), card));
        for (StaffCard card : one.staff()) {
            StaffCard counterpart = staffThere.get(card.id());
            if (counterpart == null || !counterpart.roles().equals(card.roles())) {
                keys.addAll(keysOf(card.person()));
            }
        }
    }

    private static List<String> ids(PersonCard card) {
        return card.persons().stream().map(Person::id).toList();
    }

    private static Set<SearchKey> keysOf(Person person) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        person.matchableSnils().ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        person.matchablePhones().forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        person.matchableEmails().forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        person.esiaOid().value().ifPresent(oid -> keys.add(new SearchKey.ByEsiaOid(oid)));
        person.regionalId().value().ifPresent(id -> keys.add(new SearchKey.ByRegionalId(id)));
        return keys;
    }

    /** Also without the surname: a record on which only it differs is taken for the person's own (rulings: Whose record). */
    private void addName(Person person) {
        FullName name = person.name();
        if (name.first().isPresent() && person.birthDate().isPresent()) {
            LocalDate born = person.birthDate().value().orElseThrow().date();
            keys.add(new SearchKey.ByName(name, born));
            if (name.middle().isPresent()) {
                keys.add(new SearchKey.ByName(new FullName(Fact.unknown(), name.first(), name.middle()), born));
            }
        }
    }

    /** The number and nothing of the keys. */
    @Override
    public String toString() {
        return "TouchedKeys[" + keys.size() + ']';
    }
}
