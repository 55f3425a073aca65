package ru.nso.esialogin.card.registry.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import ru.nso.esialogin.person.Fact;

/**
 * Keeps of two facts the one that tells more; where both tell, and differently, somebody has to choose. A card that says
 * "empty" tells more than one that says nothing.
 */
final class Choosing {
    private final Map<String, Side> choices;
    private final Set<String> used = new HashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    Choosing(Map<String, Side> choices) {
        this.choices = choices;
    }

    /** The fact that is kept; values that are the same are kept as the card that stays has them. */
    <T> Fact<T> one(String pointer, Fact<T> into, Fact<T> absorbed, BiPredicate<T, T> same) {
        if (!into.isPresent() || !absorbed.isPresent()) {
            return told(into, absorbed);
        }
        boolean agree = into.value()
                .flatMap(own -> absorbed.value().filter(other -> same.test(own, other)))
                .isPresent();
        if (agree) {
            return into;
        }
        Side side = choices.get(pointer);
        if (side == null) {
            open.add(pointer);
            return into;
        }
        used.add(pointer);
        return side == Side.INTO ? into : absorbed;
    }

    /** The fact that is kept where only equal values are the same. */
    <T> Fact<T> one(String pointer, Fact<T> into, Fact<T> absorbed) {
        return one(pointer, into, absorbed, Object::equals);
    }

    /** All of both, each once. */
    static <T> Fact<List<T>> all(Fact<List<T>> into, Fact<List<T>> absorbed, BiPredicate<List<T>, T> holds) {
        if (!into.isPresent() || !absorbed.isPresent()) {
            return told(into, absorbed);
        }
        List<T> all = new ArrayList<>(into.orElse(List.of()));
        for (T one : absorbed.orElse(List.of())) {
            if (!holds.test(all, one)) {
                all.add(one);
            }
        }
        return Fact.of(all);
    }

    private static <T> Fact<T> told(Fact<T> into, Fact<T> absorbed) {
        return absorbed.isPresent() || (into.isUnknown() && absorbed.isEmpty()) ? absorbed : into;
    }

    /** Where somebody still has to choose. */
    List<String> open() {
        return List.copyOf(open);
    }

    /** Whether somebody chose where there is nothing to choose. */
    boolean choseInVain() {
        return !used.containsAll(choices.keySet());
    }
}
