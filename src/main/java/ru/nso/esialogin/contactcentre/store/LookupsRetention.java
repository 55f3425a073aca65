package ru.nso.esialogin.contactcentre.store;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.contactcentre.CentreLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long look-ups stay, with what was compared. */
@Singleton
class LookupsRetention extends KeptRows {
    LookupsRetention(DataSource source, CentreLimits settings) {
        super(
                DataClass.LOOKUPS,
                settings.kept(),
                Moment.END,
                new ExpiringTable(source, "lookup", "expires_at"),
                new ExpiringTable(source, "card_comparisons", "day"));
    }
}
