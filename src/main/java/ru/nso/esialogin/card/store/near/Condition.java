package ru.nso.esialogin.card.store.near;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Part of a where clause over rows with the alias {@code x}.
 *
 * @param ways conditions of which one has to hold
 * @param parameters their parameters
 */
record Condition(List<String> ways, Map<String, Object> parameters) {
    Condition {
        ways = List.copyOf(ways);
        parameters = new HashMap<>(parameters);
    }

    /** Whether nothing can fulfil it. */
    boolean isEmpty() {
        return ways.isEmpty();
    }

    String text() {
        return String.join(" or ", ways);
    }
}
