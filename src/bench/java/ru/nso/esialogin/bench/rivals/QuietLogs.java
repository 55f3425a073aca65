package ru.nso.esialogin.bench.rivals;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.slf4j.LoggerFactory;

/**
 * Takes the logging of the rivals away. On the class path of a benchmark Quarkus leaves the root level at ALL and holds
 * every record back for its start that never comes: a rival would pay for hundreds of debug records a family, and we for
 * none. A service would run either of them at WARN.
 */
public final class QuietLogs {
    /** Held, because the log manager may forget the level of a logger that nobody holds. */
    private static final List<Logger> RIVALS = Stream.of("org.jeasy", "org.drools", "org.kie")
            .map(Logger::getLogger)
            .toList();

    /** Loggers on the way of every evaluation. */
    private static final List<String> ASKED = List.of(
            DefaultRulesEngine.class.getName(),
            "org.jeasy.rules.core.DefaultRule",
            "org.drools.core.phreak",
            "org.drools.core.phreak.RuleExecutor",
            "org.drools.core.phreak.PhreakJoinNode",
            "org.drools.kiesession.session.StatefulKnowledgeSessionImpl",
            "org.kie.api.internal.utils.KieService");

    private QuietLogs() {}

    /** Sets the level; to be called before a rival is made. */
    public static void set() {
        RIVALS.forEach(logger -> logger.setLevel(Level.WARNING));
        check();
    }

    /**
     * Looks whether the rivals are still quiet, as they see it themselves.
     *
     * @throws IllegalStateException if one of them would write debug or trace records
     */
    public static void check() {
        for (String name : ASKED) {
            org.slf4j.Logger logger = LoggerFactory.getLogger(name);
            if (logger.isDebugEnabled() || logger.isTraceEnabled() || logger.isInfoEnabled()) {
                throw new IllegalStateException(
                        "The logger " + name + " is not quiet, so its rule engine would be timed"
                                + " with its logging; is -Djava.util.logging.manager=org.jboss.logmanager.LogManager set?");
            }
        }
    }
}
