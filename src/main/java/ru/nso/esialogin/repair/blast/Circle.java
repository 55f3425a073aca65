package ru.nso.esialogin.repair.blast;

import java.util.List;
import java.util.Set;

/**
 * The cards around edited ones.
 *
 * @param cards all that are searched when somebody logs in
 * @param near ids of those on which somebody stands whom the edits may touch; the others are there because their keys
 *     decide what these people find
 * @param complete false when there was more than the configured number of cards: the rest was left out
 */
public record Circle(Neighbourhood cards, Set<String> near, boolean complete) {
    /** No card of anybody else. */
    public static final Circle NONE = new Circle(new Neighbourhood(List.of(), List.of()), Set.of(), true);

    /** Copies the ids. */
    public Circle {
        near = Set.copyOf(near);
    }
}
