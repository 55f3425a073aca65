package ru.nso.esialogin.indicators.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The XmR chart of a series of steps (Shewhart, Wheeler): its mean, how much neighbours differ, and the limits between
 * which it varies by itself. What is within them is noise.
 *
 * @param mean mean step a week
 * @param movingRange mean difference of neighbouring steps; never below one, for a count of people has no finer grain
 * @param steps the steps it is made of
 */
public record ProcessChart(double mean, double movingRange, List<Step> steps) {
    /** Fewer steps say nothing of how much they vary. */
    public static final int FEWEST_STEPS = 3;

    /** Three standard deviations in moving ranges of two: 3 / 1.128. */
    private static final double LIMIT = 2.66;

    private static final double DEVIATION = 1.128;
    private static final int RUN = 8;

    public ProcessChart {
        steps = List.copyOf(steps);
    }

    /**
     * The chart of these steps.
     *
     * @throws IllegalArgumentException if they are too few
     */
    public static ProcessChart of(List<Step> steps) {
        if (steps.size() < FEWEST_STEPS) {
            throw new IllegalArgumentException("a process chart needs " + FEWEST_STEPS + " steps");
        }
        double mean = steps.stream().mapToDouble(Step::perWeek).average().orElseThrow();
        double ranges = 0;
        for (int i = 1; i < steps.size(); i++) {
            ranges += Math.abs(steps.get(i).perWeek() - steps.get(i - 1).perWeek());
        }
        return new ProcessChart(mean, Math.max(1, ranges / (steps.size() - 1)), steps);
    }

    /** The lowest step that is still noise. */
    public double lower() {
        return mean - LIMIT * movingRange;
    }

    /** The highest step that is still noise. */
    public double upper() {
        return mean + LIMIT * movingRange;
    }

    /** Standard deviation of the steps, as their neighbours tell it. */
    public double deviation() {
        return movingRange / DEVIATION;
    }

    /** Whether a step is more than noise. */
    public boolean isSignal(Step step) {
        return step.perWeek() < lower() || step.perWeek() > upper();
    }

    /** Whether the series grows or falls on the whole, and not by chance alone. */
    public boolean hasDirection() {
        return Math.abs(mean) > 3 * deviation() / Math.sqrt(steps.size());
    }

    /** Steps that are signals: outside of the limits, or the last of eight on one side of the mean. */
    public List<Step> signals() {
        List<Step> found = new ArrayList<>();
        int run = 0;
        for (Step step : steps) {
            int side = (int) Math.signum(step.perWeek() - mean);
            run = side == 0 ? 0 : run * side > 0 ? run + side : side;
            if (isSignal(step) || Math.abs(run) >= RUN) {
                found.add(step);
            }
        }
        return found;
    }
}
