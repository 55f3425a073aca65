package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;

/** Reckons how an indicator stands on a day, for every municipality of the dictionary. */
public final class StatusReckoning {
    private final Municipalities municipalities;

    public StatusReckoning(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * The status.
     *
     * @param histories what was observed, at least as far back as trend and forecast look; the region's among them
     */
    public Status status(Indicator indicator, Plan plan, LocalDate date, List<History> histories) {
        RowReckoning reckoning = new RowReckoning(indicator, plan, date);
        List<List<StatusRow>> bySeries = new ArrayList<>();
        List<History> leading = List.of();
        for (Series series : indicator.series()) {
            List<History> all = of(series, date, histories);
            bySeries.add(rows(reckoning, all));
            leading = series == indicator.leading() ? all : leading;
        }
        List<StatusRow> rows = new ArrayList<>();
        for (int i = 0; i < municipalities.names().size(); i++) {
            for (List<StatusRow> one : bySeries) {
                rows.add(one.get(i));
            }
        }
        StatusRow region = new RegionReckoning(reckoning, municipalities.names().size())
                .row(regional(indicator, date, histories), leading, bySeries.get(0));
        return new Status(indicator, date, region, rows);
    }

    /** Histories of one series, one for each municipality of the dictionary, in its order. */
    public List<History> of(Series series, LocalDate date, List<History> histories) {
        Map<String, History> known = new HashMap<>();
        for (History history : histories) {
            if (history.series() == series) {
                history.municipality().ifPresent(name -> known.put(name, history.until(date)));
            }
        }
        return municipalities.names().stream()
                .map(name -> known.getOrDefault(name, new History(Optional.of(name), series, List.of())))
                .toList();
    }

    private static List<StatusRow> rows(RowReckoning reckoning, List<History> histories) {
        Set<String> hidden = Suppression.hidden(reckoning.indicator(), histories);
        Optional<LocalDate> lastTable = histories.stream()
                .flatMap(history -> history.last().stream())
                .map(Observation::date)
                .max(Comparator.naturalOrder());
        List<BigDecimal> shown = histories.stream()
                .filter(history -> !hidden.contains(history.municipality().orElseThrow()))
                .flatMap(history -> history.last().flatMap(Observation::exactPercent).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        return histories.stream()
                .map(history -> {
                    Optional<Observation> last = history.last();
                    boolean listed = last.map(Observation::date).equals(lastTable);
                    return reckoning.row(
                            history,
                            listed,
                            hidden.contains(history.municipality().orElseThrow()),
                            rank(last, shown));
                })
                .toList();
    }

    private static OptionalInt rank(Optional<Observation> last, List<BigDecimal> shown) {
        Optional<BigDecimal> percent = last.flatMap(Observation::exactPercent);
        return percent.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(1
                        + (int) shown.stream()
                                .filter(other -> other.compareTo(percent.get()) > 0)
                                .count());
    }

    /** The region's own figure; of an indicator with several series it may be given as the leading one. */
    private static History regional(Indicator indicator, LocalDate date, List<History> histories) {
        Optional<History> own = regional(Series.OWN, date, histories);
        return own.or(() -> regional(indicator.leading(), date, histories))
                .orElseGet(() -> new History(Optional.empty(), Series.OWN, List.of()));
    }

    private static Optional<History> regional(Series series, LocalDate date, List<History> histories) {
        return histories.stream()
                .filter(history -> history.municipality().isEmpty() && history.series() == series)
                .map(history -> history.until(date))
                .filter(history -> history.last().isPresent())
                .findFirst();
    }
}
