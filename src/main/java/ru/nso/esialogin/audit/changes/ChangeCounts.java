package ru.nso.esialogin.audit.changes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import ru.nso.esialogin.rules.CauseCode;

/** How many findings have changed how, in all and by cause. */
public final class ChangeCounts implements ChangeSink {
    private final Map<Change, Long> all = nothing();
    private final Map<CauseCode, Map<Change, Long>> byCause = new TreeMap<>();

    @Override
    public void take(Change change, FindingKey finding) {
        all.merge(change, 1L, Long::sum);
        byCause.computeIfAbsent(finding.cause(), any -> nothing()).merge(change, 1L, Long::sum);
    }

    /** The counts over all causes; each change has one, if only zero. */
    public Map<Change, Long> all() {
        return Collections.unmodifiableMap(all);
    }

    /** The counts of each cause that was found at all, in the order of the catalogue. */
    public Map<CauseCode, Map<Change, Long>> byCause() {
        return Collections.unmodifiableMap(byCause);
    }

    private static Map<Change, Long> nothing() {
        Map<Change, Long> counts = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            counts.put(change, 0L);
        }
        return counts;
    }
}
