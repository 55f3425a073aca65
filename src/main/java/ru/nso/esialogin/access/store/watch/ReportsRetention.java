package ru.nso.esialogin.access.store.watch;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.access.watch.WatchLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known who went through numbers. */
@Singleton
class ReportsRetention extends KeptRows {
    ReportsRetention(DataSource source, WatchLimits settings) {
        super(
                DataClass.WATCH_REPORTS,
                settings.kept(),
                Moment.BEGIN,
                new ExpiringTable(source, "watch_report", "reported_at"));
    }
}
