package ru.nso.esialogin.access.store.watch;

import java.time.Duration;
import java.time.Instant;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.platform.database.ExpiringTable;

/** Rows that go some time after the moment in one of their columns. */
abstract class KeptRows implements KeptData {
    private final DataClass dataClass;
    private final ExpiringTable table;
    private final Duration kept;

    KeptRows(DataClass dataClass, ExpiringTable table, Duration kept) {
        this.dataClass = dataClass;
        this.table = table;
        this.kept = kept;
    }

    @Override
    public DataClass dataClass() {
        return dataClass;
    }

    @Override
    public Duration kept() {
        return kept;
    }

    @Override
    public Due due(Instant now) {
        Instant until = now.minus(kept);
        return new Due(table.rows(until), table.first(until).map(first -> first.plus(kept)));
    }

    @Override
    public long remove(Instant now) {
        return table.remove(now.minus(kept));
    }
}
