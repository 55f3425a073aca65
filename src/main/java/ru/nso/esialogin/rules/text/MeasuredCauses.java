package ru.nso.esialogin.rules.text;

import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/** Knows how often a cause turned out to be right. Whoever learns it is a bean of it; without one nothing is known. */
public interface MeasuredCauses {
    /** What turned out of a cause; nothing where it is of too few people to be told. */
    Optional<Measured> of(CauseCode code);

    /**
     * What turned out.
     *
     * @param confirmed how often it was the cause
     * @param refuted how often it was not
     */
    record Measured(long confirmed, long refuted) {
        private static final double WHOLE = 100.0;

        /** Share of those of whom it was the cause, in per cent with one decimal; zero where there are none. */
        public double precisionPercent() {
            long all = confirmed + refuted;
            return all == 0 ? 0 : Math.round(confirmed * WHOLE * 10 / all) / 10.0;
        }
    }
}
