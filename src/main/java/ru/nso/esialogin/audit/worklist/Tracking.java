package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.audit.finding.AuditedPerson;

/**
 * Follows the items of an earlier list in a later audit. An item is done when people waited for it, at least one of them
 * is still on the cards, and all who are can log in now. Of the later audit it holds only who was waited for.
 */
public final class Tracking {
    private final List<WorkItem> earlier;
    private final Set<String> watched = new HashSet<>();
    private final Map<String, Boolean> works = new HashMap<>();

    /** Follows these items. */
    public Tracking(List<WorkItem> earlier) {
        this.earlier = List.copyOf(earlier);
        this.earlier.forEach(item -> waiting(item).forEach(watched::add));
    }

    /** Takes one row of the later audit. */
    public void add(AuditedPerson person) {
        String recordId = person.record().recordId();
        if (watched.contains(recordId)) {
            works.put(recordId, person.works());
        }
    }

    /**
     * The items of today with their states, in their order, and behind them those that are done. An item of the earlier
     * list that nobody waited for is in the list of today or forgotten.
     *
     * @param now the list made of the later audit
     * @param decisions what was decided, by the key of the item
     * @param day the day of the later audit
     */
    public List<TrackedItem> track(List<WorkItem> now, Map<String, Decisions> decisions, LocalDate day) {
        Map<String, WorkItem> done = new HashMap<>();
        earlier.stream().filter(this::isDone).forEach(item -> done.put(item.key(), item));
        List<TrackedItem> tracked = new ArrayList<>();
        for (WorkItem item : now) {
            if (item.keepsSomebodyOut() || !done.containsKey(item.key())) {
                done.remove(item.key());
                tracked.add(new TrackedItem(
                        item, decisions.getOrDefault(item.key(), Decisions.NONE).stateOf(item, day)));
            }
        }
        done.values().stream()
                .sorted(WorkList.ORDER)
                .forEach(item -> tracked.add(new TrackedItem(item, new ItemState.DoneByItself(day))));
        return List.copyOf(tracked);
    }

    private boolean isDone(WorkItem item) {
        List<Boolean> outcomes = waiting(item)
                .filter(works::containsKey)
                .map(recordId -> works.getOrDefault(recordId, false))
                .toList();
        return !outcomes.isEmpty() && !outcomes.contains(false);
    }

    private static Stream<String> waiting(WorkItem item) {
        return Stream.concat(item.unlocks().stream(), item.helps().stream());
    }
}
