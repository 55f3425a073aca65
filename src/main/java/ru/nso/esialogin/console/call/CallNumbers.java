package ru.nso.esialogin.console.call;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes a number for a call where the telephones give none. Letters only: nobody takes them for a phone or a SNILS. */
@Singleton
final class CallNumbers {
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();

    /** A number that nobody else gets. */
    String next() {
        StringBuilder number = new StringBuilder("CALL-");
        random.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(number::append);
        return number.toString();
    }
}
