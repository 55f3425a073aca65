package ru.nso.esialogin.platform.http.idempotency;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.platform.database.BesideTransaction;
import ru.nso.esialogin.platform.database.KeptCopies;

/** What was kept for repeats of the request under way. */
@Singleton
public final class KeptAnswers {
    private final IdempotencyRequest request;
    private final IdempotencyStore store;
    private final KeptCopies copies;

    KeptAnswers(IdempotencyRequest request, IdempotencyStore store, KeptCopies copies) {
        this.request = request;
        this.store = store;
        this.copies = copies;
    }

    /**
     * Takes back answers, in the transaction of the caller: a repeat gets none and takes no effect.
     *
     * @param which whether the body of an answer is meant
     * @return how many
     */
    public long withdraw(Predicate<String> which) {
        copies.withdraw();
        try {
            return store.withdraw(which);
        } catch (SQLException e) {
            throw new IllegalStateException("kept answers cannot be taken back (SQL state " + e.getSQLState() + ")", e);
        }
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
