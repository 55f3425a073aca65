package ru.nso.esialogin.card.registry;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param after id after which the part begins; nothing for the first part
 * @param limit most items, 1 to 200
 */
public record PageRequest(Optional<String> after, int limit) {
    /** Most items of a page (HTTP contract: Lists). */
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
