package ru.nso.esialogin.person;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.spelling.Placeholders;
import ru.nso.esialogin.person.spelling.Signs;

/**
 * What stands in a SNILS field.
 *
 * @param text as written
 * @param snils the SNILS that was read; empty when the text is unreadable
 * @param remarks what was noticed
 * @param suggestion what was probably meant, where zeros were lost; to be confirmed from the document, never applied
 */
public record SnilsField(String text, Optional<Snils> snils, Set<Remark> remarks, Optional<Snils> suggestion) {

    private static final int LENGTH = 11;
    private static final int FEWEST_AFTER_LOST_ZEROS = 8;

    /** Signs that people put around and between the digits and that change nothing. */
    private static final String SILENT_SIGNS = "№#:;.,_'\"«»’`";

    public SnilsField {
        remarks = Remark.copyOf(remarks);
    }

    static Fact<SnilsField> read(@Nullable String text) {
        if (text == null || Placeholders.isPlaceholder(text)) {
            return Fact.empty();
        }
        return Fact.of(parse(text));
    }

    /**
     * Can be found by the journal: readable, written with digits only, and not the placeholder of zeros. Wrong check
     * digits do not hinder a comparison of digits.
     */
    public boolean matchable() {
        return snils.isPresent()
                && (remarks.isEmpty()
                        || !(remarks.contains(Remark.LETTERS_FOR_DIGITS) || remarks.contains(Remark.ALL_ZEROS)));
    }

    /** Matchable, and the check digits fit. */
    public boolean sound() {
        return matchable() && !remarks.contains(Remark.CHECK_DIGITS_WRONG);
    }

    /** The masked SNILS, or only the shape of a text that could not be read. */
    public String masked() {
        return snils.isPresent() ? snils.get().masked() : Signs.shape(text);
    }

    @Override
    public String toString() {
        return masked() + ' ' + remarks;
    }

    private static SnilsField parse(String text) {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = afterLabel(text); i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Signs.digit(c);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (digitMeantBy(c) != 0) {
                digits.append(digitMeantBy(c));
                remarks.add(Remark.LETTERS_FOR_DIGITS);
            } else if (Signs.isHidingMark(c) || isCross(c)) {
                remarks.add(Remark.MASKED);
                remarks.add(Remark.NOT_READABLE);
            } else if (!Signs.isSpace(c) && !Signs.isDash(c) && SILENT_SIGNS.indexOf(c) < 0) {
                remarks.add(Remark.NOT_READABLE);
            }
        }
        if (text.chars().noneMatch(c -> Signs.digit((char) c) >= 0)) {
            remarks.add(Remark.NOT_READABLE);
        }
        if (remarks.contains(Remark.NOT_READABLE)) {
            remarks.remove(Remark.LETTERS_FOR_DIGITS); // in a text of other letters О and З are letters, too
            return unreadable(text, remarks, Optional.empty());
        }
        return judge(text, digits.toString(), remarks);
    }

    private static SnilsField judge(String text, String digits, EnumSet<Remark> remarks) {
        boolean zeros = digits.chars().allMatch(c -> c == '0');
        if (zeros) {
            remarks.add(Remark.ALL_ZEROS);
        }
        if (digits.length() == LENGTH) {
            Optional<Snils> snils = Snils.ofDigits(digits);
            if (snils.isPresent() && snils.get().validity() == Snils.Validity.CHECK_DIGITS_WRONG) {
                remarks.add(Remark.CHECK_DIGITS_WRONG);
            }
            return new SnilsField(text, snils, remarks, Optional.empty());
        }
        if (!zeros && digits.length() >= FEWEST_AFTER_LOST_ZEROS && digits.length() < LENGTH) {
            remarks.add(Remark.LOST_LEADING_ZEROS);
            String padded = "0".repeat(LENGTH - digits.length()) + digits;
            return unreadable(text, remarks, Snils.ofDigits(padded).filter(Snils::isValid));
        }
        remarks.add(Remark.WRONG_LENGTH);
        if (digits.length() == 2 * LENGTH) {
            remarks.add(Remark.TWO_IN_ONE_FIELD);
        }
        return unreadable(text, remarks, Optional.empty());
    }

    private static SnilsField unreadable(String text, Set<Remark> remarks, Optional<Snils> suggestion) {
        return new SnilsField(text, Optional.empty(), remarks, suggestion);
    }

    /** The place after a leading word СНИЛС, if there is one. */
    private static int afterLabel(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        String word = text.substring(start, Math.min(start + 5, text.length())).toUpperCase(Locale.ROOT);
        return word.equals("СНИЛС") || word.equals("SNILS") ? start + 5 : 0;
    }

    private static char digitMeantBy(char letter) {
        return switch (letter) {
            case 'О', 'о', 'O', 'o' -> '0';
            case 'З', 'з' -> '3';
            default -> 0;
        };
    }

    private static boolean isCross(char c) {
        return c == 'x' || c == 'X' || c == 'х' || c == 'Х';
    }
}
