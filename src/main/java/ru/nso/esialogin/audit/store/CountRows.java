package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.member.Audited;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.rules.CauseCode;

/** Table {@code audit_count}: how often each cause was found where. */
@Singleton
class CountRows {
    private static final String KEY = "municipality, school_id, class_name, cause";

    /**
     * All levels in one reading. A level above takes the numbers of its own rows, not the sum of those below: who has a
     * child in two schools is one human being.
     */
    private static final String SUM_UP = "insert into audit_count (audit_id, level, " + KEY
            + ", findings, hindering, people, hindered_people)"
            + " select audit_id, case when grouping(class_name) = 0 then 'CLASS' when grouping(school_id) = 0 then 'SCHOOL'"
            + " when grouping(municipality) = 0 then 'MUNICIPALITY' else 'AUDIT' end,"
            + " coalesce(municipality, ''), coalesce(school_id, ''), coalesce(class_name, ''), cause,"
            + " count(*), count(*) filter (where hinders),"
            + " count(distinct human_id), count(distinct human_id) filter (where hinders)"
            + " from (select audit_id, coalesce(municipality, '') as municipality, school_id,"
            + " coalesce(class_name, '') as class_name, cause, hinders, human_id from audit_finding where audit_id = ?) f"
            + " group by grouping sets ((audit_id, municipality, school_id, class_name, cause),"
            + " (audit_id, municipality, school_id, cause), (audit_id, municipality, cause), (audit_id, cause))";

    private final Sql sql;

    CountRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds the findings of some cards to those of the audit. */
    void add(String id, List<Audited> members) {
        Map<CauseCode, long[]> counted = new TreeMap<>();
        for (Audited member : members) {
            for (AuditFinding finding : member.findings()) {
                long[] numbers = counted.computeIfAbsent(finding.cause(), unused -> new long[2]);
                numbers[0]++;
                numbers[1] += finding.hinders() ? 1 : 0;
            }
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        counted.forEach(
                (cause, numbers) -> rows.add(new @Nullable Object[] {id, cause.toString(), numbers[0], numbers[1]}));
        sql.writeAll(
                "insert into audit_count (audit_id, level, cause, findings, hindering) values (?, 'AUDIT', ?, ?, ?)"
                        + " on conflict (audit_id, level, " + KEY + ") do update set findings = audit_count.findings +"
                        + " excluded.findings, hindering = audit_count.hindering + excluded.hindering",
                rows);
    }

    /** Counts anew, now people, too. */
    void sumUp(String id) {
        sql.write("delete from audit_count where audit_id = ?", id);
        sql.write(SUM_UP, id);
    }

    /** Counts in the order of places and codes, behind one of them. */
    List<CauseCount> list(String id, CountFilter filter, Optional<CauseCount> behind, int most) {
        List<Object> parameters = new ArrayList<>(List.of(id, filter.level().name()));
        filter.municipality().ifPresent(parameters::add);
        filter.schoolId().ifPresent(parameters::add);
        filter.cause().map(CauseCode::toString).ifPresent(parameters::add);
        behind.ifPresent(last -> parameters.addAll(List.of(
                last.municipality(),
                last.schoolId(),
                last.className(),
                last.cause().toString())));
        parameters.add(most);
        return sql.list(
                "select " + KEY + ", findings, hindering, people, hindered_people from audit_count"
                        + " where audit_id = ? and level = ?"
                        + filter.municipality()
                                .map(one -> " and municipality = ?")
                                .orElse("")
                        + filter.schoolId().map(one -> " and school_id = ?").orElse("")
                        + filter.cause().map(one -> " and cause = ?").orElse("")
                        + behind.map(last -> " and (" + KEY + ") > (?, ?, ?, ?)")
                                .orElse("")
                        + " order by " + KEY + " limit ?",
                CountRows::count,
                parameters.toArray());
    }

    private static CauseCount count(ResultSet row) throws SQLException {
        return new CauseCount(
                row.getString("municipality"),
                row.getString("school_id"),
                row.getString("class_name"),
                CauseCode.of(row.getString("cause")),
                row.getLong("findings"),
                row.getLong("hindering"),
                number(row, "people"),
                number(row, "hindered_people"));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
