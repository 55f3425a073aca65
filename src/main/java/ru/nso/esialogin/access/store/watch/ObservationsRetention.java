package ru.nso.esialogin.access.store.watch;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.access.watch.WatchLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is remembered, as keyed hashes, who asked for which numbers. */
@Singleton
class ObservationsRetention extends KeptRows {
    ObservationsRetention(DataSource source, WatchLimits settings) {
        super(
                DataClass.WATCH_OBSERVATIONS,
                settings.observed(),
                Moment.BEGIN,
                new ExpiringTable(source, "watch_observation", "asked_at"));
    }
}
