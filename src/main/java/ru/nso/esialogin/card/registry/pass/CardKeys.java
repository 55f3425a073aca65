package ru.nso.esialogin.card.registry.pass;

import java.util.LinkedHashSet;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.Person;

/**
 * By what the cards around a card are found: the keys that a login of somebody on it would be looked for by, the number of the
 * pupil, and whole names with the birth date, as for a single request. Of somebody whose surname is known, those who share
 * the rest of the name and the birthday are strangers: there are many in a region.
 */
public final class CardKeys {
    private CardKeys() {}

    /** The keys of everybody on a card. */
    public static Set<SearchKey> of(Card card) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        card.persons().forEach(person -> keys.addAll(of(person)));
        return keys;
    }

    /** The keys of one person. */
    public static Set<SearchKey> of(Person person) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        person.matchableSnils().ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        person.matchablePhones().forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        person.matchableEmails().forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        person.esiaOid().value().ifPresent(oid -> keys.add(new SearchKey.ByEsiaOid(oid)));
        person.regionalId().value().ifPresent(id -> keys.add(new SearchKey.ByRegionalId(id)));
        if (person.name().first().isPresent()) {
            person.birthDate().value().ifPresent(born -> keys.add(new SearchKey.ByName(person.name(), born.date())));
        }
        return keys;
    }
}
