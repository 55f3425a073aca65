package ru.nso.esialogin.rules.text;

import java.util.List;
import ru.nso.esialogin.rules.Actor;

/**
 * What one actor has to do.
 *
 * @param actor who
 * @param steps in order, in Russian
 */
public record Fix(Actor actor, List<String> steps) {

    /** Copies the steps. */
    public Fix {
        steps = List.copyOf(steps);
    }
}
