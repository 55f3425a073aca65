package ru.nso.esialogin.ticket.mail.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Mailboxes from which letters are taken in. */
@ConfigMapping(prefix = "esialogin.mail")
public interface MailSettings {
    /** The mailboxes by name; a name stays for good, it stands in the ledger of letters. */
    Map<String, Mailbox> mailboxes();

    /** Whether this instance looks at them. */
    @WithDefault("true")
    boolean enabled();

    /** Largest letter, bytes; of a larger one the beginning is put aside. */
    @WithDefault("35000000")
    int mostBytes();

    /** How long a raw letter is kept after it was decided. */
    @WithDefault("P90D")
    Duration kept();

    /** Whether the letters that come with the service are taken in; outside of demo and tests it opens nothing. */
    @WithDefault("false")
    boolean demo();

    /** A mailbox. */
    interface Mailbox {
        /** The IMAP server. */
        String host();

        /** Its port; 993 with TLS, else 143. */
        OptionalInt port();

        /** How the connection is protected. */
        @WithDefault("TLS")
        TlsMode tls();

        /** Login name. */
        String user();

        /** Password. */
        String password();

        /** The folder that is looked at. */
        @WithDefault("INBOX")
        String folder();

        /** The folder into which letters go that are done with; they stay, marked as seen, where it is not set. */
        Optional<String> movedTo();

        /** Whether the server is asked to tell of new letters, where it can. */
        @WithDefault("true")
        boolean idle();

        /** How often it is looked at, whatever the server tells. */
        @WithDefault("PT1M")
        Duration pollEvery();

        /** Addresses that we send from: their letters are no complaints. */
        Optional<Set<String>> ownAddresses();

        /** Names under which our mail servers write what they found out about senders. */
        Optional<Set<String>> authenticationServers();
    }
}
