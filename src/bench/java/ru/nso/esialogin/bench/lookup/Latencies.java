package ru.nso.esialogin.bench.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times from the moment at which a request was due until its answer was there, in microseconds. */
final class Latencies {
    private final List<Long> micros = new ArrayList<>();

    synchronized void add(long one) {
        micros.add(one);
    }

    synchronized void addAll(Latencies others) {
        micros.addAll(others.micros);
    }

    /** How many. */
    synchronized int count() {
        return micros.size();
    }

    /** The time in milliseconds within which this share is answered. */
    synchronized double millis(double share) {
        if (micros.isEmpty()) {
            throw new IllegalStateException("Nothing was answered");
        }
        List<Long> sorted = micros.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1_000.0;
    }

    /** How much longer the slowest hundredth waits than the middle. */
    double spread() {
        return millis(0.99) / millis(0.5);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.2f ms, p99/p50 %.2f (%d)",
                millis(0.5),
                millis(0.99),
                spread(),
                count());
    }
}
