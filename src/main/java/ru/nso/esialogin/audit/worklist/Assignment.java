package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;

/**
 * Who mends an item.
 *
 * @param to the account of the employee
 * @param due the last day for it
 */
public record Assignment(String to, LocalDate due) {

    /**
     * Checks that it says who.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Assignment {
        if (to.isBlank()) {
            throw new IllegalArgumentException("An assignment names somebody");
        }
    }

    /** Whether the last day has passed. */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due);
    }
}
