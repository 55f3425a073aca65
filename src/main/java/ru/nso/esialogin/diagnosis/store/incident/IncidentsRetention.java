package ru.nso.esialogin.diagnosis.store.incident;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long announced outages stay after their end; one without an end stays. */
@Singleton
class IncidentsRetention implements KeptData {
    private final ExpiringTable incidents;
    private final IncidentSettings settings;

    IncidentsRetention(DataSource source, IncidentSettings settings) {
        this.incidents = new ExpiringTable(source, "service_incident", "ends_at");
        this.settings = settings;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.SERVICE_INCIDENTS;
    }

    @Override
    public Duration kept() {
        return settings.kept();
    }

    @Override
    public Due due(Instant now) {
        Instant ended = now.minus(kept());
        return new Due(incidents.rows(ended), incidents.first(ended).map(end -> end.plus(kept())));
    }

    @Override
    public long remove(Instant now) {
        return incidents.remove(now.minus(kept()));
    }
}
