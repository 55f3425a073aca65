package ru.nso.esialogin.ticket.mail;

import java.util.Optional;

/** What came of reading a letter. */
public sealed interface MailReading {
    /** It could be read. */
    record Parsed(ParsedMail mail) implements MailReading {}

    /**
     * It could not, or must not, be read. The raw letter stays with whoever brought it, for an operator to look at.
     *
     * @param fingerprint as that of a parsed letter; empty if the letter was not read to its end
     */
    record Quarantined(Quarantine reason, Optional<String> fingerprint) implements MailReading {}
}
