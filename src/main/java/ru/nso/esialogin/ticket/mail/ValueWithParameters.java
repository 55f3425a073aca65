package ru.nso.esialogin.ticket.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import ru.nso.esialogin.ticket.mail.text.ByteText;
import ru.nso.esialogin.ticket.mail.text.EncodedWords;

/**
 * A header field such as {@code text/plain; charset=koi8-r}.
 *
 * @param value in lower case
 * @param parameters by their names in lower case; pieces put together and read (RFC 2231)
 */
record ValueWithParameters(String value, Map<String, String> parameters) {
    /** Characters of a field that are looked at: reading parameters costs the square of their length. */
    private static final int LONGEST = 2_000;

    /** Encoded words are ours to read: the library looks each unknown character set up in all of Java. */
    private static final String WORD = "=?";

    private static final String HIDDEN = "\u0001";

    static ValueWithParameters of(String field) {
        String body = field.substring(0, Math.min(field.length(), LONGEST))
                .replace(HIDDEN, "")
                .replace(WORD, HIDDEN);
        // The library takes a character for a byte: Russian letters that stand there as they are go in as UTF-8.
        String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        RawBody parsed = RawFieldParser.DEFAULT.parseRawBody(new RawField("any", bytes));
        MimeParameterMapping pieces = new MimeParameterMapping();
        for (NameValuePair pair : parsed.getParams()) {
            if (pair.getValue() != null) {
                pieces.addParameter(pair.getName(), pair.getValue());
            }
        }
        Map<String, String> read = new TreeMap<>();
        pieces.getParameters().forEach((name, value) -> read.put(name.toLowerCase(Locale.ROOT), plain(value)));
        String value = parsed.getValue();
        return new ValueWithParameters(value == null ? "" : value.strip().toLowerCase(Locale.ROOT), Map.copyOf(read));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    private static String plain(String value) {
        boolean bytes = value.chars().allMatch(letter -> letter < 256);
        String text = bytes ? ByteText.read(value.getBytes(StandardCharsets.ISO_8859_1), Optional.of("UTF-8")) : value;
        return EncodedWords.read(text.replace(HIDDEN, WORD));
    }
}
