package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;

/** How far an item is. */
public sealed interface ItemState {

    /** Nobody has taken it. */
    record Open() implements ItemState {}

    /**
     * Somebody has taken it.
     *
     * @param assignment who, and until when
     * @param overdue whether that day has passed
     */
    record Assigned(Assignment assignment, boolean overdue) implements ItemState {}

    /**
     * A later audit says that everybody who waited for it gets in.
     *
     * @param seenOn the day of that audit
     */
    record DoneByItself(LocalDate seenOn) implements ItemState {}

    /**
     * The school has decided to leave it as it is for a while.
     *
     * @param waiver why, and until when
     */
    record Waived(Waiver waiver) implements ItemState {}
}
