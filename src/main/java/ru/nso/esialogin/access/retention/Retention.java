package ru.nso.esialogin.access.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Access;

/** Tells what is kept how long, and removes what is due. */
@ApplicationScoped
public class Retention {
    /** Then the next hour goes on: a run that somebody waits for has to end. */
    static final int MOST_PARTS = 50;

    private final Instance<KeptData> rooms;
    private final RunRecord runs;
    private final Removal removal;
    private final RunEntry entry;
    private final Clock clock;

    Retention(Instance<KeptData> rooms, RunRecord runs, Removal removal, RunEntry entry, Clock clock) {
        this.rooms = rooms;
        this.runs = runs;
        this.removal = removal;
        this.entry = entry;
        this.clock = clock;
    }

    /** Every class, in the order of the table. Looking changes nothing: this is the dry run. */
    @Transactional
    public List<RetentionLine> overview() {
        Instant now = clock.instant();
        Map<DataClass, KeptData> ending = ending();
        Map<DataClass, LastRun> last = runs.last();
        return Arrays.stream(DataClass.values())
                .map(one -> line(one, Optional.ofNullable(ending.get(one)), last, now))
                .toList();
    }

    private static RetentionLine line(
            DataClass one, Optional<KeptData> ends, Map<DataClass, LastRun> last, Instant now) {
        return new RetentionLine(
                one,
                ends.map(KeptData::kept),
                ends.map(data -> data.due(now)).orElse(Due.NOTHING),
                Optional.ofNullable(last.get(one)));
    }

    /**
     * Removes what is due of every class; how many rows of each went. That somebody asked for it is written into the log
     * before anything goes. A class that cannot be removed ends the run; what went before is gone.
     */
    public Map<DataClass, Long> run(Access access) {
        Map<DataClass, KeptData> ending = ending();
        entry.write(access, ending.values());
        Map<DataClass, Long> removed = new EnumMap<>(DataClass.class);
        ending.forEach((one, data) -> removed.put(one, removeDue(data)));
        return removed;
    }

    /** Removes what is due of one class; how many rows. */
    public long removeDue(DataClass one) {
        return removeDue(Optional.ofNullable(ending().get(one))
                .orElseThrow(() -> new IllegalArgumentException("kept without end: " + one)));
    }

    private long removeDue(KeptData data) {
        long removed = 0;
        for (int part = 0; part < MOST_PARTS; part++) {
            long more = removal.take(data, removed);
            removed += more;
            if (more == 0 || !data.inParts()) {
                return removed;
            }
        }
        return removed;
    }

    /** Classes whose time ends. */
    public List<DataClass> endingClasses() {
        return List.copyOf(ending().keySet());
    }

    private Map<DataClass, KeptData> ending() {
        Map<DataClass, KeptData> found = new EnumMap<>(DataClass.class);
        for (KeptData data : rooms) {
            if (data.ends() && found.put(data.dataClass(), data) != null) {
                throw new IllegalStateException("two rooms keep " + data.dataClass());
            }
        }
        return found;
    }
}
