package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a school has decided about one item.
 *
 * @param assignment who mends it
 * @param waivers what is left as it is
 */
public record Decisions(Optional<Assignment> assignment, List<Waiver> waivers) {
    /** Nothing is decided. */
    public static final Decisions NONE = new Decisions(Optional.empty(), List.of());

    /** Copies the waivers. */
    public Decisions {
        waivers = List.copyOf(waivers);
    }

    /** How far an item is on a day that is not done. */
    public ItemState stateOf(WorkItem item, LocalDate day) {
        Optional<ItemState> waived = waiverOf(item, day).map(ItemState.Waived::new);
        Optional<ItemState> assigned = assignment.map(taken -> new ItemState.Assigned(taken, taken.isOverdue(day)));
        return waived.or(() -> assigned).orElseGet(ItemState.Open::new);
    }

    /** The waiver that ends first of those that together cover everything there is to do; nothing where one task is left. */
    private Optional<Waiver> waiverOf(WorkItem item, LocalDate day) {
        List<Waiver> holding =
                waivers.stream().filter(waiver -> waiver.holdsOn(day)).toList();
        boolean whole = holding.stream().anyMatch(waiver -> waiver.cause().isEmpty());
        boolean each = !item.tasks().isEmpty()
                && item.tasks().stream()
                        .allMatch(task -> holding.stream().anyMatch(waiver -> waiver.covers(task.cause())));
        return whole || each
                ? holding.stream()
                        .filter(waiver -> !whole || waiver.cause().isEmpty())
                        .filter(waiver -> whole || item.tasks().stream().anyMatch(task -> waiver.covers(task.cause())))
                        .min(Comparator.comparing(Waiver::until))
                : Optional.empty();
    }
}
