package ru.nso.esialogin.ticket.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ru.nso.esialogin.ticket.mail.text.ByteText;
import ru.nso.esialogin.ticket.mail.text.CleanText;
import ru.nso.esialogin.ticket.mail.text.FlowedText;

/** What is found in the parts of a letter, one after the other: words, files, and what speaks against reading it. */
final class MailParts {
    private static final Set<String> SEALED = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");
    private static final Set<String> SIGNATURES =
            Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");
    private static final String DELIVERY = "message/delivery-status";
    /** What a machine tells another one about a letter. */
    private static final Set<String> REPORTS =
            Set.of(DELIVERY, "message/disposition-notification", "text/rfc822-headers");

    private static final Pattern ACTION = Pattern.compile("(?im)^action[ \\t]*:[ \\t]*([a-z]+)");
    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"|?*]");
    private static final String PGP = "-----BEGIN PGP MESSAGE-----";
    private static final int LONGEST_NAME = 150;
    /** Bytes of one part that are looked at for words; what is kept of them is much less. */
    private static final int LONGEST_WORDS = 4_000_000;

    private final PartTexts texts = new PartTexts();
    private final List<MailFile> files = new ArrayList<>();
    private final Set<String> actions = new TreeSet<>();
    private Optional<Quarantine> sealed = Optional.empty();

    void open(HeaderFields header) {
        String type = header.value("content-type").value();
        if (type.equals("multipart/encrypted")) {
            sealed = Optional.of(Quarantine.ENCRYPTED);
        }
        texts.open(type.equals("multipart/alternative"));
    }

    void close() {
        texts.close();
    }

    int depth() {
        return texts.depth();
    }

    /** Takes a part that has no parts. */
    void take(HeaderFields header, String mimeType, byte[] content) {
        ValueWithParameters type = header.value("content-type");
        String declared = mimeType.toLowerCase(Locale.ROOT);
        if (SEALED.contains(declared)) {
            boolean readableBySomebody = type.parameter("smime-type").orElse("").equalsIgnoreCase("signed-data");
            sealed = Optional.of(readableBySomebody ? Quarantine.SEALED_SIGNATURE : Quarantine.ENCRYPTED);
        } else if (declared.equals("message/partial")) {
            sealed = Optional.of(Quarantine.FRAGMENT);
        } else if (isWords(header, declared)) {
            words(type, declared.equals("text/html"), content);
        } else if (!SIGNATURES.contains(declared) && !REPORTS.contains(declared)) {
            files.add(new MailFile(name(header), declared, isWithinText(header), content));
        } else if (declared.equals(DELIVERY)) {
            report(content);
        }
    }

    /** What reports of delivery in it say was done with a letter (RFC 3464), in lower case; empty without such a report. */
    Set<String> actions() {
        return actions;
    }

    /** What hides the words of the letter, if it has none in clear. */
    Optional<Quarantine> seal() {
        return text().isBlank() ? sealed : Optional.empty();
    }

    String text() {
        return CleanText.lines(texts.text());
    }

    List<MailFile> files() {
        return files;
    }

    private void report(byte[] content) {
        byte[] looked = Arrays.copyOf(content, Math.min(content.length, LONGEST_WORDS));
        ACTION.matcher(new String(looked, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(found -> actions.add(found.group(1).toLowerCase(Locale.ROOT)));
    }

    private void words(ValueWithParameters type, boolean html, byte[] content) {
        byte[] looked = Arrays.copyOf(content, Math.min(content.length, LONGEST_WORDS));
        String text = ByteText.read(looked, type.parameter("charset"));
        if (text.contains(PGP)) {
            sealed = Optional.of(Quarantine.ENCRYPTED);
            return;
        }
        boolean flowed = type.parameter("format").orElse("").equalsIgnoreCase("flowed");
        boolean dropSpaces = type.parameter("delsp").orElse("").equalsIgnoreCase("yes");
        texts.add(flowed && !html ? FlowedText.join(text, dropSpaces) : text, html);
    }

    private static boolean isWords(HeaderFields header, String declared) {
        return (declared.equals("text/plain") || declared.equals("text/html"))
                && !header.value("content-disposition").value().equals("attachment")
                && name(header).isEmpty();
    }

    private static boolean isWithinText(HeaderFields header) {
        return header.value("content-disposition").value().equals("inline") || header.has("content-id");
    }

    private static Optional<String> name(HeaderFields header) {
        return header.value("content-disposition")
                .parameter("filename")
                .or(() -> header.value("content-type").parameter("name"))
                .map(CleanText::line)
                .map(name -> UNUSABLE.matcher(withoutFolders(name)).replaceAll("_"))
                .map(name -> name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME))
                .filter(name -> !name.isBlank());
    }

    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
