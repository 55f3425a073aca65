package ru.nso.esialogin.indicators.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.quality.RowQuality;

/**
 * Whose numbers are not told: groups of one to four people, the rest of a group of which all but so few are counted, and
 * one municipality more where the hidden ones could else be found by subtracting the others from the region.
 */
public final class Suppression {
    private Suppression() {}

    /**
     * Municipalities whose last count is hidden.
     *
     * @param histories of one series, up to the day asked for
     */
    public static Set<String> hidden(Indicator indicator, List<History> histories) {
        List<Counted> counted = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        for (History history : histories) {
            Optional<Counts> counts = history.last().flatMap(last -> last.counts());
            if (history.municipality().isPresent() && counts.isPresent()) {
                counted.add(new Counted(history.municipality().get(), counts.get()));
                if (history.last()
                        .filter(last -> RowQuality.isOfFew(indicator, last))
                        .isPresent()) {
                    hidden.add(history.municipality().get());
                }
            }
        }
        if (!hidden.isEmpty()) {
            counted.stream()
                    .filter(each -> !hidden.contains(each.municipality()))
                    .min(Comparator.comparingLong(
                                    (Counted each) -> each.counts().numerator())
                            .thenComparing(Counted::municipality))
                    .ifPresent(next -> hidden.add(next.municipality()));
        }
        return hidden;
    }

    private record Counted(String municipality, Counts counts) {}
}
