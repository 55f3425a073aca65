package ru.nso.esialogin.indicators;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.recording.HistoryDepth;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.recording.ObservationStore;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.PlanVersion;
import ru.nso.esialogin.indicators.recording.Version;
import ru.nso.esialogin.indicators.status.PrintedLists;

/** A book that holds what the region printed, and nothing else. */
public final class PrintedBook implements ObservationStore {
    private PrintedBook() {}

    public static IndicatorBook open() {
        return new IndicatorBook(
                new PrintedBook(),
                Printed.MUNICIPALITIES,
                PrintedLists.shipped(Printed.MUNICIPALITIES),
                HistoryDepth.USUAL);
    }

    @Override
    public List<History> histories(Indicator indicator, LocalDate day, int depth) {
        return Printed.histories(indicator.code()).stream()
                .map(history -> history.until(day))
                .filter(history -> history.last().isPresent())
                .toList();
    }

    @Override
    public List<Outcome> record(Indicator indicator, List<Observation> observations, String by) {
        throw new UnsupportedOperationException("it was printed");
    }

    @Override
    public List<Version> versions(Indicator indicator, Optional<String> municipality, int most) {
        return List.of();
    }

    @Override
    public Plan plan(Indicator indicator) {
        return Printed.plan(indicator.code());
    }

    @Override
    public void plan(Indicator indicator, List<PlanMonth> months, String by) {
        throw new UnsupportedOperationException("it was printed");
    }

    @Override
    public Optional<LocalDate> lastDay(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> Printed.histories(indicator.code()).stream())
                .flatMap(history -> history.last().stream())
                .map(Observation::date)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<PlanVersion> planVersions(Indicator indicator, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
