package ru.nso.esialogin.indicators.recording;

import java.util.List;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.quality.QualityNote;

/**
 * What became of what was sent.
 *
 * @param verdicts of each observation
 * @param missing municipalities of the dictionary that are not in it; empty if it holds no municipality at all
 * @param passedOver rows that say nothing of this indicator
 */
public record Recorded(List<Verdict> verdicts, List<String> missing, List<Long> passedOver) {

    public Recorded {
        verdicts = List.copyOf(verdicts);
        missing = List.copyOf(missing);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * An observation that was sent, and what is odd about it.
     *
     * @param row of the table or place in the list
     * @param observation what was observed
     * @param outcome what became of it
     * @param notes what is odd
     */
    public record Verdict(long row, Observation observation, Outcome outcome, List<QualityNote> notes) {
        public Verdict {
            notes = List.copyOf(notes);
        }
    }

    /** How many had that outcome. */
    public int count(Outcome outcome) {
        return (int) verdicts.stream().filter(each -> each.outcome() == outcome).count();
    }
}
