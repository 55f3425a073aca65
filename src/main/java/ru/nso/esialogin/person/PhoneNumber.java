package ru.nso.esialogin.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A telephone number in its canonical form E.164: plus, country code, national number. */
public final class PhoneNumber {

    /** What can be reached under a number; decided by its prefix, because ranges are opened faster than tables. */
    public enum Kind {
        /** A mobile number of the +7 area, Russian or Kazakh. */
        MOBILE,
        /** A landline of the +7 area. */
        LANDLINE,
        /** Any number of another country. */
        FOREIGN,
        /** A number of the +7 area that belongs to no subscriber: 8-800 and ranges that are not given out. */
        OTHER
    }

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final int NATIONAL_LENGTH = 10;
    private static final int LONGEST = 15;
    private static final int FEWEST_TO_SHOW_FOUR = 8;

    /** Countries whose numbers come without the plus often enough to be believed even in a range yet unknown. */
    private static final Set<Integer> NEIGHBOURS = Set.of(373, 374, 375, 380, 992, 993, 994, 995, 996, 998);

    private final String e164;
    private final int nationalStart;
    private final Kind kind;

    private PhoneNumber(String e164, int nationalStart, Kind kind) {
        this.e164 = e164;
        this.nationalStart = nationalStart;
        this.kind = kind;
    }

    /** Reads what stands in a phone field; empty when nothing or a placeholder stands there. */
    public static Fact<PhoneField> read(@Nullable String text) {
        return PhoneField.read(text);
    }

    /** Reads all phone fields of a person; empty when nothing but placeholders is left. */
    public static Fact<List<PhoneField>> readAll(Collection<String> texts) {
        List<PhoneField> fields = new ArrayList<>(texts.size());
        for (String text : texts) {
            read(text).value().ifPresent(fields::add);
        }
        return fields.isEmpty() ? Fact.empty() : Fact.of(List.copyOf(fields));
    }

    /** {@code +79130000101}. */
    public String e164() {
        return e164;
    }

    public Kind kind() {
        return kind;
    }

    /** ЕСИА may send it: a mobile number or a foreign one. A landline cannot match (rulings: D5). */
    public boolean matchable() {
        return kind == Kind.MOBILE || kind == Kind.FOREIGN;
    }

    /** As the journal's error text writes it: digits without the plus, Russian ones eleven beginning with 7. */
    public String esiaDigits() {
        return e164.substring(1);
    }

    /** The slip that leads from this number to the other, if it is a single one. */
    public Optional<NearMiss> nearMiss(PhoneNumber other) {
        return NearMiss.between(e164, other.e164);
    }

    /** The slip in the national number that leads from this number to the other of the same country. */
    public Optional<NearMiss> nationalNearMiss(PhoneNumber other) {
        return countryCode().equals(other.countryCode()) ? nearMiss(other) : Optional.empty();
    }

    /**
     * Every number of which this one is a national near miss, without itself: 90 with one other digit and at most nine
     * with two neighbours swapped for a Russian number. Used to search by blind index, where nothing but equality can
     * be asked. Numbers that their country does not have are left out.
     */
    public List<PhoneNumber> neighbours() {
        List<PhoneNumber> neighbours = new ArrayList<>(NATIONAL_LENGTH * NATIONAL_LENGTH);
        for (String changed : NearMiss.neighbours(e164.substring(nationalStart))) {
            Optional<PhoneNumber> number = nationalStart == 2 && e164.charAt(1) == '7'
                    ? ofCountrySeven(changed)
                    : foreign(countryCode() + changed);
            number.filter(found -> nationalNearMiss(found).isPresent()).ifPresent(neighbours::add);
        }
        return List.copyOf(neighbours);
    }

    private String countryCode() {
        return e164.substring(1, nationalStart);
    }

