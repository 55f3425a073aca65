package ru.nso.esialogin.card.reveal;

import java.time.Duration;
import java.util.List;

/** What came of asking for a value. Each is written into the access log in the same transaction. */
public sealed interface RevealOutcome {

    /**
     * The values may be shown.
     *
     * @param values of the field, as they are written on the card and in its order; none if the field is empty
     */
    record Shown(Reveal reveal, List<String> values) implements RevealOutcome {
        /** Copies the list. */
        public Shown {
            values = List.copyOf(values);
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "Shown[" + reveal + ']';
        }
    }

    /** The reveal is the caller's, but its time is over or what it showed is gone. */
    record Over(Reveal reveal) implements RevealOutcome {}

    /**
     * The caller has no reveal left today.
     *
     * @param untilNext how long it takes until the next day of the region begins
     */
    record UsedUp(Duration untilNext) implements RevealOutcome {}

    /** There is no such card, person or reveal, or it is not the caller's. */
    record Absent() implements RevealOutcome {}
}
