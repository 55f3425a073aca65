package ru.nso.esialogin.indicators.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;

/** Keeps observations and plans. Every call runs in the caller's transaction. */
public interface ObservationStore {

    /**
     * The last observations of every municipality and of the region on that day or before it, by one statement.
     *
     * @param depth most observations of each municipality and series
     */
    List<History> histories(Indicator indicator, LocalDate day, int depth);

    /**
     * Stores observations; of one that is there and says something else the earlier version is kept.
     *
     * @param by login name
     * @return what became of each, in their order
     */
    List<Outcome> record(Indicator indicator, List<Observation> observations, String by);

    /** All versions of the observations of a municipality, or of the region, the latest day and version first. */
    List<Version> versions(Indicator indicator, Optional<String> municipality, int most);

    /** The plan of an indicator. */
    Plan plan(Indicator indicator);

    /** All versions of the months of a plan, the latest month and version first. */
    List<PlanVersion> planVersions(Indicator indicator, int most);

    /** Stores months of a plan; what was planned before is kept. Other months stay. */
    void plan(Indicator indicator, List<PlanMonth> months, String by);

    /** The last day on which any of these was observed. */
    Optional<LocalDate> lastDay(List<Indicator> indicators);

    /** Whether nothing was observed yet. */
    boolean isEmpty();
}
