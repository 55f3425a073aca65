package ru.nso.esialogin.card.registry.merge;

import java.util.Optional;
import java.util.function.Function;

/**
 * Two rows that are held together.
 *
 * @param first the row of the first id, where there is one
 * @param second the row of the second id
 */
record Pair<T>(Optional<T> first, Optional<T> second) {

    static <T> Pair<T> none() {
        return new Pair<>(Optional.empty(), Optional.empty());
    }

    /** Holds both in the order of their ids, so that nobody waits in a circle. */
    static <T> Pair<T> inOrder(String first, String second, Function<String, Optional<T>> hold) {
        if (first.compareTo(second) <= 0) {
            Optional<T> one = hold.apply(first);
            return new Pair<>(one, hold.apply(second));
        }
        Optional<T> other = hold.apply(second);
        return new Pair<>(hold.apply(first), other);
    }
}
