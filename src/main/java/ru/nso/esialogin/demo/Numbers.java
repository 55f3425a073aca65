package ru.nso.esialogin.demo;

import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;

/**
 * Identifiers of the person with a number. Different persons get different ones, valid in form and from ranges that
 * are not given out: SNILS from 900 millions on, phones of the code 944, mail of the top-level domain for examples,
 * passports and certificates of series that no region has.
 *
 * @param person number of the person, below {@value #MOST_PERSONS}
 */
record Numbers(int person) {
    static final int MOST_PERSONS = 9_000_000;

    /** Primes: counting in steps modulo a prime meets every number once. */
    private static final long SEVEN_DIGITS = 9_999_991;

    private static final long EIGHT_DIGITS = 99_999_989;
    private static final long FIRST_SNILS = 900_000_000;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** A SNILS of eleven digits with right check digits. */
    String snils() {
        return withCheckDigits(FIRST_SNILS + mixed(61_803_399, EIGHT_DIGITS));
    }

    /** The seven digits of a mobile number behind its code. */
    String phoneDigits() {
        return String.format(Locale.ROOT, "%07d", mixed(6_180_339, SEVEN_DIGITS));
    }

    /** An address. */
    String email() {
        return String.format(Locale.ROOT, "u%07d@pismo.example", person);
    }

    /** Identifier of an account of ЕСИА. */
    String oid() {
        return String.valueOf(1_000_000_000L + person);
    }

    IdentityDocument passport() {
        String digits = String.format(Locale.ROOT, "%08d", mixed(31_415_926, EIGHT_DIGITS));
        return new IdentityDocument(
                IdentityDocument.Type.PASSPORT, Fact.of("51 " + digits.substring(0, 2)), Fact.of(digits.substring(2)));
    }

    IdentityDocument birthCertificate() {
        String digits = String.format(Locale.ROOT, "%07d", mixed(3_141_592, SEVEN_DIGITS));
        return new IdentityDocument(
                IdentityDocument.Type.BIRTH_CERTIFICATE,
                Fact.of(ROMAN.get(digits.charAt(0) - '0') + "-ЯЯ"),
                Fact.of(digits.substring(1)));
    }

    private long mixed(long step, long prime) {
        return (person + 1L) * step % prime;
    }

    /** Nine digits and the two that follow from them (order of the Pension Fund on individual accounts). */
    private static String withCheckDigits(long number) {
        long sum = 0;
        long rest = number;
        for (int weight = 1; weight <= 9; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return String.format(Locale.ROOT, "%09d%02d", number, sum % 101 % 100);
    }
}
