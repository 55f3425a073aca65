package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.finding.Counting;
import ru.nso.esialogin.audit.finding.Mending;
import ru.nso.esialogin.audit.finding.Prospects;
import ru.nso.esialogin.audit.finding.Prospects.Keys;
import ru.nso.esialogin.audit.member.Audited;
import ru.nso.esialogin.audit.run.FindingFilter;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.platform.database.copy.EntityCopy;
import ru.nso.esialogin.platform.database.copy.RowLines;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;

/** Tables {@code audit_person} and {@code audit_finding}: what was found of people on cards. */
@Singleton
class FoundRows {
    private static final String PLACE = "school_id, card_id, kind, person_id";
    private static final String KEY = "audit_id, " + PLACE + ", ";
    private static final RowLines PEOPLE = lines(
            "audit_person",
            KEY
                    + "municipality, class_name, human_id, counts_in_school, counts_in_municipality, counts_in_audit, verdict,"
                    + " own_account_on, own_consent_on, ends_on, snils_leads, phones, emails, parents, mend_cards,"
                    + " mend_actors, mend_edits, mend_after");
    private static final RowLines FINDINGS = lines(
            "audit_finding",
            KEY + "cause, place, municipality, class_name, human_id, certainty, severity, hinders, actors, on_cards");

    private final Sql sql;
    private final EntityCopy copy;

