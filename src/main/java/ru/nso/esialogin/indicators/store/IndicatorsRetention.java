package ru.nso.esialogin.indicators.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.indicators.recording.KeptFor;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** Observations, and with them what they said before they were corrected. */
@Singleton
class IndicatorsRetention extends KeptRows {
    IndicatorsRetention(DataSource source, KeptFor kept) {
        super(
                DataClass.INDICATORS,
                kept.time(),
                Moment.BEGIN,
                new ExpiringTable(source, "indicator_observation", "recorded_at"));
    }
}
