package ru.nso.esialogin.access.store.watch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.access.watch.WatchLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known who went through numbers. */
@Singleton
class ReportsRetention implements KeptData {
    private final ExpiringTable table;
    private final WatchLimits limits;

    ReportsRetention(DataSource source, WatchLimits limits) {
        this.table = new ExpiringTable(source, "watch_report", "reported_at");
        this.limits = limits;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.WATCH_REPORTS;
    }

    @Override
    public Duration kept() {
        return limits.kept();
    }

    @Override
    public Due due(Instant now) {
        Instant until = now.minus(kept());
        return new Due(table.rows(until), table.first(until).map(first -> first.plus(kept())));
    }

    @Override
    public long remove(Instant now) {
        return table.remove(now.minus(kept()));
    }
}
