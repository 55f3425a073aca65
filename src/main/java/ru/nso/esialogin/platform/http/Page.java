package ru.nso.esialogin.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page out of what was found, of which one more than fits was looked for to see whether there is a next page.
     *
     * @param limit most items
     * @param form how an item is shown
     * @param cursor the cursor behind an item, see {@link Cursors#after}
     */
    public static <F, T> Page<T> of(List<F> found, int limit, Function<F, T> form, Function<F, String> cursor) {
        List<F> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > shown.size() ? cursor.apply(shown.get(shown.size() - 1)) : null;
        return new Page<>(shown.stream().map(form).toList(), next);
    }

    /** The only or last page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }
}
