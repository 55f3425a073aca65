package ru.nso.esialogin.person;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.spelling.Signs;

/**
 * A Russian tax number (ИНН): ten digits for an organisation, twelve for a person; the last one or two are check
 * digits (order of the Federal Tax Service on ИНН). Like a SNILS it may be invalid.
 */
public final class TaxNumber {

    private static final int ORGANISATION = 10;
    private static final int PERSON = 12;
    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private final String digits;

    private TaxNumber(String digits) {
        this.digits = digits;
    }

    /** Reads ten or twelve digits, with spaces, dashes or the word ИНН around them; nothing for any other text. */
    public static Optional<TaxNumber> read(String text) {
        String written = Signs.trim(text);
        String label = written.substring(0, Math.min(3, written.length())).toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder(PERSON);
        for (int i = label.equals("ИНН") ? 3 : 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Signs.digit(c) >= 0) {
                digits.append((char) ('0' + Signs.digit(c)));
            } else if (!Signs.isSpace(c) && !Signs.isDash(c) && ":№'".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        boolean right = digits.length() == ORGANISATION || digits.length() == PERSON;
        return right ? Optional.of(new TaxNumber(digits.toString())) : Optional.empty();
    }

    public String digits() {
        return digits;
    }

    /** The check digits fit and the number is not all zeros. */
    public boolean isValid() {
        if (digits.chars().allMatch(c -> c == '0')) {
            return false;
        }
        return digits.length() == ORGANISATION ? checks(9) : checks(10) && checks(11);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaxNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The last two digits only. */
    @Override
    public String toString() {
        return "*".repeat(digits.length() - 2) + digits.substring(digits.length() - 2);
    }

    /** Whether the digit at this place is the check digit of those before it. */
    private boolean checks(int place) {
        int sum = 0;
        for (int i = 0; i < place; i++) {
            sum += WEIGHTS[WEIGHTS.length - place + i] * (digits.charAt(i) - '0');
        }
        return sum % 11 % 10 == digits.charAt(place) - '0';
    }
}
