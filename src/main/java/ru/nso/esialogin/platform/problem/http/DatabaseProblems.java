package ru.nso.esialogin.platform.problem.http;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Knows a database that does not answer, or is too busy: nobody has done anything wrong, and later it may go well. */
final class DatabaseProblems {
    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /**
     * Classes of SQL states (PostgreSQL, appendix A): no connection, transaction taken back for another's sake, resources
     * used up, ended from outside; a statement that took too long is one of the last.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    /** Waited too long for what another holds; left waiting for too long. */
    private static final Set<String> STATES = Set.of("55P03", "25P03");

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    private DatabaseProblems() {}

    /** The problem behind a failure; empty when the database has nothing to do with it, or refuses for a reason. */
    static Optional<ProblemException> of(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < MOST_CAUSES; t = t.getCause()) {
            if (t instanceof SQLException sql && passes(sql)) {
                return Optional.of(away("SQL state " + sql.getSQLState()));
            }
            // With a cause it is that which ended the transaction, and not its time.
            if (t instanceof RollbackException && t.getCause() == null && t.getSuppressed().length == 0) {
                return Optional.of(away("the transaction took too long"));
            }
            depth++;
        }
        return Optional.empty();
    }

    /** Without a state it comes from the pool: no connection was free in time, or its transaction had ended. */
    private static boolean passes(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return e.getClass() == SQLException.class;
        }
        return STATES.contains(state) || (state.length() > 2 && CLASSES.contains(state.substring(0, 2)));
    }

    private static ProblemException away(String why) {
        LOG.warnf("Request %s was not done, the database is away or too busy: %s", TraceId.current(), why);
        return ProblemException.unavailable(
                "База данных сейчас занята или не отвечает. Повторите через несколько секунд.", PAUSE);
    }
}
