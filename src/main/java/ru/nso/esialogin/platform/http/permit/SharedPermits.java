package ru.nso.esialogin.platform.http.permit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Hands out permits of budgets that hold across instances. Most are given from a block that this instance took from the
 * database before; a block ends with its window. The next one is fetched while some of the last are left, so that nobody
 * waits for the database who need not. Safe for use by many threads.
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
        Lease lease = lease(budget, subject);
        boolean fetchedNothing = false;
        while (true) {
            Instant now;
            boolean taken;
            Fetch fetch;
            Optional<Fetch> underWay;
            synchronized (lease) {
                now = clock.instant();
                lease.enter(budget.windowAt(now));
                taken = lease.left > 0;
                if (!taken && (lease.usedUp || fetchedNothing)) {
                    return Optional.of(lease.until(budget, now));
                }
                lease.left -= taken ? 1 : 0;
                underWay = Optional.ofNullable(lease.fetch);
                if (taken && (underWay.isPresent() || !lease.runsLow(budget))) {
                    return Optional.empty();
                }
                fetch = underWay.orElseGet(lease::beginFetch);
            }
            if (underWay.isPresent()) {
                fetch.done.join();
            } else {
                fetchedNothing = !fetch(budget, subject, lease, fetch, now);
            }
            if (taken) {
                return Optional.empty();
            }
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
            throw ProblemException.unavailable("База данных сейчас не отвечает. Повторите позже.", PAUSE);
        }
        if (given == times) {
            return Optional.empty();
        }
        Lease lease = lease(budget, subject);
        synchronized (lease) {
            lease.enter(window);
            lease.usedUp = true;
            return Optional.of(lease.until(budget, now));
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
            return lease.usedUp && lease.left == 0 ? Optional.of(lease.until(budget, now)) : Optional.empty();
        }
    }

    private Lease lease(Budget budget, String subject) {
        synchronized (leases) {
            return leases.computeIfAbsent(new Holder(budget.name(), subject), unused -> new Lease());
        }
    }

    /**
     * Takes a block from the database, which nobody but those waits for who have no permit left.
     *
     * @return whether there was anything; what comes after the end of its window counts as something
     */
    private boolean fetch(Budget budget, String subject, Lease lease, Fetch fetch, Instant now) {
        OptionalInt given = OptionalInt.empty();
        try {
            given = block(budget, subject, fetch.window, now);
            synchronized (lease) {
                return lease.end(fetch, budget, given);
            }
        } finally {
            synchronized (lease) {
                lease.forget(fetch);
            }
            fetch.done.complete(null);
        }
    }

    /** Nothing while the database does not answer. */
    private OptionalInt block(Budget budget, String subject, Instant window, Instant now) {
        if (now.isBefore(awayUntil)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(store.take(budget, subject, window, budget.block()));
        } catch (SQLException e) {
            warn(budget, e);
            awayUntil = now.plus(PAUSE);
            return OptionalInt.empty();
        }
    }

    private static void warn(Budget budget, SQLException e) {
        LOG.warnf("Budget %s cannot be counted in the database (SQL state %s)", budget.name(), e.getSQLState());
    }

    /** Whose permits of which budget. */
    private record Holder(String budget, String subject) {}

    /** A block that one thread asks for; the others go on with what is left, and only then wait for it. */
    private static final class Fetch {
        private final Instant window;
        private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

        Fetch(Instant window) {
            this.window = window;
        }
    }

    /** What this instance has taken for one subject; used by who holds its monitor. */
    private static final class Lease {
        /** The next block is asked for when no more than this part of one is left. */
        private static final int LOW = 4;

        private Instant window = Instant.MIN;
        private int left;
        private int given;
        private boolean usedUp;
        private @Nullable Fetch fetch;

        void enter(Instant at) {
            if (!at.equals(window)) {
                window = at;
                left = 0;
                given = 0;
                usedUp = false;
                fetch = null;
            }
        }

        /** Of a block of three permits or fewer nothing is kept in store. */
        boolean runsLow(Budget budget) {
            return !usedUp && left > 0 && left * LOW <= budget.block();
        }

        Fetch beginFetch() {
            Fetch begun = new Fetch(window);
            fetch = begun;
            return begun;
        }

        /**
         * Adds what was given; without an answer of the database, of what this instance may give by itself. Permits of
         * another window are not added.
         */
        boolean end(Fetch ended, Budget budget, OptionalInt answer) {
            if (fetch != ended) {
                return true;
            }
            int permits = answer.orElseGet(() -> Math.min(budget.block(), Math.max(0, budget.permits() - given)));
            usedUp = answer.isPresent() && permits == 0;
            left += permits;
            given += permits;
            return permits > 0;
        }

        void forget(Fetch ended) {
            if (fetch == ended) {
                fetch = null;
            }
        }

        Duration until(Budget budget, Instant now) {
            return Duration.between(now, window.plus(budget.window()));
        }
    }
}
