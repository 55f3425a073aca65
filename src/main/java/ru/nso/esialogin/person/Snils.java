package ru.nso.esialogin.person;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A SNILS: nine digits of a number and two check digits. Exactly eleven digits, but they need not fit each other: an
 * invalid SNILS stands on cards, too.
 *
 * <p>Check digits: the sum of digit × (10 − position) over the nine digits, modulo 101, where 100 is written 00. They
 * are checked only for numbers above 001-001-998 (order of the Pension Fund on individual accounts).
 */
public final class Snils {

    /** What the check digits say. */
    public enum Validity {
        /** The check digits fit, or the number is so old that it has none to be checked. */
        VALID,
        /** The check digits do not fit the number. */
        CHECK_DIGITS_WRONG,
        /** 000-000-000 00, the placeholder of registers. It passes the check and is nobody's. */
        ALL_ZEROS
    }

    private static final int LENGTH = 11;
    private static final int CHECKED_DIGITS = 9;
    private static final int LAST_UNCHECKED_NUMBER = 1_001_998;

    private final String digits;
    private final long number;
    private final Validity validity;

    private Snils(String digits) {
        this.digits = digits;
        this.number = Long.parseLong(digits);
        this.validity = check(digits);
    }

    /** A SNILS of exactly eleven ASCII digits; nothing for any other text. */
    public static Optional<Snils> ofDigits(String elevenDigits) {
        return isElevenDigits(elevenDigits) ? Optional.of(new Snils(elevenDigits)) : Optional.empty();
    }

    /** Reads what stands in a SNILS field; empty when nothing or a placeholder stands there. */
    public static Fact<SnilsField> read(@Nullable String text) {
        return SnilsField.read(text);
    }

    /** The eleven digits without separators. */
    public String digits() {
        return digits;
    }

    public Validity validity() {
        return validity;
    }

    public boolean isValid() {
        return validity == Validity.VALID;
    }

    /** The slip that leads from this SNILS to the other, if it is a single one. */
    public Optional<NearMiss> nearMiss(Snils other) {
        return NearMiss.between(digits, other.digits);
    }

    /**
     * Every SNILS of which this one is a near miss, valid or not, without itself: 99 with one other digit and at most
     * ten with two neighbours swapped. Used to search by blind index, where nothing but equality can be asked.
     */
    public List<Snils> neighbours() {
        return NearMiss.neighbours(digits).stream().map(Snils::new).toList();
    }

    /** As it is printed on the document: {@code 123-456-789 64}. */
    public String formatted() {
        return digits.substring(0, 3)
                + '-'
                + digits.substring(3, 6)
                + '-'
                + digits.substring(6, 9)
                + ' '
                + digits.substring(9);
    }

    /** Only the check digits stay: {@code ***-***-*** 64}. */
    public String masked() {
        return "***-***-*** " + digits.substring(CHECKED_DIGITS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snils snils && number == snils.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isElevenDigits(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Validity check(String digits) {
        int number = 0;
        int sum = 0;
        for (int i = 0; i < CHECKED_DIGITS; i++) {
            int digit = digits.charAt(i) - '0';
            number = number * 10 + digit;
            sum += digit * (CHECKED_DIGITS - i);
        }
        int written = (digits.charAt(9) - '0') * 10 + (digits.charAt(10) - '0');
        if (number == 0 && written == 0) {
            return Validity.ALL_ZEROS;
        }
        boolean fits = number <= LAST_UNCHECKED_NUMBER || sum % 101 % 100 == written;
        return fits ? Validity.VALID : Validity.CHECK_DIGITS_WRONG;
    }
}
