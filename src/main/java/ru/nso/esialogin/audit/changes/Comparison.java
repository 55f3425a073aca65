package ru.nso.esialogin.audit.changes;

import java.util.Iterator;

/**
 * Compares two audits of the same cards by merging their findings, both sorted by {@link FindingKey}. A third stream, of
 * all that was found before the former audit, tells what is back from what is new. One finding of each is in memory. A
 * finding that a stream has twice in a row counts once.
 */
public final class Comparison {
    private final SortedFindings before;
    private final SortedFindings now;
    private final SortedFindings earlier;

    private Comparison(SortedFindings before, SortedFindings now, SortedFindings earlier) {
        this.before = before;
        this.now = now;
        this.earlier = earlier;
    }

    /**
     * Gives every change to the sink.
     *
     * @param earlier what was found in any audit before the former one, sorted
     * @param before what was found in the former audit, sorted
     * @param now what was found in this one, sorted
     * @throws IllegalArgumentException if a stream is not sorted
     */
    public static void run(
            Iterator<FindingKey> earlier, Iterator<FindingKey> before, Iterator<FindingKey> now, ChangeSink sink) {
        new Comparison(new SortedFindings(before), new SortedFindings(now), new SortedFindings(earlier)).run(sink);
    }

    private void run(ChangeSink sink) {
        while (before.hasHead() || now.hasHead()) {
            int order = SortedFindings.compareHeads(before, now);
            if (order < 0) {
                sink.take(Change.FIXED, before.take());
            } else if (order > 0) {
                FindingKey found = now.take();
                sink.take(earlier.has(found) ? Change.RELAPSED : Change.NEW, found);
            } else {
                before.take();
                sink.take(Change.UNCHANGED, now.take());
            }
        }
    }
}
