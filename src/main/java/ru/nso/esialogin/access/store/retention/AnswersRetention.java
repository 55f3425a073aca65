package ru.nso.esialogin.access.store.retention;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Due;
import ru.nso.esialogin.access.retention.KeptData;
import ru.nso.esialogin.platform.database.ExpiringTable;
import ru.nso.esialogin.platform.http.HttpSettings;

/** Answers to requests with an Idempotency-Key, which the platform keeps. */
@Singleton
class AnswersRetention implements KeptData {
    private final ExpiringTable table;
    private final HttpSettings settings;

    AnswersRetention(DataSource source, HttpSettings settings) {
        this.table = new ExpiringTable(source, "idempotency", "expires_at");
        this.settings = settings;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.IDEMPOTENCY_ANSWERS;
    }

    @Override
    public Duration kept() {
        return settings.idempotencyKept();
    }

    @Override
    public Due due(Instant now) {
        return new Due(table.rows(now), table.first(now));
    }

    @Override
    public long remove(Instant now) {
        return table.remove(now);
    }
}
