package ru.nso.esialogin.imports.merge;

import java.util.List;
import java.util.function.Supplier;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.row.StaffRow;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Makes cards of rows. Ids come from the registry and stay with whom they were given to. */
public final class CardMerge {
    private final Supplier<String> ids;

    /** @param ids new ids of the registry */
    public CardMerge(Supplier<String> ids) {
        this.ids = ids;
    }

    /**
     * A card and what a row changed on it.
     *
     * @param <C> the kind of card
     */
    public record Merged<C>(C card, Changes changes) {}

    /** The card of a pupil whom the registry does not have. How old it is, is told of the import as a whole. */
    public PersonCard create(PupilRow row) {
        return new PersonCard(
                ids.get(),
                row.system(),
                Fact.unknown(),
                row.school(),
                row.className(),
                withId(row.pupil()),
                ParentsMerge.ofNew(row.parents(), ids),
                row.orders());
    }

    /** The card afterwards. */
    public Merged<PersonCard> merge(PersonCard held, PupilRow row) {
        Changes changes = new Changes();
        MemberMerge members = new MemberMerge("", changes);
        School school = school(held.school(), row.school(), changes);
        Fact<String> className = members.fact("className", held.className(), row.className(), SameValue::words);
        Person pupil = PersonMerge.merge(held.pupil(), row.pupil(), "pupil.", changes);
        Fact<List<Parent>> parents = ParentsMerge.merge(held.parents(), row.parents(), ids, changes);
        PersonCard merged = new PersonCard(
                held.id(),
                held.system(),
                held.dataAsOf(),
                school,
                className,
                pupil,
                parents,
                OrdersMerge.merge(held.orders(), row.orders(), changes));
        return new Merged<>(changes.none() ? held : merged, changes);
    }

    /** The card of an employee whom the registry does not have. */
    public StaffCard create(StaffRow row) {
        return new StaffCard(
                ids.get(), row.school(), withId(row.person()), row.roles(), row.employedFrom(), row.employedTo());
    }

    /** The card afterwards. */
    public Merged<StaffCard> merge(StaffCard held, StaffRow row) {
        Changes changes = new Changes();
        MemberMerge members = new MemberMerge("", changes);
        StaffCard merged = new StaffCard(
                held.id(),
                school(held.school(), row.school(), changes),
                PersonMerge.merge(held.person(), row.person(), "person.", changes),
                members.fact("roles", held.roles(), row.roles(), CardMerge::sameItems),
                members.fact("employedFrom", held.employedFrom(), row.employedFrom()),
                members.fact("employedTo", held.employedTo(), row.employedTo()));
        return new Merged<>(changes.none() ? held : merged, changes);
    }

    private Person withId(Person person) {
        return person.toBuilder().id(ids.get()).build();
    }

    private static School school(School held, School told, Changes changes) {
        if (held.id().equals(told.id())) {
            return held;
        }
        changes.member("school");
        return told;
    }

    private static <T> boolean sameItems(List<T> one, List<T> other) {
        return one.size() == other.size() && one.containsAll(other);
    }
}
