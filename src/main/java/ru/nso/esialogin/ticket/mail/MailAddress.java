package ru.nso.esialogin.ticket.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.ticket.mail.text.CleanText;
import ru.nso.esialogin.ticket.mail.text.EncodedWords;

/**
 * The sender as the letter names them.
 *
 * @param address with its domain in lower case
 * @param name empty if there is none, or only the address again
 */
public record MailAddress(String address, Optional<String> name) {
    private static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}._%+'=&!#$*/?^`{|}~-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.){1,9}[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern BRACKETS = Pattern.compile("<\\s*([^<>]*)>");

    /** The first address in a header field, however it is written; empty if there is none. */
    static Optional<MailAddress> first(String field) {
        String written = field.substring(0, Math.min(field.length(), LONGEST_FIELD));
        Matcher brackets = BRACKETS.matcher(written);
        while (brackets.find()) {
            String inside = EncodedWords.read(brackets.group(1)).strip();
            if (ADDRESS.matcher(inside).matches()) {
                return Optional.of(of(inside, written.substring(0, brackets.start())));
            }
        }
        String read = EncodedWords.read(written);
        Matcher bare = ADDRESS.matcher(read);
        return bare.find() ? Optional.of(of(bare.group(), around(read, bare))) : Optional.empty();
    }

    /** What comes after the at sign. */
    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String around(String read, Matcher address) {
        String after = read.substring(address.end()).split(",", 2)[0];
        return read.substring(0, address.start()) + " " + after;
    }

    private static MailAddress of(String address, String name) {
        int at = address.lastIndexOf('@');
        String lowered = address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
        String read = EncodedWords.read(name.replace("\\\"", "\""));
        String plain = CleanText.line(read.replaceAll("[\"<>()\\[\\],;:]", " "));
        String shown = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        boolean named = shown.codePoints().anyMatch(Character::isLetter) && !shown.contains("@");
        return new MailAddress(lowered, named ? Optional.of(shown) : Optional.empty());
    }
}
