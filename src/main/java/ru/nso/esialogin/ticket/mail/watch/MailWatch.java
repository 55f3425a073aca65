package ru.nso.esialogin.ticket.mail.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.ticket.intake.box.MailSource;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.run.MailRun;
import ru.nso.esialogin.ticket.mail.config.MailSettings;
import ru.nso.esialogin.ticket.mail.imap.ImapMailbox;

/** Begins with the service and ends with it. */
@Singleton
@Startup
final class MailWatch {
    private final List<WatchedMailbox> watched;

    MailWatch(MailSettings settings, MailRun run, MailLedger ledger) {
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
    }

    void start(@Observes StartupEvent event) {
        watched.forEach(WatchedMailbox::start);
    }

    void stop(@Observes ShutdownEvent event) {
        watched.forEach(WatchedMailbox::stop);
        watched.forEach(WatchedMailbox::join);
    }
}
