package ru.nso.esialogin.repair.blast.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Two cards of one pupil made into one. What stands on the card that stays wins; what only the other one holds, keys,
 * parents and orders, comes to it.
 */
final class MergedCard {
    private MergedCard() {}

    static PersonCard of(PersonCard stays, PersonCard goes) {
        List<Parent> parents = new ArrayList<>();
        for (Parent parent : stays.knownParents()) {
            parents.add(new Parent(
                    goes.knownParents().stream()
                            .map(Parent::person)
                            .filter(other -> SamePerson.parents(parent.person(), other))
                            .findFirst()
                            .map(other -> completed(parent.person(), other))
                            .orElse(parent.person()),
                    parent.kinship()));
        }
        Set<String> taken = new LinkedHashSet<>();
        stays.persons().forEach(person -> taken.add(person.id()));
        for (Parent parent : goes.knownParents()) {
            boolean known = stays.knownParents().stream()
                    .anyMatch(other -> SamePerson.parents(parent.person(), other.person()));
            if (!known) {
                parents.add(new Parent(
                        parent.person().toBuilder()
                                .id(free(parent.person().id(), goes.id(), taken))
                                .build(),
                        parent.kinship()));
            }
        }
        boolean parentsTold = stays.parents().isPresent() || !parents.isEmpty();
        PersonCard merged = stays.withPupil(completed(stays.pupil(), goes.pupil()));
        return (parentsTold ? merged.withParents(parents) : merged).withOrders(joined(stays.orders(), goes.orders()));
    }

    private static String free(String id, String cardId, Set<String> taken) {
        String given = taken.contains(id) ? cardId + '-' + id : id;
        taken.add(given);
        return given;
    }

    private static Person completed(Person person, Person other) {
        return person.toBuilder()
                .snils(told(person.snils(), other.snils()))
                .phones(joined(person.phones(), other.phones()))
                .emails(joined(person.emails(), other.emails()))
                .esiaOid(told(person.esiaOid(), other.esiaOid()))
                .build();
    }

    private static <T> Fact<T> told(Fact<T> own, Fact<T> other) {
        return own.isPresent() || !other.isPresent() ? own : other;
    }

    private static <T> Fact<List<T>> joined(Fact<List<T>> own, Fact<List<T>> other) {
        if (!other.isPresent()) {
            return own;
        }
        Set<T> all = new LinkedHashSet<>(own.orElse(List.of()));
        all.addAll(other.orElse(List.of()));
        return Fact.of(List.copyOf(all));
    }
}
