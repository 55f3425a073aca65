package ru.nso.esialogin.access.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;

/** The access log in its table. */
@ApplicationScoped
class AccessLogInDatabase implements AccessLog, PanacheRepositoryBase<AccessRow, Long> {
    private final Clock clock;

    AccessLogInDatabase(Clock clock) {
        this.clock = clock;
    }

    /** Sent to the database at once: what cannot be written must stop the action before anything is shown. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AccessEntry entry) {
        AccessRow row = new AccessRow();
        row.at = clock.instant();
        row.who = entry.access().caller().name();
        row.roles = sorted(entry.access().caller().roles());
        row.purpose = entry.access().purpose().name();
        row.caseId = entry.access().caseId().orElse(null);
        row.action = entry.action().name();
        row.cardIds = sorted(entry.cardIds());
        row.personIds = sorted(entry.personIds());
        row.fields = sorted(entry.fields());
        row.outcome = entry.outcome().name();
        persistAndFlush(row);
    }

    private static String[] sorted(Collection<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }
}
