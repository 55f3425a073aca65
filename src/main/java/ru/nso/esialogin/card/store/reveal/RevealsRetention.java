package ru.nso.esialogin.card.store.reveal;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.card.reveal.RevealLimits;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** How long it is known who saw a value without stars and why. */
@Singleton
class RevealsRetention extends KeptRows {
    RevealsRetention(DataSource source, RevealLimits settings) {
        super(
                DataClass.REVEALS,
                settings.kept(),
                Moment.BEGIN,
                new ExpiringTable(source, "reveal", "made_at"),
                new ExpiringTable(source, "reveal_count", "day"));
    }
}
