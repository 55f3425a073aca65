package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/**
 * A decision to leave something as it is.
 *
 * @param cause the cause that is left; empty for the whole item
 * @param reason why, in the school's words
 * @param until the last day on which the decision holds
 */
public record Waiver(Optional<CauseCode> cause, String reason, LocalDate until) {

    /**
     * Checks that it says why.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Waiver {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A waiver gives a reason");
        }
    }

    /** Whether the decision still holds. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    boolean covers(CauseCode other) {
        return cause.isEmpty() || cause.get().equals(other);
    }
}
