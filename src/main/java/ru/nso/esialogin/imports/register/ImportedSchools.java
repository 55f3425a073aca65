package ru.nso.esialogin.imports.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.imports.merge.SchoolMerge;
import ru.nso.esialogin.imports.row.SchoolRow;
import ru.nso.esialogin.imports.work.MetCards;
import ru.nso.esialogin.person.TaxNumber;

/**
 * The register of schools as a file changes it, or would change it. What a dry run makes is seen by the rows behind and
 * by nobody else. A school that stands in the file twice and says two things is left to a human.
 */
public final class ImportedSchools {
    private final String importId;
    private final Schools schools;
    private final SchoolMerge merge;
    private final MetCards met;
    private final boolean dryRun;
    private final Map<String, RegisteredSchool> made = new LinkedHashMap<>();

    /** @param dryRun whether the register stays as it is; such a run begins at the first row whenever it begins */
    public ImportedSchools(String importId, Schools schools, SchoolMerge merge, MetCards met, boolean dryRun) {
        this.importId = importId;
        this.schools = schools;
        this.merge = merge;
        this.met = met;
        this.dryRun = dryRun;
    }

    /** What a row comes to. */
    sealed interface Taken {}

    /** It does this. */
    record Does(RowOutcome<RegisteredSchool> outcome) implements Taken {}

    /** It cannot be taken. */
    record Unusable(RowProblem problem) implements Taken {}

    /** A batch begins. */
    void begin() {
        met.oneAtATime();
    }

    /** Takes a row. */
    Taken take(SchoolRow row) {
        Optional<RegisteredSchool> head = row.branchOf().value().flatMap(this::head);
        if (row.branchOf().isPresent() && head.isEmpty()) {
            return unusable(
                    row,
                    "Головной школы нет в реестре, или с таким ИНН их несколько.",
                    "Поставьте строку головной школы выше или впишите её код.");
        }
        RowOutcome<RegisteredSchool> outcome = merge.take(row, found(row), head.map(RegisteredSchool::id));
        if (outcome instanceof RowOutcome.New<RegisteredSchool> fresh) {
            RegisteredSchool school = fresh.card();
            if (!school.school().name().isPresent()) {
                return unusable(row, "Такой школы ещё нет в реестре, а названия у неё нет.", "Впишите название.");
            }
            create(school);
            met.add(importId, List.of(school.id()));
        } else if (outcome instanceof RowOutcome.Changed<RegisteredSchool> change) {
            return changed(row, change);
        } else if (outcome instanceof RowOutcome.Same<RegisteredSchool> stays) {
            met.add(importId, List.of(stays.card().id()));
        }
        return new Does(outcome);
    }

    private Taken changed(SchoolRow row, RowOutcome.Changed<RegisteredSchool> change) {
        String id = change.after().id();
        if (change.after().branchOf().orElse("").equals(id)) {
            return unusable(row, "Школа названа филиалом самой себя.", "Впишите ИНН или код головной школы.");
        }
        if (!met.among(importId, List.of(id)).isEmpty()) {
            return new Does(new RowOutcome.Conflict<>(Doubt.SCHOOL_TWICE, List.of(id)));
        }
        if (dryRun) {
            made.put(id, change.after());
        } else {
            refuseUnless(schools.change(id, held -> change.after()).isPresent());
        }
        met.add(importId, List.of(id));
        return new Does(change);
    }

    private void create(RegisteredSchool school) {
        if (dryRun) {
            made.put(school.id(), school);
        } else {
            refuseUnless(schools.create(school).isPresent());
        }
    }

    /** The batch is taken again then. */
    private static void refuseUnless(boolean asFound) {
        if (!asFound) {
            throw new IllegalStateException("a school was changed by somebody else meanwhile");
        }
    }

    private static Taken unusable(SchoolRow row, String what, String howToMend) {
        return new Unusable(new RowProblem(row.number(), "", what, howToMend));
    }

    /** By its id; else the only one with the tax number that is no branch itself. */
    private Optional<RegisteredSchool> head(String written) {
        Optional<RegisteredSchool> ofId = ofId(written);
        if (ofId.isPresent()) {
            return ofId;
        }
        List<RegisteredSchool> heads =
                TaxNumber.read(written).map(TaxNumber::digits).map(this::ofInn).orElse(List.of()).stream()
                        .filter(school -> !school.branchOf().isPresent())
                        .toList();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    private List<RegisteredSchool> found(SchoolRow row) {
        return row.id().isPresent()
                ? ofId(row.id().orElse("")).stream().toList()
                : row.inn().value().map(this::ofInn).orElse(List.of());
    }

    private Optional<RegisteredSchool> ofId(String id) {
        return Optional.ofNullable(made.get(id)).or(() -> schools.find(id).map(Stored::content));
    }

    private List<RegisteredSchool> ofInn(String digits) {
        Map<String, RegisteredSchool> found = new LinkedHashMap<>();
        schools.ofTaxNumber(digits).forEach(school -> found.put(school.id(), school));
        found.putAll(made);
        return found.values().stream()
                .filter(school -> school.school().inn().orElse("").equals(digits))
                .toList();
    }
}
