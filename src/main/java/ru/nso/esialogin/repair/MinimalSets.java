package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * All inclusion-minimal sets of numbers {@code 0 … n-1} that meet a condition, by exhaustion: every set that holds no
 * smaller solution is decided, smaller sets first. Nothing is assumed of the condition: a set may fail where a part of
 * it, or a larger set, succeeds. A set is a {@code long} with one bit a number.
 */
final class MinimalSets {
    private final int count;
    private final int largest;
    private final int mostTries;
    private final Spent spent;
    private final List<Long> found = new ArrayList<>();
    private final Set<PlanLimits.Reached> reached = EnumSet.noneOf(PlanLimits.Reached.class);

    private MinimalSets(int count, int largest, int mostTries, Spent spent) {
        this.count = count;
        this.largest = largest;
        this.mostTries = mostTries;
        this.spent = spent;
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
     * @param necessary what holds of every solution and is cheaper to ask
     */
    static MinimalSets search(
            int count, int largest, int mostTries, Spent spent, LongPredicate necessary, LongPredicate condition) {
        if (count > Long.SIZE - 2) {
            throw new IllegalArgumentException("Too many numbers for one search: " + count);
        }
        MinimalSets search = new MinimalSets(count, largest, mostTries, spent);
        search.run(necessary, condition);
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

    private void run(LongPredicate necessary, LongPredicate condition) {
        int tries = 0;
        for (int size = 1; size <= count && isAnyOpen(size); size++) {
            if (size > largest) {
                reached.add(PlanLimits.Reached.EDITS);
                return;
            }
            for (long set = first(size); set < end(); set = next(set)) {
                if (holdsSolution(set) || !necessary.test(set)) {
                    continue;
                }
                if (tries >= mostTries) {
                    reached.add(PlanLimits.Reached.SIMULATIONS);
                    return;
                }
                if (spent.isSpent()) {
                    reached.add(PlanLimits.Reached.TIME);
                    return;
                }
                tries++;
                if (condition.test(set)) {
                    found.add(set);
                }
            }
        }
    }

    private boolean isAnyOpen(int size) {
        for (long set = first(size); set < end(); set = next(set)) {
            if (!holdsSolution(set)) {
                return true;
            }
        }
        return false;
    }

    private long end() {
        return 1L << count;
    }

    private static long first(int size) {
        return (1L << size) - 1;
    }

    private boolean holdsSolution(long set) {
        for (long solution : found) {
            if ((set & solution) == solution) {
                return true;
            }
        }
        return false;
    }

    /** The next larger number with as many bits. */
    private static long next(long set) {
        long lowest = set & -set;
        long carried = set + lowest;
        return (((carried ^ set) >>> 2) / lowest) | carried;
    }
}
