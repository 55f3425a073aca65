package ru.nso.esialogin.diagnosis.store.incident;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long announced outages stay after their end; one without an end stays. */
@Singleton
class IncidentsRetention extends KeptRows {
    IncidentsRetention(DataSource source, IncidentSettings settings) {
        super(
                DataClass.SERVICE_INCIDENTS,
                settings.kept(),
                Moment.BEGIN,
                new ExpiringTable(source, "service_incident", "ends_at"));
    }
}
