package ru.nso.esialogin.access.store.retention;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.KeptRows;
import ru.nso.esialogin.platform.database.ExpiringTable;
import ru.nso.esialogin.platform.http.HttpSettings;

/** Answers to requests with an Idempotency-Key, which the platform keeps. */
@Singleton
class AnswersRetention extends KeptRows {
    AnswersRetention(DataSource source, HttpSettings settings) {
        super(
                DataClass.IDEMPOTENCY_ANSWERS,
                settings.idempotencyKept(),
                Moment.END,
                new ExpiringTable(source, "idempotency", "expires_at"));
    }
}
