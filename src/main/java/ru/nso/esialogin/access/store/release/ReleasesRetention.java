package ru.nso.esialogin.access.store.release;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.release.ReleaseLimits;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known what two people released. */
@Singleton
class ReleasesRetention implements KeptData {
    private final ExpiringTable releases;
    private final ReleaseLimits limits;

    ReleasesRetention(DataSource source, ReleaseLimits limits) {
        this.releases = new ExpiringTable(source, "mass_release", "asked_at");
        this.limits = limits;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.RELEASES;
    }

    @Override
    public Duration kept() {
        return limits.kept();
    }

    @Override
    public Due due(Instant now) {
        Instant asked = now.minus(kept());
        return new Due(releases.rows(asked), releases.first(asked).map(first -> first.plus(kept())));
    }

    @Override
    public long remove(Instant now) {
        return releases.remove(now.minus(kept()));
    }
}
