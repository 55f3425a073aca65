package ru.nso.esialogin.ticket.mail.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.box.MailSource;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;
import ru.nso.esialogin.ticket.mail.config.MailSettings;
import ru.nso.esialogin.ticket.mail.config.TlsMode;

/** A mailbox on an IMAP server. */
public final class ImapMailbox implements MailSource {
    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "60000";
    private static final String PIECE_BYTES = "1048576";

    private final String mailbox;
    private final MailSettings.Mailbox settings;
    private final Properties properties;
    private final String protocol;

    /**
     * A mailbox by its settings.
     *
     * @throws IllegalArgumentException if they cannot be meant
     */
    public ImapMailbox(String mailbox, MailSettings.Mailbox settings) {
        if (!mailbox.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException(
                    "names in esialogin.mail.mailboxes are letters, digits, dots and dashes");
        }
        if (settings.tls() == TlsMode.NONE && !isThisMachine(settings.host())) {
            throw new IllegalArgumentException(
                    "esialogin.mail.mailboxes." + mailbox + ".tls may be NONE for a server on this machine only");
        }
        if (settings.pollEvery().compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "esialogin.mail.mailboxes." + mailbox + ".poll-every has to be at least PT1S");
        }
        this.mailbox = mailbox;
        this.settings = settings;
        this.protocol = settings.tls() == TlsMode.TLS ? "imaps" : "imap";
        this.properties = properties(settings.tls());
    }

    @Override
    public String mailbox() {
        return mailbox;
    }

    @Override
    public Duration pollEvery() {
        return settings.pollEvery();
    }

    @Override
    public OpenMailbox open() throws MailboxAway {
        @Nullable IMAPStore store = null;
        try {
            store = (IMAPStore) Session.getInstance(properties).getStore(protocol);
            int port = settings.port().orElse(settings.tls() == TlsMode.TLS ? 993 : 143);
            store.connect(settings.host(), port, settings.user(), settings.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new OpenImap(store, folder, moved(store), settings.idle() && store.hasCapability("IDLE"));
        } catch (MessagingException | RuntimeException e) {
            shut(store);
            throw away(e);
        }
    }

    private Optional<IMAPFolder> moved(IMAPStore store) throws MessagingException {
        if (settings.movedTo().isEmpty()) {
            return Optional.empty();
        }
        IMAPFolder target = (IMAPFolder) store.getFolder(settings.movedTo().get());
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder for letters that are done with cannot be made");
        }
        return Optional.of(target);
    }

    private Properties properties(TlsMode tls) {
        Properties made = new Properties();
        String prefix = "mail." + protocol + '.';
        made.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        made.setProperty(prefix + "timeout", ANSWER_MILLIS);
        made.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        made.setProperty(prefix + "fetchsize", PIECE_BYTES);
        made.setProperty(prefix + "peek", "true");
        made.setProperty(prefix + "ssl.checkserveridentity", "true");
        made.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        if (tls == TlsMode.STARTTLS) {
            made.setProperty(prefix + "starttls.enable", "true");
            made.setProperty(prefix + "starttls.required", "true");
        }
        return made;
    }

    /** The kind of failure alone: a server likes to repeat what it was told. */
    static MailboxAway away(Exception e) {
        return new MailboxAway(e.getClass().getSimpleName());
    }

    private static void shut(@Nullable IMAPStore store) {
        if (store != null) {
            try {
                store.close();
            } catch (MessagingException e) {
                // It was not open, or is not any more.
                return;
            }
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return host.toLowerCase(Locale.ROOT).equals("localhost")
                    || (host.matches("[0-9a-fA-F.:]+")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
