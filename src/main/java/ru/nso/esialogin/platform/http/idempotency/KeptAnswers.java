package ru.nso.esialogin.platform.http.idempotency;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import ru.nso.esialogin.platform.database.BesideTransaction;

/** What was kept for repeats of the request under way. */
@Singleton
public final class KeptAnswers {
    private final IdempotencyRequest request;
    private final IdempotencyStore store;

    KeptAnswers(IdempotencyRequest request, IdempotencyStore store) {
        this.request = request;
        this.store = store;
    }

    /** Forgets the answer, for the caller was given another one in its place: a repeat must not get what was held back. */
    public void forget() {
        Optional<IdempotencyRequest.Marks> marks = request.marks();
        if (marks.isEmpty()) {
            return;
        }
        try {
            BesideTransaction.call(() -> store.forget(marks.get()));
        } catch (SQLException e) {
            throw new IllegalStateException("a kept answer cannot be forgotten (SQL state " + e.getSQLState() + ")", e);
        }
    }
}
