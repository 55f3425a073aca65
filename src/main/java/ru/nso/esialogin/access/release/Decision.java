package ru.nso.esialogin.access.release;

import java.time.Instant;
import ru.nso.esialogin.access.StatedReason;

/**
 * What the second person decided.
 *
 * @param by login name
 * @param at when
 * @param approved yes or no
 * @param reason why
 */
public record Decision(String by, Instant at, boolean approved, StatedReason reason) {

    /** Without the name: who decides is a person too. */
    @Override
    public String toString() {
        return "Decision[" + approved + ']';
    }
}
