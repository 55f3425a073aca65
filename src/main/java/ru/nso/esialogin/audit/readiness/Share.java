package ru.nso.esialogin.audit.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many people can log in, out of how many.
 *
 * @param persons how many people there are
 * @param working how many of them have a login that works
 */
public record Share(long persons, long working) {
    /** Nobody at all. */
    public static final Share NONE = new Share(0, 0);

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that the counts can be.
     *
     * @throws IllegalArgumentException if more logins work than there are people, or fewer than none
     */
    public Share {
        if (working < 0 || working > persons) {
            throw new IllegalArgumentException("No share: " + working + " of " + persons);
        }
    }

    /** How many people have a login that does not work. */
    public long notWorking() {
        return persons - working;
    }

    /** Per cent of the people whose login works, two decimals, half up; nothing of nobody. */
    public Optional<BigDecimal> percent() {
        return persons == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(working)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(persons), DECIMALS, RoundingMode.HALF_UP));
    }

    Share plus(Share more) {
        return new Share(persons + more.persons, working + more.working);
    }

    Share with(boolean works) {
        return new Share(persons + 1, working + (works ? 1 : 0));
    }
}
