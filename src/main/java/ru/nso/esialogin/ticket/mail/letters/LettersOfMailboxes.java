package ru.nso.esialogin.ticket.mail.letters;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.platform.content.FileKind;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;
import ru.nso.esialogin.ticket.mail.MailAddress;
import ru.nso.esialogin.ticket.mail.MailFile;
import ru.nso.esialogin.ticket.mail.MailLimits;
import ru.nso.esialogin.ticket.mail.MailParser;
import ru.nso.esialogin.ticket.mail.MailReading;
import ru.nso.esialogin.ticket.mail.ParsedMail;
import ru.nso.esialogin.ticket.mail.SenderProof;
import ru.nso.esialogin.ticket.mail.config.MailSettings;

/** Letters as the parser reads them. */
@Singleton
final class LettersOfMailboxes implements LetterReader {
    private static final Set<String> SHOWN = Set.of("from", "subject", "date");

    private final Map<String, MailParser> parsers;
    private final MailParser ofOthers;

    LettersOfMailboxes(MailSettings settings) {
        Set<String> own = settings.mailboxes().values().stream()
                .flatMap(mailbox -> mailbox.ownAddresses().orElse(Set.of()).stream())
                .collect(Collectors.toSet());
        this.parsers = settings.mailboxes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        mailbox -> new MailParser(
                                MailLimits.USUAL,
                                own,
                                mailbox.getValue().authenticationServers().orElse(Set.of()))));
        this.ofOthers = new MailParser(MailLimits.USUAL, own, Set.of());
    }

    @Override
    public Reading read(String mailbox, byte[] raw) {
        MailReading reading = parse(mailbox, raw);
        if (reading instanceof MailReading.Parsed parsed) {
            return new Reading.Read(letter(parsed.mail()));
        }
        MailReading.Quarantined aside = (MailReading.Quarantined) reading;
        return new Reading.PutAside(
                new Reason(aside.reason().name(), aside.reason().sentence()));
    }

    @Override
    public Head head(String mailbox, byte[] raw) {
        return parse(mailbox, shownFields(raw)) instanceof MailReading.Parsed parsed
                ? new Head(sender(parsed.mail()), parsed.mail().subject())
                : new Head("", "");
    }

    private MailReading parse(String mailbox, byte[] raw) {
        try {
            return parsers.getOrDefault(mailbox, ofOthers).read(new ByteArrayInputStream(raw));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static ReadLetter letter(ParsedMail mail) {
        return new ReadLetter(
                mail.messageId(),
                mail.references(),
                mail.from().map(MailAddress::address),
                mail.from().flatMap(MailAddress::name).orElse(""),
                mail.subject(),
                mail.text(),
                files(mail.files()),
                mail.files().stream().anyMatch(file -> file.kind() == FileKind.PROGRAM),
                Writer.valueOf(mail.kind().name()),
                check(mail.proof()));
    }

    private static List<SentFile> files(List<MailFile> files) {
        List<SentFile> sent = new ArrayList<>(files.size());
        for (MailFile file : files) {
            String name = file.name().orElse("file-" + (sent.size() + 1));
            sent.add(new SentFile(name, file.kind().mediaType(), file.content()));
        }
        return sent;
    }

    private static SenderCheck check(SenderProof proof) {
        return new SenderCheck(
                SenderCheck.Result.valueOf(proof.spf().name()),
                SenderCheck.Result.valueOf(proof.dkim().name()),
                SenderCheck.Result.valueOf(proof.dmarc().name()),
                proof.fromIsProven());
    }

    private static String sender(ParsedMail mail) {
        Optional<String> address = mail.from().map(MailAddress::address);
        String name = mail.from().flatMap(MailAddress::name).orElse("");
        return name.isEmpty()
                ? address.orElse("")
                : name + address.map(text -> " <" + text + '>').orElse("");
    }

    /** Only these fields of the head, so that nothing else can make it unreadable. */
    private static byte[] shownFields(byte[] raw) {
        String text =
                new String(raw, 0, Math.min(raw.length, 200_000), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int end = text.indexOf("\n\n");
        String head = end < 0 ? text : text.substring(0, end);
        StringBuilder shown = new StringBuilder();
        boolean wanted = false;
        for (String line : head.split("\\n", -1)) {
            if (!line.startsWith(" ") && !line.startsWith("\t")) {
                int colon = Math.max(line.indexOf(':'), 0);
                wanted = SHOWN.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            }
            if (wanted) {
                shown.append(line).append("\r\n");
            }
        }
        return shown.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
