package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;
import ru.nso.esialogin.ticket.intake.run.IntakeLimits;

/** Raw letters, counted from when they were decided; one that is not has no such moment and stays. */
@Singleton
class MailRetention extends KeptRows {
    MailRetention(DataSource source, IntakeLimits limits) {
        super(
                DataClass.MAIL,
                limits.kept(),
                Moment.BEGIN,
                new ExpiringTable(source, "mail_raw", "decided_at"),
                new ExpiringTable(source, "mail_sender", "day"));
    }
}
