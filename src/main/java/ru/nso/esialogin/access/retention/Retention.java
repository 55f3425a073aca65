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
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;

/** Tells what is kept how long, and removes what is due. */
@ApplicationScoped
@Transactional
public class Retention {
    private final Instance<KeptData> rooms;
    private final RunRecord runs;
    private final AccessLog log;
    private final Clock clock;

    Retention(Instance<KeptData> rooms, RunRecord runs, AccessLog log, Clock clock) {
        this.rooms = rooms;
        this.runs = runs;
        this.log = log;
        this.clock = clock;
    }

    /** Every class, in the order of the table. Looking changes nothing: this is the dry run. */
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

    /** Removes what is due of every class; how many rows of each went. Written into the log, for somebody asked. */
    public Map<DataClass, Long> run(Access access) {
        Map<DataClass, Long> removed = new EnumMap<>(DataClass.class);
        ending().keySet().forEach(one -> removed.put(one, removeDue(one)));
        boolean nothing = removed.values().stream().allMatch(rows -> rows == 0);
        log.record(new AccessEntry(
                access,
                Action.RUN_RETENTION,
                List.of(),
                List.of(),
                List.of(),
                nothing ? Outcome.NOTHING_FOUND : Outcome.DONE));
        return removed;
    }

    /** Removes what is due of one class; how many rows. */
    public long removeDue(DataClass one) {
        KeptData data = Optional.ofNullable(ending().get(one))
                .orElseThrow(() -> new IllegalArgumentException("kept without end: " + one));
        Instant now = clock.instant();
        long removed = data.remove(now);
        runs.note(one, new LastRun(now, removed));
        return removed;
    }

    /** Classes whose time ends. */
    public List<DataClass> endingClasses() {
        return List.copyOf(ending().keySet());
    }

    private Map<DataClass, KeptData> ending() {
        Map<DataClass, KeptData> found = new EnumMap<>(DataClass.class);
        for (KeptData data : rooms) {
            if (found.put(data.dataClass(), data) != null) {
                throw new IllegalStateException("two rooms keep " + data.dataClass());
            }
        }
        return found;
    }
}
