package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.row.SchoolRow;
import ru.nso.esialogin.card.store.row.SchoolRows;

/** The register of schools in its table. */
@ApplicationScoped
class SchoolsInDatabase implements SchoolStore {
    private final SchoolRows rows;
    private final Clock clock;

    SchoolsInDatabase(SchoolRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<Stored<RegisteredSchool>> create(RegisteredSchool school) {
        if (rows.findByIdOptional(school.id()).isPresent()) {
            return Optional.empty();
        }
        SchoolRow row = new SchoolRow();
        row.id = school.id();
        row.version = 1;
        Instant now = clock.instant();
        row.createdAt = now;
        fill(row, school, now);
        rows.persist(row);
        return Optional.of(stored(row));
    }

    @Override
    public Optional<Stored<RegisteredSchool>> find(String id) {
        return rows.findByIdOptional(id).map(SchoolsInDatabase::stored);
    }

    @Override
    public List<RegisteredSchool> ofTaxNumber(String digits) {
        return rows.list("inn = ?1 order by id", digits).stream()
                .map(row -> stored(row).content())
                .toList();
    }

    @Override
    public Optional<Stored<RegisteredSchool>> findForChange(String id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(SchoolsInDatabase::stored);
    }

    @Override
    public Stored<RegisteredSchool> replace(Stored<RegisteredSchool> held, RegisteredSchool changed) {
        SchoolRow row = rows.findById(held.content().id());
        row.version = held.version() + 1;
        fill(row, changed, clock.instant());
        return stored(row);
    }

    @Override
    public Page<Stored<RegisteredSchool>> page(Optional<String> municipality, PageRequest request) {
        return Page.of(
                rows.after(request.after().orElse(""), municipality.orElse(""), request.limit() + 1).stream()
                        .map(SchoolsInDatabase::stored)
                        .toList(),
                request.limit(),
                school -> school.content().id());
    }

    @Override
    public List<String> municipalities() {
        return rows.getEntityManager()
                .createQuery(
                        "select distinct s.municipality from SchoolRow s where s.municipality is not null"
                                + " order by s.municipality",
                        String.class)
                .getResultList();
    }

    /** What cards show of a school; a school that is not there can only be a broken reference. */
    static School school(@Nullable SchoolRow row) {
        if (row == null) {
            throw new IllegalStateException("A card refers to a school that is not in the register");
        }
        EmptyFields empty = new EmptyFields(row.emptyFields);
        return new School(
                row.id,
                empty.fact("name", row.name),
                empty.fact("inn", row.inn),
                empty.fact("municipality", row.municipality));
    }

    private static Stored<RegisteredSchool> stored(SchoolRow row) {
        EmptyFields empty = new EmptyFields(row.emptyFields);
        return new Stored<>(
                new RegisteredSchool(
                        school(row),
                        empty.fact("branchOf", row.branchOf),
                        empty.fact("status", row.status).map(RegisteredSchool.Status::valueOf)),
                row.version);
    }

    private static void fill(SchoolRow row, RegisteredSchool school, Instant now) {
        EmptyFields empty = new EmptyFields();
        row.name = empty.column("name", school.school().name());
        row.inn = empty.column("inn", school.school().inn());
        row.municipality = empty.column("municipality", school.school().municipality());
        row.branchOf = empty.column("branchOf", school.branchOf());
        row.status = empty.column("status", school.status().map(RegisteredSchool.Status::name));
        row.emptyFields = empty.toArray();
        row.updatedAt = now;
    }
}
