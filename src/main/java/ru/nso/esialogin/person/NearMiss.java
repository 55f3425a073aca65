package ru.nso.esialogin.person;

import java.util.Optional;

/** The slip of the pen that turns one number into another (rulings: One digit away). */
public enum NearMiss {
    /** Exactly one digit differs. */
    ONE_DIGIT,
    /** Two adjacent digits changed places. */
    TRANSPOSITION;

    private static final Optional<NearMiss> NONE = Optional.empty();
    private static final Optional<NearMiss> DIGIT = Optional.of(ONE_DIGIT);
    private static final Optional<NearMiss> SWAP = Optional.of(TRANSPOSITION);

    /** Compares two numbers digit by digit; equal numbers and numbers of different length are no near miss. */
    static Optional<NearMiss> between(String one, String other) {
        if (one.length() != other.length()) {
            return NONE;
        }
        int first = -1;
        int second = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) == other.charAt(i)) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else if (second < 0) {
                second = i;
            } else {
                return NONE;
            }
        }
        if (first < 0) {
            return NONE;
        }
        if (second < 0) {
            return DIGIT;
        }
        boolean swapped = second == first + 1
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first);
        return swapped ? SWAP : NONE;
    }
}