    FoundRows(Sql sql, EntityCopy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    private static RowLines lines(String table, String columns) {
        return new RowLines(table, List.of(columns.split(", ", -1)));
    }

    /** Writes what came of some cards. */
    void add(String id, List<Audited> members) {
        List<@Nullable Object[]> people = new ArrayList<>();
        List<@Nullable Object[]> findings = new ArrayList<>();
        for (Audited member : members) {
            people.add(cells(id, member.person()));
            short place = 0;
            for (AuditFinding finding : member.findings()) {
                findings.add(cells(id, finding, place++));
            }
        }
        copy.send(PEOPLE.of(people));
        copy.send(FINDINGS.of(findings));
    }

    private static @Nullable Object[] cells(String id, AuditedPerson person) {
        AuditedRecord record = person.record();
        Prospects prospects = person.prospects();
        Optional<Mending> mending = person.mending();
        return new @Nullable Object[] {
            id,
            record.schoolId(),
            record.cardId(),
            record.rank(),
            record.personId(),
            record.municipality().orElse(null),
            record.className().orElse(null),
            person.humanId(),
            person.counting().inSchool(),
            person.counting().inMunicipality(),
            person.counting().inAudit(),
            person.verdict().name(),
            prospects.ownAccountOn().orElse(null),
            prospects.ownConsentOn().orElse(null),
            prospects.endsOn().orElse(null),
            prospects.keys().snils(),
            prospects.keys().phones(),
            prospects.keys().emails(),
            prospects.parents().orElse(null),
            mending.map(plan -> plan.cardIds().stream().sorted().toArray(String[]::new))
                    .orElse(null),
            mending.map(plan -> names(plan.actors())).orElse(null),
            mending.map(Mending::edits).orElse(null),
            mending.map(plan -> plan.after().name()).orElse(null)
        };
    }

    private static @Nullable Object[] cells(String id, AuditFinding finding, short place) {
        AuditedRecord record = finding.record();
        return new @Nullable Object[] {
            id,
            record.schoolId(),
            record.cardId(),
            record.rank(),
            record.personId(),
            finding.cause().toString(),
            place,
            record.municipality().orElse(null),
            record.className().orElse(null),
            finding.humanId(),
            finding.certainty().name(),
            finding.severity().name(),
            finding.hinders(),
            finding.actors().stream().map(Actor::name).toArray(String[]::new),
            finding.onCards().stream().sorted().toArray(String[]::new)
        };
    }

    private static String[] names(Set<Actor> actors) {
        return actors.stream().sorted().map(Actor::name).toArray(String[]::new);
    }

    /** Findings behind a position, in the order of the places. */
    List<AuditFinding> findings(String id, FindingFilter filter, FindingPosition behind, int most) {
        return sql.list(
                "select * from audit_finding where audit_id = ?"
                        + filter.cause().map(code -> " and cause = ?").orElse("")
                        + filter.schoolId().map(school -> " and school_id = ?").orElse("")
                        + filter.className().map(name -> " and class_name = ?").orElse("")
                        + (filter.hindering() ? " and hinders" : "")
                        + " and (" + PLACE + ", cause) > (?, ?, ?, ?, ?) order by " + PLACE + ", cause limit ?",
                FoundRows::finding,
                parameters(
                        id,
                        List.of(filter.cause().map(CauseCode::toString), filter.schoolId(), filter.className()),
                        behind.schoolId(),
                        behind.cardId(),
                        behind.kind(),
                        behind.personId(),
                        behind.cause(),
                        most));
    }

    /** People behind a position, in the order of the places. */
    List<AuditedPerson> people(String id, Optional<String> schoolId, FindingPosition behind, int most) {
        return sql.list(
                "select * from audit_person where audit_id = ?"
                        + schoolId.map(school -> " and school_id = ?").orElse("")
                        + " and (" + PLACE + ") > (?, ?, ?, ?) order by " + PLACE + " limit ?",
                FoundRows::person,
                parameters(
                        id,
                        List.of(schoolId),
                        behind.schoolId(),
                        behind.cardId(),
                        behind.kind(),
                        behind.personId(),
                        most));
    }

    private static Object[] parameters(String id, List<Optional<String>> wanted, Object... more) {
        List<Object> all = new ArrayList<>();
        all.add(id);
        wanted.forEach(one -> one.ifPresent(all::add));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static RecordKind kind(ResultSet row) throws SQLException {
        return switch (row.getInt("kind")) {
            case 0 -> RecordKind.PUPIL;
            case 1 -> RecordKind.PARENT;
            default -> RecordKind.EMPLOYEE;
        };
    }

    private static AuditedRecord record(ResultSet row) throws SQLException {
        return new AuditedRecord(
                row.getString("card_id"),
                row.getString("person_id"),
                kind(row),
                row.getString("school_id"),
                Optional.ofNullable(row.getString("municipality")),
                Optional.ofNullable(row.getString("class_name")));
    }

    /** By what a finding is the same in another audit. */
    static FindingKey key(ResultSet row) throws SQLException {
        return new FindingKey(
                row.getString("card_id"), kind(row), row.getString("person_id"), CauseCode.of(row.getString("cause")));
    }

    static AuditFinding finding(ResultSet row) throws SQLException {
        return new AuditFinding(
                record(row),
                row.getString("human_id"),
                CauseCode.of(row.getString("cause")),
                Certainty.valueOf(row.getString("certainty")),
                Severity.valueOf(row.getString("severity")),
                Sql.texts(row, "actors").stream().map(Actor::valueOf).toList(),
                new LinkedHashSet<>(Sql.texts(row, "on_cards")));
    }

    static AuditedPerson person(ResultSet row) throws SQLException {
        return new AuditedPerson(
                record(row),
                row.getString("human_id"),
                new Counting(
                        row.getBoolean("counts_in_school"),
                        row.getBoolean("counts_in_municipality"),
                        row.getBoolean("counts_in_audit")),
                Verdict.valueOf(row.getString("verdict")),
                new Prospects(
                        day(row, "own_account_on"),
                        day(row, "own_consent_on"),
                        day(row, "ends_on"),
                        new Keys(row.getBoolean("snils_leads"), row.getInt("phones"), row.getInt("emails")),
                        Optional.ofNullable(row.getObject("parents", Integer.class))),
                mending(row));
    }

    private static Optional<Mending> mending(ResultSet row) throws SQLException {
        String after = row.getString("mend_after");
        return after == null
                ? Optional.empty()
                : Optional.of(new Mending(
                        Set.copyOf(Sql.texts(row, "mend_cards")),
                        Sql.texts(row, "mend_actors").stream()
                                .map(Actor::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("mend_edits"),
                        Verdict.valueOf(after)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
