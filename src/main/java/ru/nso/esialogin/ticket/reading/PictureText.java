package ru.nso.esialogin.ticket.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.person.spelling.LookAlikes;

/**
 * Finds the text of the screen in what a machine read in a picture. Machines take one digit for another: a SNILS counts
 * only if it passes the check, a phone or an e-mail only if the letter names it, too; else it is known to be sent, and not
 * which. And that a kind of key was not sent is believed only if everything that looks like a key was understood.
 */
public final class PictureText {
    /** A word, and the bracket with what it is the name of. */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}{3,10})[^\\p{L}\\d\\[({]{0,3}[\\[({]([^\\[({\\])}]{0,80})[\\])}]");

    private static final Pattern BEFORE_KEYS = Pattern.compile("(?iu)(авторизации|для поиска)\\s*[^\\p{L}\\d\\s]+\\s*");

    /** The journal writes phones beginning with 7; with 8 begins what is written by people. */
    private static final Pattern ONE_NUMBER = Pattern.compile("[1-79]\\d{10}");

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<!\\d)(?:\\d[ -]?){10}\\d(?!\\d)");
    private static final int SLIPS_IN_SNILS = 2;
    private static final int SLIPS_IN_PHONES = 3;

    private PictureText() {}

    /** Whether the text of the screen stands there. */
    public static boolean hasScreenText(String seen) {
        return ScreenText.find(mended(seen)).isPresent();
    }

    /**
     * The text of the screen in the first picture that shows one.
     *
     * @param phones phones that the letter names
     * @param emails e-mails that the letter names
     */
    static Optional<ErrorText> find(List<String> seen, List<PhoneNumber> phones, List<EmailAddress> emails) {
        return seen.stream()
                .map(PictureText::mended)
                .flatMap(text -> ScreenText.find(text)
                        .map(found -> new ErrorText(found.kind(), believed(found.keys(), text, phones, emails)))
                        .stream())
                .findFirst();
    }

    private static KeysSent believed(KeysSent read, String text, List<PhoneNumber> phones, List<EmailAddress> emails) {
        long numbers = ELEVEN_DIGITS.matcher(text).results().count();
        boolean allNumbers =
                read.snils().values().size() + read.phones().values().size() >= numbers;
        return new KeysSent(
                believed(
                        read.snils(),
                        read.snils().values().stream()
                                .filter(snils -> snils.validity() == Snils.Validity.VALID)
                                .toList(),
                        allNumbers),
                believed(read.phones(), among(read.phones(), phones), allNumbers),
                believed(
                        read.emails(),
                        among(read.emails(), emails),
                        text.indexOf('@') < 0 || !read.emails().values().isEmpty()));
    }

    private static <T> Sent<T> believed(Sent<T> read, List<T> certain, boolean allUnderstood) {
        if (read.isNone()) {
            return allUnderstood ? read : Sent.unknown();
        }
        return certain.size() == read.values().size() ? read : Sent.hidden(certain);
    }

    private static <T> List<T> among(Sent<T> read, Collection<T> named) {
        return read.values().stream().filter(named::contains).toList();
    }

    /** In one line, and with names and brackets of keys as the journal writes them. */
    private static String mended(String seen) {
        String line = BEFORE_KEYS
                .matcher(seen.replaceAll("\\s+", " "))
                .replaceAll(before -> before.group(1).toLowerCase(Locale.ROOT).startsWith("д")
                        ? before.group(1) + ": "
                        : before.group(1) + " (");
        return NAMED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(nameOfKey(found)
                        .map(name -> name + " [" + found.group(2) + ']')
                        .orElse(found.group())));
    }

    private static Optional<String> nameOfKey(MatchResult found) {
        if (found.group(2).indexOf('@') >= 0) {
            return Optional.of("email");
        }
        String word = LookAlikes.toCyrillic(found.group(1)).toLowerCase(Locale.ROOT);
        if (ScreenText.distance(word, "снилс") <= SLIPS_IN_SNILS) {
            return Optional.of("СНИЛС");
        }
        String digits = found.group(2).replaceAll("[ .-]", "");
        boolean number = ONE_NUMBER.matcher(digits).matches();
        if (ScreenText.distance(word, "телефоны") <= SLIPS_IN_PHONES || (number && isPhone(digits))) {
            return Optional.of("телефоны");
        }
        return number ? Optional.of("СНИЛС") : Optional.empty();
    }

    private static boolean isPhone(String digits) {
        return digits.startsWith("7")
                && Snils.read(digits)
                        .value()
                        .flatMap(SnilsField::snils)
                        .filter(snils -> snils.validity() == Snils.Validity.VALID)
                        .isEmpty();
    }
}
