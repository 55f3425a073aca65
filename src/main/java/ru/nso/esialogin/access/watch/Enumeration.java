package ru.nso.esialogin.access.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.watch.Finding.NoticedBy;

/** Tells who goes through numbers from who works: pure, over what is known of one user. */
public final class Enumeration {
    private Enumeration() {}

    /**
     * What these numbers amount to; nothing for the work of an operator.
     *
     * @param numbers of one user, each once
     * @param now when the newest was asked for: the end of every time that is looked at
     */
    public static Optional<Finding> among(Collection<SoughtNumber> numbers, Instant now, Thresholds thresholds) {
        return ranges(numbers, now, thresholds.range())
                .or(() -> reached(NoticedBy.FAST, numbers, now, thresholds.fast()))
                .or(() -> reached(NoticedBy.SLOW, numbers, now, thresholds.slow()));
    }

    /** The range with the most numbers, where there are several. */
    private static Optional<Finding> ranges(Collection<SoughtNumber> numbers, Instant now, List<Threshold> thresholds) {
        Map<String, List<SoughtNumber>> byRange = numbers.stream().collect(Collectors.groupingBy(SoughtNumber::range));
        return byRange.values().stream()
                .flatMap(alike -> thresholds.stream()
                        .flatMap(threshold -> reached(NoticedBy.RANGE, alike, now, threshold).stream()))
                .max(Comparator.comparingInt(Finding::different).thenComparing(Finding::from));
    }

    private static Optional<Finding> reached(
            NoticedBy kind, Collection<SoughtNumber> numbers, Instant now, Threshold threshold) {
        Instant from = now.minus(threshold.within());
        List<SoughtNumber> counted =
                numbers.stream().filter(number -> number.since(from)).toList();
        long missed =
                counted.stream().filter(number -> number.missedSince(from)).count();
        if (!threshold.reached(counted.size(), missed)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                kind, moments(counted).min(Comparator.naturalOrder()).orElse(now), now, counted.size(), (int) missed));
    }

    private static Stream<Instant> moments(List<SoughtNumber> numbers) {
        return numbers.stream().map(SoughtNumber::asked);
    }
}
