package ru.nso.esialogin.diagnosis.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long diagnoses stay; each row says its last day, so that another setting is true of new ones only. */
@Singleton
class DiagnosesRetention implements KeptData {
    private final ExpiringTable diagnoses;
    private final DiagnosisSettings settings;

    DiagnosesRetention(DataSource source, DiagnosisSettings settings) {
        this.diagnoses = new ExpiringTable(source, "diagnosis", "expires_at");
        this.settings = settings;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.DIAGNOSES;
    }

    @Override
    public Duration kept() {
        return settings.kept();
    }

    @Override
    public Due due(Instant now) {
        return new Due(diagnoses.rows(now), diagnoses.first(now));
    }

    @Override
    public long remove(Instant now) {
        return diagnoses.remove(now);
    }
}
