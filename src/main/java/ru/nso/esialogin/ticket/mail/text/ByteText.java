package ru.nso.esialogin.ticket.mail.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes read with the character set they are in. The declared one is believed as long as it can be meant; otherwise, and
 * where none is declared, the one that gives the most Russian text.
 */
public final class ByteText {
    /** Names that mail programs made up. */
    private static final Map<String, String> NAMES = Map.of(
            "win-1251", "windows-1251",
            "win1251", "windows-1251",
            "cp-1251", "windows-1251",
            "x-cp1251", "windows-1251",
            "koi8r", "KOI8-R",
            "koi8", "KOI8-R",
            "cp-866", "IBM866",
            "utf8mb4", "UTF-8",
            "utf-8-sig", "UTF-8");

    /** By all their names: Java looks an unknown name up anew each time, and a letter may hold thousands. */
    private static final Map<String, Charset> KNOWN = known();

    private static final List<Charset> RUSSIAN =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    private static final String FREQUENT = "оеаинтсрвл";

    /** How many points more another reading needs before the declared one is given up. */
    private static final int MUCH = 20;

    private static final int MUCH_MORE = 2;

    private ByteText() {}

    /**
     * Reads them.
     *
     * @param declared the character set named beside them, in whatever spelling
     */
    public static String read(byte[] bytes, Optional<String> declared) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> named = declared.flatMap(ByteText::named);
        Optional<String> believed = named.flatMap(charset -> strictly(bytes, charset));
        if (isAscii(bytes)) {
            return believed.orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        }
        // What follows the rules of UTF-8 by chance is hardly ever met.
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> believed.filter(text -> isToBeBelieved(text, named, bytes)))
                .or(() -> Optional.of(mostRussian(bytes)).filter(text -> russianness(text) > 0))
                .or(() -> believed)
                .orElseGet(() -> new String(bytes, named.orElse(StandardCharsets.UTF_8)));
    }

    private static boolean isToBeBelieved(String text, Optional<Charset> named, byte[] bytes) {
        if (speaksLatin(named)) {
            return false;
        }
        return named.filter(RUSSIAN::contains).isEmpty()
                || russianness(mostRussian(bytes)) <= MUCH_MORE * russianness(text) + MUCH;
    }

    private static String mostRussian(byte[] bytes) {
        return RUSSIAN.stream()
                .map(charset -> new String(bytes, charset))
                .max(Comparator.comparingInt(ByteText::russianness))
                .orElseThrow();
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(NAMES.getOrDefault(plain, plain).toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> known() {
        Map<String, Charset> known = new HashMap<>();
        for (Charset charset : Charset.availableCharsets().values()) {
            charset.aliases().forEach(alias -> known.put(alias.toLowerCase(Locale.ROOT), charset));
            known.put(charset.name().toLowerCase(Locale.ROOT), charset);
        }
        return Map.copyOf(known);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A program that does not know Russian says Latin-1 of everything. */
    private static boolean speaksLatin(Optional<Charset> named) {
        return named.filter(charset -> charset.name().startsWith("ISO-8859-1")
                        || charset.name().equals("windows-1252"))
                .isPresent();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Frequent small letters speak for a reading, a capital within a word and what is no letter speak against it. */
    private static int russianness(String text) {
        int points = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (FREQUENT.indexOf(letter) >= 0) {
                points += 2;
            } else if (letter >= 'А' && letter <= 'Я') {
                points += Character.isLowerCase(before) ? -4 : 0;
            } else if (letter > '\u007f'
                    && !Character.isAlphabetic(letter)
                    && "«»—–№…\u00a0“”„’•".indexOf(letter) < 0) {
                points -= 4;
            }
            before = letter;
        }
        return points;
    }
}
