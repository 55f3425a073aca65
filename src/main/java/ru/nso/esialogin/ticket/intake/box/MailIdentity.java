package ru.nso.esialogin.ticket.intake.box;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a letter is told again: its id, what its sender wrote, and the mailbox, never one of them alone. Senders repeat
 * ids, templates repeat words, and one letter may be sent to two of our mailboxes. What mail servers add on the way does
 * not count, for two copies of one letter go two ways. A letter without an id has the day on which it came instead.
 *
 * @param messageHash hash of the id; empty if there is none
 * @param contentHash hash of what the sender wrote
 * @param identity hash of all three
 */
public record MailIdentity(Optional<String> messageHash, String contentHash, String identity) {
    /** What the sender's program writes, and no server on the way. */
    private static final Set<String> OF_THE_SENDER = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "date",
            "subject",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "content-type",
            "content-transfer-encoding");

    private static final Pattern ID = Pattern.compile("<[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,240}>");
    private static final Pattern FIELD = Pattern.compile("(?s)([!-9;-~]+)[ \\t]*:(.*)");

    /** The identity of a letter. */
    public static MailIdentity of(String mailbox, FetchedMail mail) {
        String letter = new String(mail.raw(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int end = letter.startsWith("\n") ? 0 : letter.indexOf("\n\n");
        String head = end < 0 ? letter : letter.substring(0, end);
        List<String> written = new ArrayList<>();
        Optional<String> id = Optional.empty();
        for (String line : head.replaceAll("\\n(?=[ \\t])", " ").split("\\n", -1)) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches() && !line.isBlank()) {
                // What is no field was written by nobody but the sender.
                written.add(line);
            } else if (field.matches() && OF_THE_SENDER.contains(field.group(1).toLowerCase(Locale.ROOT))) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                String value = field.group(2).strip().replaceAll("[ \\t]+", " ");
                written.add(name + ':' + value);
                id = id.isEmpty() && name.equals("message-id") ? id(value) : id;
            }
        }
        String body = end < 0 ? "" : letter.substring(end).strip();
        // Without a single field of a sender all of it is looked at.
        String told = written.isEmpty() ? letter : String.join("\n", written) + "\n\n" + body;
        String content = hash(told + (mail.cut() ? "\n" + mail.bytes() + " bytes" : ""));
        Optional<String> message = id.map(MailIdentity::ofMessage);
        LocalDate day = mail.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return new MailIdentity(
                message, content, hash(mailbox + '\0' + message.orElse(day.toString()) + '\0' + content));
    }

    /** The hash of a letter's id. */
    public static String ofMessage(String id) {
        return hash(id);
    }

    private static Optional<String> id(String field) {
        Matcher id = ID.matcher(field);
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
