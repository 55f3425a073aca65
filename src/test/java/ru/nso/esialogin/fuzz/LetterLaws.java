package ru.nso.esialogin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import ru.nso.esialogin.platform.content.HtmlText;
import ru.nso.esialogin.ticket.mail.MailFile;
import ru.nso.esialogin.ticket.mail.MailLimits;
import ru.nso.esialogin.ticket.mail.MailParser;
import ru.nso.esialogin.ticket.mail.MailReading;
import ru.nso.esialogin.ticket.mail.ParsedMail;

/** What is true of letters and pages that people send. */
final class LetterLaws {
    private static final MailLimits LIMITS = new MailLimits(1 << 20, 50, 8, 100, 4_000, 5_000);

    private LetterLaws() {}

    /** Any text, in both encodings, is a letter or is put aside; what is read of it can be kept and shown. */
    static void letter(String text) {
        read(text.getBytes(StandardCharsets.ISO_8859_1));
        read(text.getBytes(StandardCharsets.UTF_8));
        read(("From: " + text + "\r\nSubject: " + text + "\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8));
        read(("Content-Type: " + text + "\r\nContent-Disposition: attachment; filename=" + text + "\r\nTo: x\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Any text is a page; and one in which nothing is markup shows its words. */
    static void page(String text) {
        HtmlText.of(text);
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Broken.unless(words(HtmlText.of(escaped)).equals(words(text)), "a page shows all of its words");
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xa0 && c != 0 && c != 0xfffd && c != 0xfeff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private static void read(byte[] letter) {
        MailParser parser = new MailParser(LIMITS, Set.of("novosib@help-obr.ru"), Set.of("mx.help-obr.ru"));
        try {
            if (parser.read(new ByteArrayInputStream(letter)) instanceof MailReading.Parsed parsed) {
                check(parsed.mail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no fault of the source", e);
        }
    }

    private static void check(ParsedMail mail) {
        Broken.unless(mail.text().length() <= LIMITS.textLength(), "no more text is kept than may be");
        Broken.unless(mail.text().chars().noneMatch(LetterLaws::isUnseen), "the text holds nothing that nobody sees");
        Broken.unless(mail.subject().lines().count() <= 1, "a subject is one line");
        Broken.unless(mail.files().size() <= LIMITS.parts(), "no more files than parts");
        mail.files().stream()
                .flatMap((MailFile file) -> file.name().stream())
                .forEach(name -> Broken.unless(
                        name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c)),
                        "the name of a file leads nowhere"));
        mail.from()
                .ifPresent(from ->
                        Broken.unless(from.address().chars().noneMatch(c -> c <= ' '), "an address can be written to"));
    }
}
