package ru.nso.esialogin.audit.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.diagnosis.Diagnoses;

/**
 * Audits: asked for, listed, asked about, stopped. An audit is seen by whoever reaches all cards of it; for everybody else
 * there is none.
 */
@ApplicationScoped
@Transactional
public class Audits {
    private static final PageRequest ONE = new PageRequest(Optional.empty(), 1);
    private static final List<String> SHOWN = List.of("causes");

    private final AuditStore store;
    private final Schools schools;
    private final NewIds ids;
    private final Diagnoses diagnoses;
    private final AccessLog log;
    private final Clock clock;

    public Audits(AuditStore store, Schools schools, NewIds ids, Diagnoses diagnoses, AccessLog log, Clock clock) {
        this.store = store;
        this.schools = schools;
        this.ids = ids;
        this.diagnoses = diagnoses;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks for an audit.
     *
     * @param at as of when; now where nothing is given
     * @return the audit; nothing where the scope is not there or not within the caller's
     */
    public Optional<Audit> begin(Access access, Scope scope, Optional<Instant> at) {
        Optional<String> municipality = municipality(scope);
        Instant now = clock.instant();
        AuditTask task = new AuditTask(
                ids.next(),
                scope,
                municipality,
                at.orElse(now),
                access,
                now,
                diagnoses.version().text());
        if (!isThere(scope) || !task.isWithin(access.scope(Permission.AUDIT_CARDS))) {
            return Optional.empty();
        }
        store.begin(task);
        return store.find(task.id());
    }

    private boolean isThere(Scope scope) {
        if (scope instanceof Scope.School school) {
            return schools.find(school.id()).isPresent();
        }
        if (scope instanceof Scope.Municipality municipality) {
            return !schools.page(Optional.of(municipality.name()), ONE).items().isEmpty();
        }
        return scope instanceof Scope.Region;
    }

    private Optional<String> municipality(Scope scope) {
        if (scope instanceof Scope.Municipality municipality) {
            return Optional.of(municipality.name());
        }
        return scope instanceof Scope.School school
                ? schools.find(school.id())
                        .flatMap(
                                found -> found.content().school().municipality().value())
                : Optional.empty();
    }

    /** An audit that the caller may see. */
    public Optional<Audit> find(Caller caller, String id) {
        Scope reach = caller.scope(Permission.AUDIT_CARDS);
        return store.find(id).filter(audit -> audit.task().isWithin(reach));
    }

    /** Audits that the caller may see, the latest first. */
    public List<Audit> list(Caller caller, Optional<AuditStore.ListPosition> behind, int most) {
        return store.list(caller.scope(Permission.AUDIT_CARDS), behind, most);
    }

    /** Stops the work; false if it has ended already. */
    public boolean cancel(Audit audit) {
        return store.cancel(audit);
    }

    /** How often causes were found. */
    public List<CauseCount> counts(Audit audit, CountFilter filter, Optional<CauseCount> behind, int most) {
        return store.counts(audit.id(), filter, behind, most);
    }

    /**
     * Findings of an audit, which are written into the access log: they tell something of everybody they name.
     *
     * @param shown most findings that are shown; one more may be looked for
     */
    public List<AuditFinding> findings(
            Access access, Audit audit, FindingFilter filter, FindingPosition behind, int shown) {
        List<AuditFinding> found = store.findings(audit.id(), filter, behind, shown + 1);
        List<AuditFinding> told = found.subList(0, Math.min(shown, found.size()));
        log.record(new AccessEntry(
                access,
                Action.LIST,
                told.stream().map(one -> one.record().cardId()).distinct().toList(),
                told.stream().map(one -> one.record().personId()).distinct().toList(),
                SHOWN,
                Outcome.DONE));
        return found;
    }
}
