package ru.nso.esialogin.platform.http.permit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Hands out permits of budgets that hold across instances. Most are given from a block that this instance took from the
 * database before; a block ends with its window. Safe for use by many threads.
 */
@Singleton
public final class SharedPermits {
    private static final Logger LOG = Logger.getLogger(SharedPermits.class);

    /** Whoever is forgotten takes a new block; what is counted in the database stays counted. */
    private static final int MOST_REMEMBERED = 20_000;

    /** While the database does not answer, nobody waits for it more often than this. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PermitStore store;
    private final Clock clock;
    private final Map<Holder, Lease> leases = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Holder, Lease> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private volatile Instant awayUntil = Instant.MIN;

    SharedPermits(PermitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a permit. While the database does not answer, this instance gives as many as the budget has by itself: what
     * has to be protected is in the same database.
     *
     * @return nothing if there was one, else how long it takes until there is one
     */
    public Optional<Duration> take(Budget budget, String subject) {
        Instant now = clock.instant();
        Lease lease = lease(budget, subject);
        synchronized (lease) {
            lease.enter(budget.windowAt(now));
            if (lease.left == 0 && !lease.usedUp) {
                lease.add(block(budget, subject, lease, now));
            }
            if (lease.left == 0) {
                return Optional.of(lease.wait(budget, now));
            }
            lease.left--;
            return Optional.empty();
        }
    }

    /**
     * Counts what has happened, in the database at once.
     *
     * @param times how often it has happened, at least 1
     * @return nothing if the budget had room for it, else how long it takes until it has again
     * @throws ProblemException 503 if it cannot be counted: then it must not be told either
     */
    public Optional<Duration> count(Budget budget, String subject, int times) {
        Instant now = clock.instant();
        Instant window = budget.windowAt(now);
        int given;
        try {
            given = store.take(budget, subject, window, times);
        } catch (SQLException e) {
            warn(budget, e);
            throw new ProblemException(
                    TechnicalProblem.SERVICE_UNAVAILABLE, "База данных сейчас не отвечает. Повторите позже.");
        }
        if (given == times) {
            return Optional.empty();
        }
        Lease lease = lease(budget, subject);
        synchronized (lease) {
            lease.enter(window);
            lease.usedUp = true;
            return Optional.of(lease.wait(budget, now));
        }
    }

    /**
     * Whether this instance knows that a budget is used up, without asking the database.
     *
     * @return nothing if it is not, or is not known to be; else how long it takes until there are permits again
     */
    public Optional<Duration> usedUp(Budget budget, String subject) {
        Instant now = clock.instant();
        Lease lease = lease(budget, subject);
        synchronized (lease) {
            lease.enter(budget.windowAt(now));
            return lease.usedUp ? Optional.of(lease.wait(budget, now)) : Optional.empty();
        }
    }

    private Lease lease(Budget budget, String subject) {
        synchronized (leases) {
            return leases.computeIfAbsent(new Holder(budget.name(), subject), unused -> new Lease());
        }
    }

    private int block(Budget budget, String subject, Lease lease, Instant now) {
        if (!now.isBefore(awayUntil)) {
            try {
                int given = store.take(budget, subject, lease.window, budget.block());
                lease.usedUp = given == 0;
                return given;
            } catch (SQLException e) {
                warn(budget, e);
                awayUntil = now.plus(PAUSE);
            }
        }
        return Math.min(budget.block(), Math.max(0, budget.permits() - lease.given));
    }

    private static void warn(Budget budget, SQLException e) {
        LOG.warnf("Budget %s cannot be counted in the database (SQL state %s)", budget.name(), e.getSQLState());
    }

    /** Whose permits of which budget. */
    private record Holder(String budget, String subject) {}

    /** What this instance has taken for one subject; used by who holds its monitor. */
    private static final class Lease {
        private Instant window = Instant.MIN;
        private int left;
        private int given;
        private boolean usedUp;

        void enter(Instant at) {
            if (!at.equals(window)) {
                window = at;
                left = 0;
                given = 0;
                usedUp = false;
            }
        }

        void add(int permits) {
            left += permits;
            given += permits;
        }

        Duration wait(Budget budget, Instant now) {
            return Duration.between(now, window.plus(budget.window()));
        }
    }
}
