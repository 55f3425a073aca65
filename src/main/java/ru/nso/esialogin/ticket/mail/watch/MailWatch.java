package ru.nso.esialogin.ticket.mail.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import ru.nso.esialogin.ticket.intake.box.MailSource;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.run.MailRun;
import ru.nso.esialogin.ticket.mail.config.MailSettings;
import ru.nso.esialogin.ticket.mail.imap.ImapMailbox;
import ru.nso.esialogin.ticket.mail.shipped.ShippedMailbox;

/** Begins with the service and ends with it. */
@Singleton
@Startup
final class MailWatch {
    private static final Logger LOG = Logger.getLogger(MailWatch.class);

    private final List<WatchedMailbox> watched;
    private final MailSettings settings;
    private final MailRun run;
    private final Clock clock;

    MailWatch(MailSettings settings, MailRun run, MailLedger ledger, Clock clock) {
        List<MailSource> sources = new ArrayList<>();
        for (Map.Entry<String, MailSettings.Mailbox> mailbox :
                settings.mailboxes().entrySet()) {
            sources.add(new ImapMailbox(mailbox.getKey(), mailbox.getValue()));
        }
        this.watched = settings.enabled()
                ? sources.stream()
                        .map(source -> new WatchedMailbox(source, run, ledger))
                        .toList()
                : List.of();
        this.settings = settings;
        this.run = run;
        this.clock = clock;
    }

    /** After the demo has loaded its cards: letters lead to them. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) throws MailboxAway {
        if (settings.demo() && Stream.of("demo", "test").anyMatch(ConfigUtils::isProfileActive)) {
            ShippedMailbox letters = new ShippedMailbox(clock);
            run.look(ShippedMailbox.DEMO, letters, true);
            LOG.info("Demo mailbox: its letters are taken in");
        }
        watched.forEach(WatchedMailbox::start);
    }

    void stop(@Observes ShutdownEvent event) {
        watched.forEach(WatchedMailbox::stop);
        watched.forEach(WatchedMailbox::join);
    }
}
