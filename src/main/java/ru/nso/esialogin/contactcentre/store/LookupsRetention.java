package ru.nso.esialogin.contactcentre.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.contactcentre.CentreLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long look-ups stay, with what was compared; the counters of days that are over go with them. */
@Singleton
class LookupsRetention implements KeptData {
    /** A day of the region ends within it, whatever the zone of the database. */
    private static final Duration A_DAY_FOR_CERTAIN = Duration.ofDays(3);

    private final ExpiringTable lookups;
    private final ExpiringTable counters;
    private final CentreLimits limits;

    LookupsRetention(DataSource source, CentreLimits limits) {
        this.lookups = new ExpiringTable(source, "lookup", "expires_at");
        this.counters = new ExpiringTable(source, "card_comparisons", "day");
        this.limits = limits;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.LOOKUPS;
    }

    @Override
    public Duration kept() {
        return limits.kept();
    }

    @Override
    public Due due(Instant now) {
        return new Due(lookups.rows(now), lookups.first(now));
    }

    @Override
    public long remove(Instant now) {
        counters.remove(now.minus(A_DAY_FOR_CERTAIN));
        return lookups.remove(now);
    }
}
