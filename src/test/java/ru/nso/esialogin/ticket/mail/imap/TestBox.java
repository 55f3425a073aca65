package ru.nso.esialogin.ticket.mail.imap;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ru.nso.esialogin.ticket.mail.config.MailSettings;
import ru.nso.esialogin.ticket.mail.config.TlsMode;

/** Settings of a mailbox on this machine. */
record TestBox(String host, OptionalInt port, TlsMode tls, Optional<String> movedTo, boolean idle)
        implements MailSettings.Mailbox {

    static TestBox at(int port) {
        return new TestBox("127.0.0.1", OptionalInt.of(port), TlsMode.NONE, Optional.empty(), true);
    }

    TestBox movedTo(String folder) {
        return new TestBox(host, port, tls, Optional.of(folder), idle);
    }

    TestBox polled() {
        return new TestBox(host, port, tls, movedTo, false);
    }

    TestBox over(String otherHost, TlsMode mode) {
        return new TestBox(otherHost, port, mode, movedTo, idle);
    }

    @Override
    public String user() {
        return "help";
    }

    @Override
    public String password() {
        return "secret";
    }

    @Override
    public String folder() {
        return "INBOX";
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Optional<Set<String>> ownAddresses() {
        return Optional.empty();
    }

    @Override
    public Optional<Set<String>> authenticationServers() {
        return Optional.empty();
    }
}
