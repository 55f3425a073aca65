package ru.nso.esialogin.diagnosis.whatif;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.blast.Neighbourhood;

/** The registry as a list: what the database finds by indexes is found here by looking at every card. */
record CardsInMemory(Neighbourhood all) implements Neighbours {

    @Override
    public FamilyCards among(Collection<String> ids, Scope scope) {
        return found(Set.copyOf(ids));
    }

    @Override
    public Growing around(FamilyCards start) {
        Set<String> ids = new HashSet<>();
        start.cards().forEach(card -> ids.add(card.id()));
        start.staff().forEach(card -> ids.add(card.id()));
        return keys -> {
            all.cards().stream()
                    .filter(card -> card.persons().stream().anyMatch(person -> fits(person, keys)))
                    .forEach(card -> ids.add(card.id()));
            all.staff().stream().filter(card -> fits(card.person(), keys)).forEach(card -> ids.add(card.id()));
            widen(ids);
            widen(ids);
            return found(ids);
        };
    }

    private void widen(Set<String> ids) {
        List<PersonCard> from =
                all.cards().stream().filter(card -> ids.contains(card.id())).toList();
        all.cards().stream()
                .filter(card -> !ids.contains(card.id()))
                .filter(card -> from.stream()
                        .anyMatch(known -> SamePerson.pupils(known, card) || SamePerson.haveCommonParent(known, card)))
                .forEach(card -> ids.add(card.id()));
    }

    private FamilyCards found(Set<String> ids) {
        return new FamilyCards(
                all.cards().stream().filter(card -> ids.contains(card.id())).toList(),
                all.staff().stream().filter(card -> ids.contains(card.id())).toList(),
                true);
    }

    private static boolean fits(Person person, Set<SearchKey> keys) {
        return keys.stream().anyMatch(key -> fits(person, key));
    }

    private static boolean fits(Person person, SearchKey key) {
        if (key instanceof SearchKey.BySnils by) {
            return person.matchableSnils().filter(by.snils()::equals).isPresent();
        }
        if (key instanceof SearchKey.ByPhone by) {
            return person.matchablePhones().contains(by.phone());
        }
        if (key instanceof SearchKey.ByEmail by) {
            return person.matchableEmails().contains(by.email());
        }
        if (key instanceof SearchKey.ByEsiaOid by) {
            return person.esiaOid().value().filter(by.oid()::equals).isPresent();
        }
        if (key instanceof SearchKey.ByRegionalId by) {
            return person.regionalId().value().filter(by.id()::equals).isPresent();
        }
        SearchKey.ByName by = (SearchKey.ByName) key;
        return person.birthDate()
                        .value()
                        .filter(born -> born.date().equals(by.birthDate()))
                        .isPresent()
                && !person.name().compare(by.name()).contradicts();
    }
}
