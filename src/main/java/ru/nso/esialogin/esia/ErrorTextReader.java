package ru.nso.esialogin.esia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * Reads a pasted error text, whole or in part, with line breaks, with or without brackets, and with zeros, stars,
 * x or dots in place of values (rulings: Error text).
 */
public final class ErrorTextReader {
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?iu)не\\s+уда[её]?ло?сь\\s+найти|возможн\\p{L}*\\s+пользовател|использован\\p{L}*\\s+для\\s+поиск");
    private static final Pattern DIARY_NOT_FOUND = Pattern.compile("(?iu)дневник\\s+не\\s+найден");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(телефон\\p{L}*|тел\\.)|(e-?mail\\p{L}*|емейл\\p{L}*|эл\\p{L}*\\.?\\s*почт\\p{L}*|почт\\p{L}*)"
                    + "|(с\\s?н\\s?и\\s?л\\s?с|snils)");
    private static final Pattern LIST_START = Pattern.compile("(?iu)для\\s+поиск\\p{L}*\\s*:?");
    private static final Pattern NOTHING = Pattern.compile("(?iuU)^\\s*нет\\b");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern CUT_OFF = Pattern.compile("(?u)(,|…|\\.\\.\\.|\\[[^\\]]*)\\s*$");

    private ErrorTextReader() {}

    /** Reads a text; a text that is none of the known ones is {@code OTHER} with unknown keys. */
    public static ErrorText read(String text) {
        String flat = text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        if (DIARY_NOT_FOUND.matcher(flat).find()) {
            return new ErrorText(ErrorText.Kind.DIARY_NOT_FOUND, KeysSent.UNKNOWN);
        }
        Matcher known = NOT_FOUND.matcher(flat);
        if (!known.find()) {
            return new ErrorText(ErrorText.Kind.OTHER, KeysSent.UNKNOWN);
        }
        return new ErrorText(ErrorText.Kind.NOT_FOUND, keys(flat, known.start()));
    }

    private static KeysSent keys(String flat, int from) {
        Matcher listStart = LIST_START.matcher(flat);
        int start = listStart.find(from) ? listStart.end() : from;
        int close = close(flat, start);
        String list = close < 0 ? flat.substring(start) : flat.substring(start, close);
        if (NOTHING.matcher(list).find()) {
            return KeysSent.NONE;
        }
        List<Segment> segments = segments(list);
        if (segments.isEmpty()) {
            return KeysSent.UNKNOWN;
        }
        boolean cutOff = close < 0 && (CUT_OFF.matcher(list).find() || isBracketLeftOpen(flat, start, segments));
        return new KeysSent(
                sent(segments, KeyKind.SNILS, cutOff, ErrorTextReader::snils),
                sent(segments, KeyKind.PHONE, cutOff, ErrorTextReader::phone),
                sent(segments, KeyKind.EMAIL, cutOff, ErrorTextReader::email));
    }

    /** The journal closes the bracket behind the last kind, СНИЛС; before that, more kinds may have stood there. */
    private static boolean isBracketLeftOpen(String flat, int start, List<Segment> segments) {
        boolean opened = flat.lastIndexOf('(', start) > flat.lastIndexOf(')', start);
        return opened && segments.get(segments.size() - 1).kind != KeyKind.SNILS;
    }

    /** The bracket that ends the list; phones may be retyped with brackets of their own. */
    private static int close(String flat, int start) {
        int depth = 0;
        for (int i = start; i < flat.length(); i++) {
            if (flat.charAt(i) == '(') {
                depth++;
            } else if (flat.charAt(i) == ')' && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Segment> segments(String list) {
        List<Segment> segments = new ArrayList<>(3);
        Matcher label = LABEL.matcher(list);
        while (label.find()) {
            if (!segments.isEmpty()) {
                segments.get(segments.size() - 1).end = label.start();
            }
            KeyKind kind =
                    label.group(1) != null ? KeyKind.PHONE : label.group(2) != null ? KeyKind.EMAIL : KeyKind.SNILS;
            segments.add(new Segment(kind, list, label.end()));
        }
        return segments;
    }

    private static <T> Sent<T> sent(
            List<Segment> segments, KeyKind kind, boolean cutOff, Function<String, Optional<T>> reader) {
        List<T> values = new ArrayList<>(2);
        boolean hidden = false;
        boolean mentioned = false;
        for (Segment segment : segments) {
            if (segment.kind != kind) {
                continue;
            }
            mentioned = true;
            for (String written : segment.values()) {
                Optional<T> value = reader.apply(written);
                if (value.isEmpty()) {
                    hidden = true;
                } else if (!values.contains(value.get())) {
                    values.add(value.get());
                }
            }
        }
        if (!mentioned) {
            return cutOff ? Sent.unknown() : Sent.none();
        }
        return hidden || values.isEmpty() ? Sent.hidden(values) : Sent.exactly(values);
    }

    private static Optional<Snils> snils(String written) {
        if (isMasked(written)) {
            return Optional.empty();
        }
        return Snils.read(written)
                .value()
                .flatMap(SnilsField::snils)
                .filter(snils -> snils.validity() != Snils.Validity.ALL_ZEROS);
    }

    private static Optional<PhoneNumber> phone(String written) {
        if (isMasked(written)) {
            return Optional.empty();
        }
        Fact<PhoneField> field = PhoneNumber.read(written);
        return field.value().flatMap(read -> read.numbers().stream().findFirst());
    }

    private static Optional<EmailAddress> email(String written) {
        if (written.indexOf('*') >= 0 || written.indexOf('@') < 0) {
            return Optional.empty();
        }
        Fact<EmailField> field = EmailAddress.read(written);
        return field.value().flatMap(read -> read.addresses().stream().findFirst());
    }

    /** Stars, x or dots between digits, or nothing but zeros. */
    private static boolean isMasked(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean onlyZeros = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '*' || c == 'x' || c == 'х' || c == '.' || c == '•' || c == '…' || c == '#' || c == '_') {
                return true;
            }
            if (Character.isDigit(c) && c != '0') {
                onlyZeros = false;
            }
        }
        return onlyZeros;
    }

    /** The part of the text that belongs to one label. */
    private static final class Segment {
        private final KeyKind kind;
        private final String text;
        private final int start;
        private int end;

        private Segment(KeyKind kind, String text, int start) {
            this.kind = kind;
            this.text = text;
            this.start = start;
            this.end = text.length();
        }

        private List<String> values() {
            String part = text.substring(start, end);
            int open = part.indexOf('[');
            if (open >= 0) {
                int close = part.indexOf(']', open);
                part = close < 0 ? part.substring(open + 1) : part.substring(open + 1, close);
            }
            List<String> values = new ArrayList<>(2);
            for (String piece : SEPARATOR.split(part, -1)) {
                String value = piece.replaceAll("^[\\s:\\]\\[–—-]+|[\\s.\\]\\[]+$", "");
                if (!value.isBlank()) {
                    values.add(value);
                }
            }
            return values;
        }
    }
}
