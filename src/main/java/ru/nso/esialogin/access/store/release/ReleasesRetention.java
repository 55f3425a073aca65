package ru.nso.esialogin.access.store.release;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.release.ReleaseLimits;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known what two people released. */
@Singleton
class ReleasesRetention extends KeptRows {
    ReleasesRetention(DataSource source, ReleaseLimits settings) {
        super(DataClass.RELEASES, settings.kept(), Moment.BEGIN, new ExpiringTable(source, "mass_release", "asked_at"));
    }
}
