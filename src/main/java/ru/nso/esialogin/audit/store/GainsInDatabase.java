package ru.nso.esialogin.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.gain.GainStore;
import ru.nso.esialogin.audit.gain.SchoolTally;
import ru.nso.esialogin.audit.gain.Tally;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.esia.household.RecordKind;

/** Counts people by school where they are, in the database: of a whole region no row leaves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GainsInDatabase implements GainStore {
    private static final String WORKS = " and verdict = 'WORKS'";

    /** The plan ends in a login that works, and nobody but the school has to do anything. */
    private static final String BY_SCHOOLS =
            " and verdict <> 'WORKS' and mend_after = 'WORKS' and mend_actors = array['SCHOOL']";

    private static final String TALLIES = "select school_id, kind, " + counts("counts_in_school") + ", "
            + counts("counts_in_municipality") + " from audit_person where audit_id = ? and municipality = ?"
            + " and kind <> " + AuditedRecord.rank(RecordKind.PARENT)
            + " group by school_id, kind order by school_id, kind";

    /** Not one that looks ahead or back: what it says is not how things are. */
    private static final String OF_ITS_DAY = "at between asked_at - interval '1 day' and asked_at + interval '1 day'";

    private final Sql sql;
    private final AuditsInDatabase audits;

    GainsInDatabase(Sql sql, AuditsInDatabase audits) {
        this.sql = sql;
        this.audits = audits;
    }

    private static String counts(String which) {
        return "count(*) filter (where %1$s), count(*) filter (where %1$s%2$s), count(*) filter (where %1$s%3$s)"
                .formatted(which, WORKS, BY_SCHOOLS);
    }

    @Override
    public Optional<Audit> latest(String municipality) {
        return last("scope = 'MUNICIPALITY' and municipality = ?", municipality);
    }

    @Override
    public Optional<Audit> latest(String schoolId, Optional<String> municipality) {
        return last(
                "(scope = 'SCHOOL' and school_id = ? or scope = 'MUNICIPALITY' and municipality = ?)",
                schoolId,
                municipality.orElse(""));
    }

    @Override
    public Optional<Audit> find(String auditId) {
        return audits.find(auditId).filter(Audit::summedUp);
    }

    private Optional<Audit> last(String covers, Object... parameters) {
        return sql
                .list(
                        "select id from audit where summed_up and " + OF_ITS_DAY + " and (scope = 'REGION' or " + covers
                                + ") order by asked_at desc, id desc limit 1",
                        row -> row.getString(1),
                        parameters)
                .stream()
                .findFirst()
                .flatMap(audits::find);
    }

    @Override
    public List<SchoolTally> tallies(String auditId, String municipality) {
        return sql.list(TALLIES, GainsInDatabase::tally, auditId, municipality);
    }

    private static SchoolTally tally(ResultSet row) throws SQLException {
        return new SchoolTally(
                row.getString(1),
                row.getInt(2) == AuditedRecord.rank(RecordKind.PUPIL) ? RecordKind.PUPIL : RecordKind.EMPLOYEE,
                tally(row, 3),
                tally(row, 6));
    }

    private static Tally tally(ResultSet row, int from) throws SQLException {
        return new Tally(new Share(row.getLong(from), row.getLong(from + 1)), row.getLong(from + 2));
    }
}
