package ru.nso.esialogin.audit.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.member.Audited;

/** Keeps audits and what they found. Each call is a transaction of its own where none is under way. */
public interface AuditStore {

    /** A new audit: the job on it begins when the transaction is committed. */
    void begin(AuditTask task);

    /** An audit by its id. */
    Optional<Audit> find(String id);

    /** The audit of a job. */
    Optional<Audit> ofJob(UUID job);

    /** Audits that a caller who reaches so far may see, the latest first, behind one of them. */
    List<Audit> list(Scope reach, Optional<ListPosition> behind, int most);

    /** Stops the work; false if it has ended already. */
    boolean cancel(Audit audit);

    /** Adds what came of some cards. */
    void add(String id, long cards, List<Audited> members);

    /** Counts people, each once: all cards were looked at. */
    void sumUp(String id);

    /** Counts by place and cause, behind one of them. */
    List<CauseCount> counts(String id, CountFilter filter, Optional<CauseCount> behind, int most);

    /** Findings in their order, behind a position. */
    List<AuditFinding> findings(String id, FindingFilter filter, FindingPosition behind, int most);

    /** People in their order, behind a position; of one school alone where it is given. */
    List<AuditedPerson> people(String id, Optional<String> schoolId, FindingPosition behind, int most);

    /**
     * Where a list of audits stands.
     *
     * @param askedAt when the last one was asked for
     * @param id its id
     */
    record ListPosition(Instant askedAt, String id) {}
}
