package ru.nso.esialogin.imports.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.imports.row.KnownSchools;

/** The register as the rows of one file ask it: each school once, those of others as if they were not there. */
public final class SchoolsOfFile implements KnownSchools {
    private final Schools schools;
    private final Scope scope;
    private final Map<String, Optional<School>> byId = new HashMap<>();
    private final Map<String, List<School>> byInn = new HashMap<>();

    /** @param scope the schools whose cards the one who sent the file may write */
    public SchoolsOfFile(Schools schools, Scope scope) {
        this.schools = schools;
        this.scope = scope;
    }

    @Override
    public Optional<School> ofId(String id) {
        return byId.computeIfAbsent(id, asked -> schools.find(asked)
                .map(stored -> stored.content().school())
                .filter(this::isOwn));
    }

    @Override
    public List<School> ofInn(String digits) {
        return byInn.computeIfAbsent(digits, asked -> schools.ofTaxNumber(asked).stream()
                .map(RegisteredSchool::school)
                .filter(this::isOwn)
                .toList());
    }

    private boolean isOwn(School school) {
        return scope.covers(school.id(), school.municipality().orElse(""));
    }
}
