package ru.nso.esialogin.ticket.mail.smtp;

import java.time.Duration;
import java.util.Optional;

/** Settings of a mail server of tests. */
record Smtp(Optional<String> host, int port, SmtpSettings.Security security, Optional<String> user)
        implements SmtpSettings {
    static Smtp at(int port) {
        return new Smtp(Optional.of("127.0.0.1"), port, Security.NONE, Optional.empty());
    }

    @Override
    public Optional<String> password() {
        return user;
    }

    @Override
    public String from() {
        return "novosib@help-obr.ru";
    }

    @Override
    public String fromName() {
        return "Служба поддержки";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }
}
