package ru.nso.esialogin.card.store.row;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;

/** Queries over staff cards. */
@ApplicationScoped
public class StaffCardRows implements PanacheRepositoryBase<StaffCardRow, String> {
    private static final String LIVE = "from StaffCardRow c where c.archivedAt is null";

    public Optional<StaffCardRow> live(String id, Scope scope) {
        return one(LIVE, id, scope).firstResultOptional();
    }

    public Optional<StaffCardRow> liveLocked(String id, Scope scope) {
        return one(LIVE, id, scope).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Optional<StaffCardRow> liveOrArchivedLocked(String id, Scope scope) {
        return one("from StaffCardRow c where 1 = 1", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<StaffCardRow> liveOrArchived(String id, Scope scope) {
        return one("from StaffCardRow c where 1 = 1", id, scope).firstResultOptional();
    }

    /** Live cards in the order of their ids, after an id. */
    public List<StaffCardRow> after(String id, Optional<String> schoolId, Scope scope, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("after", id);
        schoolId.ifPresent(school -> parameters.put("school", school));
        String ofSchool = schoolId.isPresent() ? " and c.schoolId = :school" : "";
        return find(LIVE + " and c.id > :after" + ofSchool + filter.condition() + " order by c.id", parameters)
                .range(0, most - 1)
                .list();
    }

    /** Cards among those ids, archived ones too. */
    public List<StaffCardRow> alsoArchived(Collection<String> ids) {
        return list(
                "from StaffCardRow c where one_of(c.id, :ids) order by c.id",
                Map.of("ids", ids.toArray(String[]::new)));
    }

    /** Cards that were archived by then, the longest first, locked. */
    public List<StaffCardRow> archivedLocked(Instant until, int most) {
        return find(
                        "from StaffCardRow c where c.archivedAt <= :until order by c.archivedAt, c.id",
                        Map.of("until", until))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    private PanacheQuery<StaffCardRow> one(String from, String id, Scope scope) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("id", id);
        return find(from + " and c.id = :id" + filter.condition(), parameters);
    }
}
