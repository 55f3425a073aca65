package ru.nso.esialogin.rules;

/**
 * Stable identifier of a cause, for instance L7; never recycled. Ordered as the catalogue is read: login errors and
 * child accounts of the customer first, then «Моя школа», data, ЕСИА, orders, services, rights, the rest.
 *
 * @param series letter
 * @param number number in the series, from one
 */
public record CauseCode(char series, int number) implements Comparable<CauseCode> {
    private static final String ORDER = "LCMEDOSRN";

    /** Checks the letter and the number. */
    public CauseCode {
        if (ORDER.indexOf(series) < 0 || number < 1) {
            throw new IllegalArgumentException("Not a cause code: " + series + number);
        }
    }

    /**
     * Reads a code such as «L7».
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CauseCode of(String code) {
        if (code.length() < 2 || !code.substring(1).chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("Not a cause code: " + code);
        }
        return new CauseCode(code.charAt(0), Integer.parseInt(code.substring(1)));
    }

    /** Whether the customer's documents name the cause (series L, C and M). */
    public boolean isSeed() {
        return ORDER.indexOf(series) < 3;
    }

    @Override
    public int compareTo(CauseCode other) {
        int bySeries = Integer.compare(ORDER.indexOf(series), ORDER.indexOf(other.series));
        return bySeries != 0 ? bySeries : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return series + Integer.toString(number);
    }
}
