package ru.nso.esialogin.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.member.Audited;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditProgress;
import ru.nso.esialogin.audit.run.AuditStore;
import ru.nso.esialogin.audit.run.AuditTask;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.audit.run.FindingFilter;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.Jobs;
import ru.nso.esialogin.rules.CauseCode;

/** Table {@code audit}: what was asked for and how far it is. */
@ApplicationScoped
@Transactional
class AuditsInDatabase implements AuditStore {
    private static final String AUDIT = "select id, job_id, scope, school_id, municipality, at, asked_by, roles,"
            + " of_school, of_municipality, purpose, case_id, asked_at, catalogue, cards, people, findings, undecided,"
            + " summed_up from audit where ";

    private final Sql sql;
    private final FoundRows found;
    private final CountRows counted;
    private final Jobs jobs;

    AuditsInDatabase(Sql sql, FoundRows found, CountRows counted, Jobs jobs) {
        this.sql = sql;
        this.found = found;
        this.counted = counted;
        this.jobs = jobs;
    }

    @Override
    public void begin(AuditTask task) {
        Caller caller = task.access().caller();
        sql.write(
                "insert into audit (id, job_id, scope, school_id, municipality, at, asked_by, roles, of_school,"
                        + " of_municipality, purpose, case_id, asked_at, catalogue)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                newJob(),
                task.scope() instanceof Scope.School
                        ? "SCHOOL"
                        : task.scope() instanceof Scope.Municipality ? "MUNICIPALITY" : "REGION",
                task.scope() instanceof Scope.School school ? school.id() : null,
                task.municipality().orElse(null),
                Sql.moment(task.at()),
                caller.name(),
                caller.roles().stream().sorted().toArray(String[]::new),
                caller.schoolId().orElse(null),
                caller.municipality().orElse(null),
                task.access().purpose().name(),
                task.access().caseId().orElse(null),
                Sql.moment(task.askedAt()),
                task.catalogue());
    }

    private UUID newJob() {
        try {
            return jobs.ask(AuditJob.KIND);
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    @Override
    public Optional<Audit> find(String id) {
        return sql.list(AUDIT + "id = ?", this::audit, id).stream().findFirst();
    }

    @Override
    public Optional<Audit> ofJob(UUID job) {
        return sql.list(AUDIT + "job_id = ?", this::audit, job).stream().findFirst();
    }

    @Override
    public List<Audit> list(Scope reach, Optional<ListPosition> behind, int most) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String within = "false";
        if (reach instanceof Scope.Region) {
            within = "true";
        } else if (reach instanceof Scope.Municipality municipality) {
            within = "scope <> 'REGION' and municipality = ?";
            parameters.add(municipality.name());
        } else if (reach instanceof Scope.School school) {
            within = "scope = 'SCHOOL' and school_id = ?";
            parameters.add(school.id());
        }
        behind.ifPresent(last -> {
            parameters.add(Sql.moment(last.askedAt()));
            parameters.add(last.id());
        });
        parameters.add(most);
        return sql.list(
                AUDIT + within + (behind.isPresent() ? " and (asked_at, id) < (?, ?)" : "")
                        + " order by asked_at desc, id desc limit ?",
                this::audit,
                parameters.toArray());
    }

    /** Audits of the same cards that fulfil a condition, the latest first. */
    List<Audit> ofSameCards(Scope scope, String condition, OffsetDateTime moment) {
        List<Object> parameters = new ArrayList<>();
        String same = "scope = 'REGION'";
        if (scope instanceof Scope.School school) {
            same = "scope = 'SCHOOL' and school_id = ?";
            parameters.add(school.id());
        } else if (scope instanceof Scope.Municipality municipality) {
            same = "scope = 'MUNICIPALITY' and municipality = ?";
            parameters.add(municipality.name());
        }
        parameters.add(moment);
        return sql.list(
                AUDIT + same + " and " + condition + " order by asked_at desc, id desc",
                this::audit,
                parameters.toArray());
    }

    private Audit audit(ResultSet row) throws SQLException {
        Access access = new Access(
                new Caller(
                        row.getString("asked_by"),
                        Set.copyOf(Sql.texts(row, "roles")),
                        Optional.ofNullable(row.getString("of_school")),
                        Optional.ofNullable(row.getString("of_municipality"))),
                Purpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getString("case_id")));
        AuditTask task = new AuditTask(
                row.getString("id"),
                scope(row),
                Optional.ofNullable(row.getString("municipality")),
                Sql.moment(row, "at"),
                access,
                Sql.moment(row, "asked_at"),
                row.getString("catalogue"));
        UUID job = row.getObject("job_id", UUID.class);
        return new Audit(
                task,
                row.getLong("cards"),
                row.getLong("people"),
                row.getLong("findings"),
                Set.copyOf(Sql.texts(row, "undecided")),
                row.getBoolean("summed_up"),
                job == null ? Optional.empty() : jobs.find(job).map(AuditsInDatabase::progress));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return switch (row.getString("scope")) {
            case "SCHOOL" -> new Scope.School(row.getString("school_id"));
            case "MUNICIPALITY" -> new Scope.Municipality(row.getString("municipality"));
            default -> new Scope.Region();
        };
    }

    private static AuditProgress progress(Job job) {
        return new AuditProgress(
                job.id(),
                AuditProgress.State.valueOf(job.state().name()),
                job.percent(),
                job.perSecond(),
                job.left(),
                job.failure());
    }

    @Override
    public boolean cancel(Audit audit) {
        try {
            return audit.progress().isPresent()
                    && jobs.cancel(audit.progress().get().job()).isPresent();
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    @Override
    public void add(String id, long cards, List<Audited> members) {
        found.add(id, members);
        counted.add(id, members);
        sql.write(
                "update audit set cards = cards + ?, people = people + ?, findings = findings + ?,"
                        + " undecided = array(select distinct code from unnest(undecided || ?) as u (code) order by code)"
                        + " where id = ?",
                cards,
                (long) members.size(),
                members.stream().mapToLong(member -> member.findings().size()).sum(),
                members.stream()
                        .flatMap(member -> member.undecided().stream())
                        .distinct()
                        .map(CauseCode::toString)
                        .toArray(String[]::new),
                id);
    }

    @Override
    public void sumUp(String id) {
        counted.sumUp(id);
        sql.write("update audit set summed_up = true where id = ?", id);
    }

    @Override
    public List<CauseCount> counts(String id, CountFilter filter, Optional<CauseCount> behind, int most) {
        return counted.list(id, filter, behind, most);
    }

    @Override
    public List<AuditFinding> findings(String id, FindingFilter filter, FindingPosition behind, int most) {
        return found.findings(id, filter, behind, most);
    }

    @Override
    public List<AuditedPerson> people(String id, Optional<String> schoolId, FindingPosition behind, int most) {
        return found.people(id, schoolId, behind, most);
    }
}
