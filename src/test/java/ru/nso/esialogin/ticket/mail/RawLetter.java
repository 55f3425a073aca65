package ru.nso.esialogin.ticket.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Raw letters of the tests, and a parser for the mailbox of the help desk. */
final class RawLetter {
    private static final Set<String> OWN = Set.of("novosib@help-obr.ru");
    private static final Set<String> SERVERS = Set.of("MX.help-obr.ru");

    private RawLetter() {}

    static byte[] bytes(String name) {
        String path = "/mail/" + name + ".eml";
        try (InputStream file = Objects.requireNonNull(RawLetter.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedMail parsed(String name) {
        return parsed(bytes(name));
    }

    static ParsedMail parsed(byte[] letter) {
        MailReading reading = read(letter, MailLimits.USUAL);
        if (reading instanceof MailReading.Parsed parsed) {
            return parsed.mail();
        }
        throw new AssertionError(reading);
    }

    static Quarantine quarantined(String name) {
        return quarantined(bytes(name), MailLimits.USUAL);
    }

    static Quarantine quarantined(byte[] letter, MailLimits limits) {
        MailReading reading = read(letter, limits);
        if (reading instanceof MailReading.Quarantined aside) {
            return aside.reason();
        }
        throw new AssertionError("it was read");
    }

    static MailReading read(byte[] letter, MailLimits limits) {
        try {
            return new MailParser(limits, OWN, SERVERS).read(new ByteArrayInputStream(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] letter(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