    /**
     * Country code and the last four digits stay: {@code +7******4567}. Of national numbers shorter than eight digits
     * at most half is shown.
     */
    public String masked() {
        int national = e164.length() - nationalStart;
        int shown = national >= FEWEST_TO_SHOW_FOUR ? 4 : national / 2;
        return e164.substring(0, nationalStart) + "*".repeat(national - shown) + e164.substring(e164.length() - shown);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber number && e164.equals(number.e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    /**
     * One number, of which only digits and a leading plus are left.
     *
     * <p>Numbers of the +7 area are read by their shape alone: the journal compares digits, whether the range is given
     * out or not.
     */
    static Optional<PhoneNumber> of(String plusAndDigits) {
        boolean plus = plusAndDigits.startsWith("+");
        String digits = plus ? plusAndDigits.substring(1) : plusAndDigits;
        if (!plus && digits.startsWith("00") && digits.length() >= 12) {
            return international(digits.substring(2));
        }
        if (!plus && digits.startsWith("810") && digits.length() >= 13) {
            return international(digits.substring(3));
        }
        if (plus) {
            return international(digits);
        }
        boolean lostDigit = digits.startsWith("89") || digits.startsWith("79");
        if (digits.length() == NATIONAL_LENGTH && !lostDigit) {
            return ofCountrySeven(digits);
        }
        if (digits.length() == NATIONAL_LENGTH + 1 && (digits.startsWith("8") || digits.startsWith("7"))) {
            return ofCountrySeven(digits.substring(1));
        }
        if (isDoubledPrefix(digits)) {
            return ofCountrySeven(digits.substring(2));
        }
        boolean ownCountry = digits.startsWith("7");
        return digits.length() > NATIONAL_LENGTH && !ownCountry
                ? foreign(digits).filter(PhoneNumber::isCredible)
                : Optional.empty();
    }

    private static Optional<PhoneNumber> international(String digits) {
        if (isDoubledPrefix(digits)) {
            return ofCountrySeven(digits.substring(2));
        }
        if (digits.length() == NATIONAL_LENGTH + 1 && digits.startsWith("89")) {
            return ofCountrySeven(digits.substring(1)); // no country has +89: the plus was put before the trunk prefix
        }
        if (digits.startsWith("7")) {
            return digits.length() == NATIONAL_LENGTH + 1 ? ofCountrySeven(digits.substring(1)) : Optional.empty();
        }
        return foreign(digits);
    }

    /** «+7 8 913 …»: the trunk prefix written after the country code. */
    private static boolean isDoubledPrefix(String digits) {
        return digits.length() == NATIONAL_LENGTH + 2 && digits.startsWith("789");
    }

    private static Optional<PhoneNumber> ofCountrySeven(String national) {
        if (isZeros(national)) {
            return Optional.empty();
        }
        return Optional.of(new PhoneNumber("+7" + national, 2, kindInCountrySeven(national)));
    }

    private static Kind kindInCountrySeven(String national) {
        char second = national.charAt(1);
        return switch (national.charAt(0)) {
            case '9' -> Kind.MOBILE;
            case '3', '4' -> Kind.LANDLINE;
            case '8' -> second == '0' ? Kind.OTHER : Kind.LANDLINE;
            case '7' -> kindInKazakhstan(second);
            default -> Kind.OTHER;
        };
    }

    private static Kind kindInKazakhstan(char second) {
        return switch (second) {
            case '0', '4', '6', '7', '8' -> Kind.MOBILE;
            case '1', '2' -> Kind.LANDLINE;
            default -> Kind.OTHER;
        };
    }

    /** The library takes away one trunk prefix at a time, and a number has to be read as the same when it is printed. */
    private static Optional<PhoneNumber> foreign(String digits) {
        Optional<PhoneNumber> number = foreignOnce(digits);
        String told = digits;
        for (int round = 1;
                round < LONGEST
                        && number.isPresent()
                        && !number.get().esiaDigits().equals(told);
                round++) {
            told = number.get().esiaDigits();
            number = foreignOnce(told);
        }
        return number;
    }

    private static Optional<PhoneNumber> foreignOnce(String digits) {
        if (digits.length() > LONGEST || isZeros(digits)) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber parsed = LIBRARY.parse("+" + digits, "RU");
            boolean possible = LIBRARY.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE;
            if (!possible || parsed.getNationalNumber() == 0) {
                return Optional.empty();
            }
            int nationalStart = 1 + Integer.toString(parsed.getCountryCode()).length();
            return Optional.of(
                    new PhoneNumber(LIBRARY.format(parsed, PhoneNumberFormat.E164), nationalStart, Kind.FOREIGN));
        } catch (NumberParseException e) {
            return Optional.empty(); // the library's way to say "not a number"; the field keeps the text and says so
        }
    }

    /** Without the plus, eleven wrong digits would often pass for a number of some far country. */
    private static boolean isCredible(PhoneNumber number) {
        int country = Integer.parseInt(number.e164.substring(1, number.nationalStart));
        if (NEIGHBOURS.contains(country)) {
            return true;
        }
        Phonenumber.PhoneNumber parsed = new Phonenumber.PhoneNumber()
                .setCountryCode(country)
                .setNationalNumber(Long.parseLong(number.e164.substring(number.nationalStart)));
        return LIBRARY.isValidNumber(parsed);
    }

    private static boolean isZeros(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }
}
