package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * All inclusion-minimal sets of numbers {@code 0 … n-1} that meet a condition, by exhaustion: every set that holds no
 * smaller solution is decided, smaller sets first. Nothing is assumed of the condition: a set may fail where a part of
 * it, or a larger set, succeeds. A set is a {@code long} with one bit a number.
 */
final class MinimalSets {
    /** Numbers for which one {@code long} has room, with the signs of an end and of an overflow. */
    static final int MOST_NUMBERS = Long.SIZE - 2;

    /** How many sets are passed over between two looks at the clock. */
    private static final int SETS_A_LOOK = 4_096;

    /** Sets passed over without being tried are cheap, but not free: this many for each that may be tried. */
    private static final int PASSED_FOR_ONE_TRIED = 200;

    private final int largest;
    private final int mostTries;
    private final Spent spent;
    private final List<Long> oneOfEach;
    private final List<Long> found = new ArrayList<>();
    private final Set<PlanLimits.Reached> reached = EnumSet.noneOf(PlanLimits.Reached.class);
    private int[] usable;
    private int tries;
    private long passed;

    private MinimalSets(int count, int largest, int mostTries, Spent spent, List<Long> oneOfEach) {
        this.largest = largest;
        this.mostTries = mostTries;
        this.spent = spent;
        this.oneOfEach = oneOfEach;
        this.usable = IntStream.range(0, count).toArray();
    }

    /** Whether the time is used up. */
    interface Spent {
        boolean isSpent();
    }

    /**
     * Searches.
     *
     * @param count how many numbers there are, at most 62
     * @param largest largest set looked at
     * @param mostTries how often the condition may be asked
     * @param oneOfEach sets of which every solution holds one number each, so that others need not be tried
     */
    static MinimalSets search(
            int count, int largest, int mostTries, Spent spent, List<Long> oneOfEach, LongPredicate condition) {
        if (count > MOST_NUMBERS) {
            throw new IllegalArgumentException("Too many numbers for one search: " + count);
        }
        MinimalSets search = new MinimalSets(count, largest, mostTries, spent, oneOfEach);
        search.run(condition);
        return search;
    }

    /** The minimal sets, smaller ones first, then by their lowest numbers. */
    List<Long> found() {
        return found;
    }

    /** Limits that ended the search before every set was decided. */
    Set<PlanLimits.Reached> reached() {
        return reached;
    }

    private void run(LongPredicate condition) {
        for (int size = 1; size <= usable.length && canGoOn(); size++) {
            if (size > largest) {
                if (isAnyOpen(size)) {
                    reached.add(PlanLimits.Reached.EDITS);
                }
                return;
            }
            for (long at = first(size); at < end(); at = next(at)) {
                if (isCutShort()) {
                    return;
                }
                long set = spread(at);
                if (isOpen(set)) {
                    if (!mayTry()) {
                        return;
                    }
                    if (condition.test(set)) {
                        found.add(set);
                    }
                }
            }
            if (size == 1) {
                withoutSolutionsOfOne();
            }
        }
    }

    /** A number that solves alone is in no other minimal set. */
    private void withoutSolutionsOfOne() {
        usable = IntStream.of(usable)
                .filter(number -> !found.contains(1L << number))
                .toArray();
    }

    /** Where what every solution needs is used up, there is no other solution. */
    private boolean canGoOn() {
        long left = 0;
        for (int number : usable) {
            left |= 1L << number;
        }
        for (long able : oneOfEach) {
            if ((able & left) == 0) {
                return false;
            }
        }
        return true;
    }

    /** To try a set takes longer than to look at the clock, with many cards a thousand times longer. */
    private boolean mayTry() {
        if (tries >= mostTries) {
            reached.add(PlanLimits.Reached.SIMULATIONS);
            return false;
        }
        if (spent.isSpent()) {
            reached.add(PlanLimits.Reached.TIME);
            return false;
        }
        tries++;
        return true;
    }

    /** The time, and a bound on sets passed over that does not depend on the machine. */
    private boolean isCutShort() {
        if (passed++ % SETS_A_LOOK == 0 && spent.isSpent()) {
            reached.add(PlanLimits.Reached.TIME);
            return true;
        }
        if (passed > (long) mostTries * PASSED_FOR_ONE_TRIED) {
            reached.add(PlanLimits.Reached.SIMULATIONS);
            return true;
        }
        return false;
    }

    private boolean isAnyOpen(int size) {
        for (long at = first(size); at < end(); at = next(at)) {
            if (isCutShort() || isOpen(spread(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(long set) {
        for (long able : oneOfEach) {
            if ((set & able) == 0) {
                return false;
            }
        }
        for (long solution : found) {
            if ((set & solution) == solution) {
                return false;
            }
        }
        return true;
    }

    /** The set of the usable numbers at these places. */
    private long spread(long places) {
        long set = 0;
        for (long rest = places; rest != 0; rest &= rest - 1) {
            set |= 1L << usable[Long.numberOfTrailingZeros(rest)];
        }
        return set;
    }

    private long end() {
        return 1L << usable.length;
    }

    private static long first(int size) {
        return (1L << size) - 1;
    }

    /** The next larger number with as many bits. */
    private static long next(long set) {
        long lowest = set & -set;
        long carried = set + lowest;
        return (((carried ^ set) >>> 2) / lowest) | carried;
    }
}
