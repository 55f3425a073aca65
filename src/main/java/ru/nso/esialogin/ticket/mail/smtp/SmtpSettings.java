package ru.nso.esialogin.ticket.mail.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes the letters of the helpdesk. */
@ConfigMapping(prefix = "esialogin.mail.smtp")
public interface SmtpSettings {
    /** Its name; without one letters stay where they are. */
    Optional<String> host();

    /** Its port. */
    @WithDefault("587")
    int port();

    /** How the line is made safe. */
    @WithDefault("STARTTLS")
    Security security();

    /** User, if the server wants one. */
    Optional<String> user();

    /** Password of the user. */
    Optional<String> password();

    /** From whom letters come. */
    @WithDefault("novosib@help-obr.ru")
    String from();

    /** The name beside it. */
    @WithDefault("Служба поддержки «Электронной школы»")
    String fromName();

    /** How long the server may take for a connection and for each of its words. */
    @WithDefault("PT60S")
    Duration patience();

    /** How a line is made safe. */
    enum Security {
        /** Turned into a safe one before anything is said; refused where the server cannot. */
        STARTTLS,
        /** Safe from the first byte. */
        TLS,
        /** Not at all: within one machine only. */
        NONE
    }
}
