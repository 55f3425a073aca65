package ru.nso.esialogin.ticket.mail.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of header fields with its encoded words (RFC 2047) read. Words of one character set that follow each other are
 * read as one: some programs cut a letter in two between them.
 */
public final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private EncodedWords() {}

    /** The same text with the words read. */
    public static String read(String field) {
        Matcher words = WORD.matcher(field);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Optional<String> charset = Optional.empty();
        int end = 0;
        while (words.find()) {
            String between = field.substring(end, words.start());
            String named = words.group(1).toLowerCase(Locale.ROOT);
            boolean follows = charset.isPresent() && between.isBlank();
            if (!follows || !charset.equals(Optional.of(named))) {
                text.append(ByteText.read(bytes.toByteArray(), charset));
                bytes.reset();
                text.append(follows ? "" : between);
            }
            bytes.writeBytes(words.group(2).equalsIgnoreCase("b") ? base64(words.group(3)) : quoted(words.group(3)));
            charset = Optional.of(named);
            end = words.end();
        }
        return text.append(ByteText.read(bytes.toByteArray(), charset))
                .append(field, end, field.length())
                .toString();
    }

    private static byte[] base64(String word) {
        String letters = word.replaceAll("[^A-Za-z0-9+/]", "");
        // A single letter at the end holds no whole byte.
        return Base64.getDecoder()
                .decode(letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters);
    }

    private static byte[] quoted(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == '=' && i + 2 < word.length() && isHex(word, i + 1)) {
                bytes.write(Integer.parseInt(word, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(letter == '_' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String word, int at) {
        return Character.digit(word.charAt(at), 16) >= 0 && Character.digit(word.charAt(at + 1), 16) >= 0;
    }
}
