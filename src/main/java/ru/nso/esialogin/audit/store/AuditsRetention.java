package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.audit.run.AuditLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** Audits with all that they found. */
@Singleton
class AuditsRetention extends KeptRows {
    AuditsRetention(DataSource source, AuditLimits limits) {
        super(DataClass.AUDITS, limits.kept(), Moment.BEGIN, new ExpiringTable(source, "audit", "asked_at"));
    }
}
