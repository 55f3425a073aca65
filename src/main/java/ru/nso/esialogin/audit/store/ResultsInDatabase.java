package ru.nso.esialogin.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.results.ResultStore;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.esia.household.RecordKind;

/** Streams what audits found out of the tables, by a cursor of the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResultsInDatabase implements ResultStore {
    private static final String IN_PLACE = " order by school_id, card_id, kind, person_id";

    /** Cards of a school in an audit, and whoever stands on one of them or has one of them in a list; each by an index. */
    private static final String OF_SCHOOL = "select * from %1$s where audit_id = ? and school_id = ?"
            + " union all select * from %1$s where audit_id = ? and school_id <> ? and %2$s &&"
            + " (select array_agg(distinct own.card_id::text) from audit_person own"
            + " where own.audit_id = ? and own.school_id = ?)" + IN_PLACE;

    private final Sql sql;
    private final AuditsInDatabase audits;
    private final DecisionRows decisions;

    ResultsInDatabase(Sql sql, AuditsInDatabase audits, DecisionRows decisions) {
        this.sql = sql;
        this.audits = audits;
        this.decisions = decisions;
    }

    @Override
    public void people(String id, Consumer<AuditedPerson> person) {
        sql.stream(
                "select * from audit_person where audit_id = ?" + IN_PLACE,
                FoundRows::person,
                people -> people.forEachRemaining(person),
                id);
    }

    @Override
    public List<AuditedPerson> peopleOfSchool(String id, String schoolId) {
        return sql.list(
                OF_SCHOOL.formatted("audit_person", "mend_cards"),
                FoundRows::person,
                id,
                schoolId,
                id,
                schoolId,
                id,
                schoolId);
    }

    @Override
    public List<AuditFinding> findingsOfSchool(String id, String schoolId) {
        return sql.list(
                OF_SCHOOL.formatted("audit_finding", "on_cards") + ", cause",
                FoundRows::finding,
                id,
                schoolId,
                id,
                schoolId,
                id,
                schoolId);
    }

    @Override
    public void findings(String id, RecordKind kind, Consumer<Iterator<AuditFinding>> found) {
        sql.stream(
                "select * from audit_finding where audit_id = ? and kind = ?" + IN_PLACE + ", place",
                FoundRows::finding,
                found,
                id,
                AuditedRecord.rank(kind));
    }

    @Override
    public void keys(Collection<String> ids, Consumer<Iterator<FindingKey>> sorted) {
        sql.stream(
                (ids.size() == 1 ? "select" : "select distinct")
                        + " card_id, kind, person_id, cause from audit_finding where audit_id = any (?)"
                        + " order by card_id, kind desc, person_id, cause",
                FoundRows::key,
                sorted,
                (Object) ids.toArray(String[]::new));
    }

    @Override
    public List<String> schools(String id) {
        return sql.list(
                "select distinct school_id from audit_person where audit_id = ? order by school_id",
                row -> row.getString(1),
                id);
    }

    @Override
    public Optional<String> schoolOf(String id, String cardId) {
        return sql
                .list(
                        "select school_id from audit_person where card_id = ? and audit_id = ? limit 1",
                        row -> row.getString(1),
                        cardId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void cards(String id, int most, Consumer<List<String>> part) {
        sql.stream(
                "select distinct card_id from audit_person where audit_id = ? order by card_id",
                row -> row.getString(1),
                cards -> {
                    List<String> next = new ArrayList<>();
                    while (cards.hasNext()) {
                        next.add(cards.next());
                        if (next.size() == most || !cards.hasNext()) {
                            part.accept(List.copyOf(next));
                            next.clear();
                        }
                    }
                },
                id);
    }

    @Override
    public List<String> covered(String id, Collection<String> cardIds) {
        return sql.list(
                "select distinct card_id from audit_person where audit_id = ? and card_id = any (?)",
                row -> row.getString(1),
                id,
                cardIds.toArray(String[]::new));
    }

    @Override
    public List<Audit> before(Audit audit) {
        return audits.ofSameCards(
                audit.task().scope(),
                "summed_up and asked_at < ?",
                Sql.moment(audit.task().askedAt()));
    }

    @Override
    public Decided decided(Audit audit) {
        Scope scope = audit.task().scope();
        return audits
                .ofSameCards(
                        scope,
                        "decided_at is not null and asked_at <= ?",
                        Sql.moment(audit.task().askedAt()))
                .stream()
                .findFirst()
                .map(last -> decisions.list(last.id()))
                .orElse(Decided.NOTHING);
    }

    @Override
    public void decide(Audit audit, Decided decided) {
        decisions.replace(audit.id(), decided);
    }
}
