package ru.nso.esialogin.card.store.reveal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.card.reveal.RevealLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known who saw a value without stars and why; the counters of days that are over go with it. */
@Singleton
class RevealsRetention implements KeptData {
    /** A day of the region ends within it, whatever the zone of the database. */
    private static final Duration A_DAY_FOR_CERTAIN = Duration.ofDays(3);

    private final ExpiringTable reveals;
    private final ExpiringTable counters;
    private final RevealLimits limits;

    RevealsRetention(DataSource source, RevealLimits limits) {
        this.reveals = new ExpiringTable(source, "reveal", "made_at");
        this.counters = new ExpiringTable(source, "reveal_count", "day");
        this.limits = limits;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.REVEALS;
    }

    @Override
    public Duration kept() {
        return limits.kept();
    }

    @Override
    public Due due(Instant now) {
        Instant made = now.minus(kept());
        return new Due(reveals.rows(made), reveals.first(made).map(first -> first.plus(kept())));
    }

    @Override
    public long remove(Instant now) {
        counters.remove(now.minus(A_DAY_FOR_CERTAIN));
        return reveals.remove(now.minus(kept()));
    }
}
