package ru.nso.esialogin.diagnosis.errortext;

import java.util.List;
import ru.nso.esialogin.rules.Actor;

/**
 * What the page of a cause tells somebody.
 *
 * @param readers to whom it is addressed
 * @param paragraphs what it is
 * @param steps what to do, in order; none where there is nothing to do but wait
 */
public record Advice(List<Actor> readers, List<String> paragraphs, List<String> steps) {

    /** Copies the lists. */
    public Advice {
        readers = List.copyOf(readers);
        paragraphs = List.copyOf(paragraphs);
        steps = List.copyOf(steps);
    }
}
