package ru.nso.esialogin.ticket.mail.config;

/** How the connection to a mail server is protected. */
public enum TlsMode {
    /** From the first byte. */
    TLS,
    /** From a command on, which has to succeed. */
    STARTTLS,
    /** Not at all: to this machine only. */
    NONE
}
