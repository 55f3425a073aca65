package ru.nso.esialogin.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How many of how many.
 *
 * @param numerator not negative; may exceed the denominator, which is a fault of the data and told as such
 * @param denominator positive
 */
public record Counts(long numerator, long denominator) {
    private static final int EXACT = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that a share can be made of them.
     *
     * @throws IllegalArgumentException if not
     */
    public Counts {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("a share needs a numerator from zero on and a positive denominator");
        }
    }

    /** Per cent to two decimals, half up: the one rounding rule of this room. */
    public BigDecimal percent() {
        return percent(2, RoundingMode.HALF_UP);
    }

    /** Per cent to so many decimals. */
    public BigDecimal percent(int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }

    /** Per cent with as many decimals as any comparison needs; never shown. */
    public BigDecimal exactPercent() {
        return percent(EXACT, RoundingMode.HALF_EVEN);
    }

    /** Whether the share is the percentage or more, by the counts, without rounding. */
    public boolean reaches(BigDecimal percent) {
        return BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .compareTo(percent.multiply(BigDecimal.valueOf(denominator)))
                >= 0;
    }

    /** How many more are needed to reach the percentage: none when it is reached. */
    public long lackingTo(BigDecimal percent) {
        BigInteger needed = percent.multiply(BigDecimal.valueOf(denominator))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .toBigInteger();
        return Math.max(0, needed.longValueExact() - numerator);
    }

    /** Whether more are counted than there are. */
    public boolean aboveTotal() {
        return numerator > denominator;
    }

    /** Whether the numbers are of so few people that one of them could be recognised: one to four in or out of them. */
    public boolean ofFew() {
        long others = denominator - numerator;
        return isFew(numerator) || isFew(others) || isFew(denominator);
    }

    private static boolean isFew(long people) {
        return people >= 1 && people <= 4;
    }
}
