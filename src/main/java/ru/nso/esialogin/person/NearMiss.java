package ru.nso.esialogin.person;

import java.util.ArrayList;
import java.util.List;
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

    /** Every text of digits of which this one is a near miss, each once: first other digits, then swapped neighbours. */
    static List<String> neighbours(String digits) {
        List<String> neighbours = new ArrayList<>(digits.length() * 10);
        char[] changed = digits.toCharArray();
        for (int i = 0; i < changed.length; i++) {
            char own = changed[i];
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != own) {
                    changed[i] = digit;
                    neighbours.add(new String(changed));
                }
            }
            changed[i] = own;
        }
        for (int i = 0; i + 1 < changed.length; i++) {
            char left = changed[i];
            char right = changed[i + 1];
            if (left != right) {
                changed[i] = right;
                changed[i + 1] = left;
                neighbours.add(new String(changed));
                changed[i] = left;
                changed[i + 1] = right;
            }
        }
        return neighbours;
    }
}
