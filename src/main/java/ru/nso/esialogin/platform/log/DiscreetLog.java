package ru.nso.esialogin.platform.log;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Keeps libraries at INFO whose lines below it hold what no line may hold, whatever the settings of the log say; every
 * category that is kept so is named at the start. Looked at before anything
 * else begins: nothing changes levels later.
 */
@Singleton
final class DiscreetLog {
    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger(DiscreetLog.class);

    /** Seen with the versions in use; {@code LoudLogTest} looks for others. */
    static final List<String> CATEGORIES = List.of(
            // A token that is refused, with its claims.
            "io.quarkus.oidc",
            // Names that refused callers gave: people type passwords there.
            "io.quarkus.vertx.http.runtime.security",
            // Failures with their messages, which quote tokens and values of a body.
            "org.jboss.resteasy.reactive",
            // Addresses with all that a caller writes into them.
            "io.vertx.ext.web",
            // Parameters of statements, and rows.
            "org.hibernate",
            "org.postgresql",
            // What is said to a mail server.
            "org.eclipse.angus.mail",
            "jakarta.mail");

    /** Held, so that their levels last: the log forgets loggers that nobody knows. */
    private final List<Logger> held = new ArrayList<>();

    /** Before everything else that begins with the service: the demo loads cards, and jobs go on. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        keep().forEach(category -> LOG.warnf(
                "Category %s is logged from INFO on: below, its lines hold tokens or personal values", category));
    }

    /** Brings those that are louder back to INFO; their names. */
    List<String> keep() {
        List<String> names = new ArrayList<>(CATEGORIES);
        Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
                .filter(name -> CATEGORIES.stream().anyMatch(category -> name.startsWith(category + '.')))
                .forEach(names::add);
        List<String> louder = new ArrayList<>();
        for (String name : names) {
            Logger logger = Logger.getLogger(name);
            // After its parent: what has no level of its own is quiet with that.
            if (logger.isLoggable(Level.FINE)) {
                logger.setLevel(Level.INFO);
                held.add(logger);
                louder.add(name);
            }
        }
        return louder;
    }
}
