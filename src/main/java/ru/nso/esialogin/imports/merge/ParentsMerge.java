package ru.nso.esialogin.imports.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/**
 * Merges the parents of a row into those of a card. A parent whom the table has columns for is changed, added or, where
 * the cells are blank, taken off the card; parents whom it has no columns for stay.
 */
final class ParentsMerge {
    private final Supplier<String> ids;
    private final Changes changes;
    private final List<Parent> parents;
    private final List<Person> settled = new ArrayList<>();

    private ParentsMerge(Supplier<String> ids, Changes changes, List<Parent> held) {
        this.ids = ids;
        this.changes = changes;
        this.parents = new ArrayList<>(held);
    }

    /** The parents of a new card. */
    static Fact<List<Parent>> ofNew(Map<Who, List<Parent>> told, Supplier<String> ids) {
        return merge(Fact.unknown(), told, ids, new Changes());
    }

    /** The parents of the card afterwards. */
    static Fact<List<Parent>> merge(
            Fact<List<Parent>> held, Map<Who, List<Parent>> told, Supplier<String> ids, Changes changes) {
        ParentsMerge merge = new ParentsMerge(ids, changes, held.orElse(List.of()));
        told.values().forEach(persons -> persons.forEach(merge::take));
        // Behind all that are named: a mother whom another column names is no mother to be taken off.
        told.forEach((who, persons) -> {
            if (persons.isEmpty()) {
                kinship(who).ifPresent(merge::remove);
            }
        });
        if (!merge.parents.isEmpty()) {
            return Fact.of(List.copyOf(merge.parents));
        }
        if (held.isUnknown() && tellsAll(told)) {
            changes.member("parents");
        }
        return held.isUnknown() && !tellsAll(told) ? held : Fact.empty();
    }

    private void take(Parent told) {
        for (int i = 0; i < parents.size(); i++) {
            if (!isFree(i) && SamePerson.parents(parents.get(i).person(), told.person())) {
                // One human in two places of the row: the second one adds what it knows.
                settle(i, merged(parents.get(i), new Parent(PersonMerge.valuesOnly(told.person()), told.kinship())));
                return;
            }
        }
        int place = place(told);
        if (place >= 0) {
            settle(place, merged(parents.get(place), told));
            return;
        }
        // Somebody else: what the table has no columns for was another person's and must not stay with this one.
        told.kinship()
                .value()
                .filter(kinship -> kinship == Kinship.MOTHER || kinship == Kinship.FATHER)
                .ifPresent(this::remove);
        Parent added = new Parent(told.person().toBuilder().id(ids.get()).build(), told.kinship());
        settled.add(added.person());
        parents.add(added);
        changes.member("parents");
    }

    private void settle(int place, Parent merged) {
        settled.remove(parents.get(place).person());
        settled.add(merged.person());
        parents.set(place, merged);
    }

    /** Where that parent stands: first where all this is said already, then where the same human is; else −1. */
    private int place(Parent told) {
        for (int i = 0; i < parents.size(); i++) {
            if (isFree(i) && saysAll(parents.get(i), told)) {
                return i;
            }
        }
        for (int i = 0; i < parents.size(); i++) {
            if (isFree(i) && isSame(parents.get(i), told)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFree(int place) {
        return !settled.contains(parents.get(place).person());
    }

    private static boolean saysAll(Parent held, Parent told) {
        Changes changes = new Changes();
        PersonMerge.merge(held.person(), told.person(), "", changes);
        return changes.none() && (told.kinship().isUnknown() || told.kinship().equals(held.kinship()));
    }

    private Parent merged(Parent held, Parent told) {
        Changes ofPerson = new Changes();
        Person person = PersonMerge.merge(held.person(), told.person(), "", ofPerson);
        Fact<Kinship> kinship = new MemberMerge("", ofPerson).fact("kinship", held.kinship(), told.kinship());
        if (!ofPerson.none()) {
            changes.member("parents");
        }
        for (int i = 0; i < ofPerson.snilsReplaced(); i++) {
            changes.replacesSnils();
        }
        return new Parent(person, kinship);
    }

    private void remove(Kinship kinship) {
        for (Parent held : List.copyOf(parents)) {
            if (held.kinship().value().filter(kinship::equals).isPresent() && !settled.contains(held.person())) {
                parents.remove(held);
                changes.removesParent();
                changes.member("parents");
            }
        }
    }

    /** The same human, or one who stands in the same place and whom nothing but a new surname tells apart. */
    private static boolean isSame(Parent held, Parent told) {
        if (SamePerson.parents(held.person(), told.person())) {
            return true;
        }
        boolean otherPlace = held.kinship().isPresent()
                && told.kinship().isPresent()
                && !held.kinship().equals(told.kinship());
        boolean otherDay =
                SamePerson.birthDates(held.person().birthDate(), told.person().birthDate()) == PartMatch.DIFFER;
        if (otherPlace || otherDay) {
            return false;
        }
        NameComparison names = held.person().name().compare(told.person().name());
        boolean newSurname = names.first() == PartMatch.AGREE
                && (names.middle() == PartMatch.AGREE || SamePerson.shareSnils(held.person(), told.person()));
        boolean samePlace = told.kinship().isPresent()
                && held.kinship().equals(told.kinship())
                && !told.kinship().equals(Fact.of(Kinship.OTHER));
        if (names.contradicts()) {
            return samePlace && newSurname && names.last() == PartMatch.DIFFER && names.middle() != PartMatch.DIFFER;
        }
        return names.first() == PartMatch.AGREE || samePlace;
    }

    private static Optional<Kinship> kinship(Who who) {
        return switch (who) {
            case MOTHER -> Optional.of(Kinship.MOTHER);
            case FATHER -> Optional.of(Kinship.FATHER);
            case GUARDIAN -> Optional.of(Kinship.GUARDIAN);
            default -> Optional.empty(); // which of them is meant by a blank cell, nobody can say
        };
    }

    /** Whether blank cells mean that there is nobody at all. */
    private static boolean tellsAll(Map<Who, List<Parent>> told) {
        return told.containsKey(Who.PARENT_1) || (told.containsKey(Who.MOTHER) && told.containsKey(Who.FATHER));
    }
}
