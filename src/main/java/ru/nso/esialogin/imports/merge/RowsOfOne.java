package ru.nso.esialogin.imports.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.row.StaffRow;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/**
 * Brings rows of one human that stand behind each other together: some exports have a row for each parent, or for each
 * post. A blank cell of one row then takes nothing away that the other one says. Rows that contradict stay apart.
 *
 * @param <R> rows
 */
public final class RowsOfOne<R> {
    private final Function<R, Function<R, Optional<R>>> combine;
    private Optional<R> open = Optional.empty();

    private RowsOfOne(Function<R, Function<R, Optional<R>>> combine) {
        this.combine = combine;
    }

    /** For rows of pupils. */
    public static RowsOfOne<PupilRow> ofPupils() {
        return new RowsOfOne<>(one -> other -> combined(one, other));
    }

    /** For rows of employees. */
    public static RowsOfOne<StaffRow> ofStaff() {
        return new RowsOfOne<>(one -> other -> combined(one, other));
    }

    /** Takes the next row; gives what is complete now. */
    public Optional<R> add(R row) {
        Optional<R> together = open.flatMap(before -> combine.apply(before).apply(row));
        Optional<R> complete = together.isPresent() ? Optional.empty() : open;
        open = Optional.of(together.orElse(row));
        return complete;
    }

    /** Gives the last one. */
    public Optional<R> end() {
        Optional<R> last = open;
        open = Optional.empty();
        return last;
    }

    private static Optional<PupilRow> combined(PupilRow one, PupilRow other) {
        boolean apart = one.system() != other.system()
                || !one.school().id().equals(other.school().id())
                || !areOne(one.pupil(), other.pupil());
        if (apart) {
            return Optional.empty();
        }
        Combining both = new Combining();
        PupilRow together = new PupilRow(
                other.number(),
                one.system(),
                one.school(),
                both.fact(one.className(), other.className(), SameValue::words),
                both.person(one.pupil(), other.pupil()),
                parents(one, other, both),
                both.list(one.orders(), other.orders(), EnrolmentOrder::equals));
        return both.contradiction() ? Optional.empty() : Optional.of(together);
    }

    private static Optional<StaffRow> combined(StaffRow one, StaffRow other) {
        if (!one.school().id().equals(other.school().id()) || !areOne(one.person(), other.person())) {
            return Optional.empty();
        }
        Combining both = new Combining();
        StaffRow together = new StaffRow(
                other.number(),
                one.school(),
                both.person(one.person(), other.person()),
                both.list(one.roles(), other.roles(), Object::equals),
                both.fact(one.employedFrom(), other.employedFrom()),
                both.fact(one.employedTo(), other.employedTo()));
        return both.contradiction() ? Optional.empty() : Optional.of(together);
    }

    /** Equal names, and a number or a birth date in common. */
    private static boolean areOne(Person one, Person other) {
        NameComparison names = one.name().compare(other.name());
        if (names.contradicts() || names.first() == PartMatch.MISSING) {
            return false;
        }
        boolean sameDay = SamePerson.birthDates(one.birthDate(), other.birthDate()) == PartMatch.AGREE;
        boolean sameId = one.regionalId().isPresent() && one.regionalId().equals(other.regionalId());
        return sameDay || sameId || SamePerson.shareSnils(one, other);
    }

    private static Map<Who, List<Parent>> parents(PupilRow one, PupilRow other, Combining both) {
        Map<Who, List<Parent>> parents = new EnumMap<>(Who.class);
        parents.putAll(one.parents());
        other.parents().forEach((who, told) -> {
            List<Parent> all = new ArrayList<>(parents.getOrDefault(who, List.of()));
            told.forEach(parent -> add(all, parent, both));
            parents.put(who, all);
        });
        return parents;
    }

    private static void add(List<Parent> all, Parent told, Combining both) {
        for (int i = 0; i < all.size(); i++) {
            Parent kept = all.get(i);
            if (kept.equals(told) || isOneParent(kept, told)) {
                Fact<Kinship> kinship = both.fact(kept.kinship(), told.kinship());
                all.set(i, new Parent(both.person(kept.person(), told.person()), kinship));
                return;
            }
        }
        all.add(told);
    }

    private static boolean isOneParent(Parent one, Parent other) {
        NameComparison names = one.person().name().compare(other.person().name());
        boolean otherKinship = one.kinship().isPresent()
                && other.kinship().isPresent()
                && !one.kinship().equals(other.kinship());
        return names.first() == PartMatch.AGREE
                && !names.contradicts()
                && !otherKinship
                && SamePerson.birthDates(
                                one.person().birthDate(), other.person().birthDate())
                        != PartMatch.DIFFER;
    }
}
