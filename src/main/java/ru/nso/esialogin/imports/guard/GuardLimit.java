package ru.nso.esialogin.imports.guard;

/**
 * How much of something one person may do with one file. Both have to be exceeded: one of three cards is a share of a
 * third and no catastrophe.
 *
 * @param percent most, of the cards that there were
 * @param number most, whatever their share
 */
public record GuardLimit(int percent, long number) {

    /**
     * Checks that it can be kept.
     *
     * @throws IllegalArgumentException if the share is not from 0 to 100, or the number is negative
     */
    public GuardLimit {
        if (percent < 0 || percent > 100 || number < 0) {
            throw new IllegalArgumentException("a guard wants a share from 0 to 100 and a number from 0 on");
        }
    }

    boolean isExceededBy(long count, long of) {
        return count > number && count * 100 > of * percent;
    }
}
