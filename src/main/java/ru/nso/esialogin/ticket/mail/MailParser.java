package ru.nso.esialogin.ticket.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import ru.nso.esialogin.ticket.mail.text.MailDate;

/**
 * Reads a raw letter (RFC 822 and what has become of it). Every letter gives a result: what does not follow the rules is
 * read as far as it can be meant, what is too large or hidden is put aside. Letters within letters stay files.
 */
public final class MailParser {
    private static final Set<String> FIELDS_OF_A_LETTER =
            Set.of("from", "to", "subject", "date", "message-id", "received", "sender", "reply-to");
    private static final Pattern ID = Pattern.compile("<[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,240}>");
    private static final int MOST_REFERENCES = 50;

    private final MailLimits limits;
    private final MailKinds kinds;
    private final Set<String> servers;

    /**
     * For one mailbox.
     *
     * @param own addresses that we send from
     * @param servers names under which our mail servers write what they found out about a sender
     */
    public MailParser(MailLimits limits, Set<String> own, Set<String> servers) {
        this.limits = limits;
        this.kinds = new MailKinds(lower(own));
        this.servers = lower(servers);
    }

    /**
     * Reads a letter to its end, or to where it becomes too large.
     *
     * @throws IOException as the stream
     */
    public MailReading read(InputStream raw) throws IOException {
        byte[] letter = raw.readNBytes(limits.bytes() + 1);
        return letter.length > limits.bytes()
                ? new MailReading.Quarantined(Quarantine.TOO_LARGE, Optional.empty())
                : read(letter);
    }

    private MailReading read(byte[] letter) throws IOException {
        String fingerprint = fingerprint(letter);
        if (letter.length == 0) {
            return quarantined(Quarantine.EMPTY, fingerprint);
        }
        try {
            return parsed(letter, fingerprint);
        } catch (RefusedLetter e) {
            return quarantined(e.reason(), fingerprint);
        } catch (MaxHeaderLimitException | MaxHeaderLengthLimitException e) {
            return quarantined(Quarantine.HEADERS_TOO_LARGE, fingerprint);
        } catch (MimeException | MimeIOException e) {
            return quarantined(Quarantine.BROKEN, fingerprint);
        }
    }

    private MailReading parsed(byte[] letter, String fingerprint) throws IOException, MimeException {
        MailParts parts = new MailParts();
        HeaderFields header = walk(letter, parts);
        if (FIELDS_OF_A_LETTER.stream().noneMatch(header::has)) {
            return quarantined(Quarantine.NO_LETTER, fingerprint);
        }
        Optional<Quarantine> seal = parts.seal();
        if (seal.isPresent()) {
            return quarantined(seal.get(), fingerprint);
        }
        Optional<MailAddress> from = header.first("from").flatMap(MailAddress::first);
        String text = parts.text();
        boolean cut = text.length() > limits.textLength();
        return new MailReading.Parsed(new ParsedMail(
                fingerprint,
                header.first("message-id").stream().flatMap(MailParser::ids).findFirst(),
                references(header),
                from,
                header.first("date").flatMap(MailDate::read),
                header.text("subject"),
                cut ? text.substring(0, limits.textLength()) : text,
                cut,
                parts.files(),
                kinds.of(header, from, parts.actions()),
                SenderProof.of(header.all("authentication-results"), servers, from)));
    }

    /** Goes over the parts and gives the header of the letter. */
    private HeaderFields walk(byte[] letter, MailParts parts) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(limits.fields())
                .setMaxHeaderLen(limits.fieldLength())
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(letter));
        Deque<HeaderFields> headers = new ArrayDeque<>();
        int seen = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> headers.push(new HeaderFields());
                case T_FIELD -> headers.element().add(stream.getField());
                case T_START_MULTIPART -> {
                    seen = oneMore(seen);
                    parts.open(headers.element());
                    RefusedLetter.unless(parts.depth() <= limits.depth(), Quarantine.NESTED_TOO_DEEPLY);
                }
                case T_END_MULTIPART -> parts.close();
                case T_BODY -> {
                    seen = oneMore(seen);
                    parts.take(
                            headers.element(),
                            stream.getBodyDescriptor().getMimeType(),
                            stream.getDecodedInputStream().readAllBytes());
                }
                case T_END_BODYPART -> headers.pop();
                default -> {
                    // Where the letter and its parts begin and end says nothing more.
                }
            }
        }
        return headers.getLast();
    }

    private int oneMore(int seen) throws RefusedLetter {
        RefusedLetter.unless(seen < limits.parts(), Quarantine.TOO_MANY_PARTS);
        return seen + 1;
    }

    private static List<String> references(HeaderFields header) {
        List<String> all = Stream.of("references", "in-reply-to")
                .flatMap(name -> header.all(name).stream())
                .flatMap(MailParser::ids)
                .distinct()
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }

    private static Stream<String> ids(String field) {
        return ID.matcher(field).results().map(MatchResult::group);
    }

    private static MailReading quarantined(Quarantine reason, String fingerprint) {
        return new MailReading.Quarantined(reason, Optional.of(fingerprint));
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static String fingerprint(byte[] letter) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letter));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
