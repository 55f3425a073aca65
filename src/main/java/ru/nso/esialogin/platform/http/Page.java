package ru.nso.esialogin.platform.http;

import java.util.List;
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

    /** The only or last page. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }
}
