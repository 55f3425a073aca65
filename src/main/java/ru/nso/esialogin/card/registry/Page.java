package ru.nso.esialogin.card.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param next where the next part begins: the id of the last item; nothing when this is the last part
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of at most {@code limit} items out of rows of which one more was read to see whether there is a next. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> id) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, Optional.empty());
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, Optional.of(id.apply(items.get(limit - 1))));
    }
}
