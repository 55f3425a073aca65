package ru.nso.esialogin.diagnosis.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;

/**
 * How long diagnoses stay; each row says its last day, so that another setting is true of new ones
 * only; those of a ticket have no day and go with the ticket.
 */
@Singleton
class DiagnosesRetention extends KeptRows {
    DiagnosesRetention(DataSource source, DiagnosisSettings settings) {
        super(DataClass.DIAGNOSES, settings.kept(), Moment.END, new ExpiringTable(source, "diagnosis", "expires_at"));
    }
}
