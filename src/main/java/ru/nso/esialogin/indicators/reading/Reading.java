package ru.nso.esialogin.indicators.reading;

import java.util.List;
import ru.nso.esialogin.indicators.Observation;

/**
 * What was read. If there is a problem, nothing of it is to be used.
 *
 * @param sent observations in the order of the source
 * @param problems what is wrong, the first hundred
 * @param passedOver rows that say nothing of this indicator
 */
public record Reading(List<Sent> sent, List<CellProblem> problems, List<Long> passedOver) {

    public Reading {
        sent = List.copyOf(sent);
        problems = List.copyOf(problems);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * An observation and where it came from.
     *
     * @param row of the table or place in the list
     * @param observation what was observed
     */
    public record Sent(long row, Observation observation) {}
}
