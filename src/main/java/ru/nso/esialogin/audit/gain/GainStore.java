package ru.nso.esialogin.audit.gain;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.run.Audit;

/** Reads what audits found for those who ask what mending would gain. Runs in the caller's transaction. */
public interface GainStore {
    /** The last audit that is summed up, of the municipality as a whole or of the region. */
    Optional<Audit> latest(String municipality);

    /** The last audit that is summed up and covers the school: its own, its municipality's or the region's. */
    Optional<Audit> latest(String schoolId, Optional<String> municipality);

    /** An audit that is summed up, by its id. */
    Optional<Audit> find(String auditId);

    /** Pupils and employees of the municipality by school, in the order of the schools and kinds. */
    List<SchoolTally> tallies(String auditId, String municipality);
}
