package ru.nso.esialogin.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance that can be repeated. Only whole numbers of 64 bits are taken from the generator, because they are laid down
 * by its algorithm while the way to smaller numbers may change with the Java version.
 */
final class Dice {
    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    /** The dice of one family: independent of all others, so that families can be drawn in any order. */
    static Dice of(long seed, int number) {
        return new Dice(new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + number));
    }

    /** A number from zero on, less than the limit. */
    int below(int limit) {
        return (int) Math.floorMod(random.nextLong(), (long) limit);
    }

    /** A number between the two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Happens in so many of a hundred cases. */
    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }
}
