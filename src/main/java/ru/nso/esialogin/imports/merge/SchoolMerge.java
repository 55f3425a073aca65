package ru.nso.esialogin.imports.merge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.imports.row.SchoolRow;
import ru.nso.esialogin.person.Fact;

/** Makes schools of rows: by the id, else by the tax number, which branches may have in common with their head. */
public final class SchoolMerge {
    private final Supplier<String> ids;

    /** @param ids new ids of the registry */
    public SchoolMerge(Supplier<String> ids) {
        this.ids = ids;
    }

    /**
     * What the row does.
     *
     * @param register schools that the id or the tax number of the row found, and more does no harm
     * @param head id of the school that the row calls its head, if the row calls one
     */
    public RowOutcome<RegisteredSchool> take(
            SchoolRow row, Collection<RegisteredSchool> register, Optional<String> head) {
        List<RegisteredSchool> found = found(row, register, head);
        if (found.size() > 1) {
            return new RowOutcome.Conflict<>(
                    Doubt.SEVERAL_SCHOOLS,
                    found.stream().map(RegisteredSchool::id).toList());
        }
        Fact<String> branchOf =
                head.<Fact<String>>map(Fact::of).orElseGet(() -> row.branchOf().flatMap(any -> Fact.unknown()));
        if (found.isEmpty()) {
            School school = new School(row.id().orElse(ids.get()), row.name(), row.inn(), row.municipality());
            return new RowOutcome.New<>(new RegisteredSchool(school, branchOf, row.status()));
        }
        RegisteredSchool held = found.get(0);
        Changes changes = new Changes();
        MemberMerge members = new MemberMerge("", changes);
        RegisteredSchool merged = new RegisteredSchool(
                new School(
                        held.id(),
                        members.fact("name", held.school().name(), row.name()),
                        members.fact("inn", held.school().inn(), row.inn()),
                        members.fact(
                                "municipality", held.school().municipality(), row.municipality(), SameValue::words)),
                members.fact("branchOf", held.branchOf(), branchOf),
                members.fact("status", held.status(), row.status()));
        return changes.none() ? new RowOutcome.Same<>(held) : new RowOutcome.Changed<>(held, merged, changes);
    }

    /** By a tax number in common a branch is not its head, and what has no head is no branch. */
    private static List<RegisteredSchool> found(
            SchoolRow row, Collection<RegisteredSchool> register, Optional<String> head) {
        if (row.id().isPresent()) {
            return register.stream()
                    .filter(school -> school.id().equals(row.id().orElse("")))
                    .toList();
        }
        List<RegisteredSchool> sharing = register.stream()
                .filter(school -> school.school().inn().equals(row.inn()))
                .filter(school -> head.isEmpty() || !school.id().equals(head.get()))
                .toList();
        if (row.branchOf().isEmpty() && sharing.size() > 1) {
            sharing = sharing.stream()
                    .filter(school -> !school.branchOf().isPresent())
                    .toList();
        }
        if (sharing.size() < 2) {
            return sharing;
        }
        List<RegisteredSchool> named = sharing.stream()
                .filter(school -> SameValue.words(
                        school.school().name().orElse(""), row.name().orElse("")))
                .toList();
        return named.size() == 1 ? named : sharing;
    }
}
