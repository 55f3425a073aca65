package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.Optional;
import ru.nso.esialogin.esia.KeyKind;

/**
 * A key on a card beside those that were sent.
 *
 * @param kind what kind of key it is
 * @param masked what stands on the card, masked; of a near miss only the part that agrees with what was sent
 * @param meeting how it meets them
 * @param sent place of the key it meets or misses among those of its kind that were sent, from zero
 * @param position which digit of a SNILS differs, from 1; only where that discloses nothing ({@link Difference})
 */
public record KeyOnCard(
        KeyKind kind, String masked, Meeting meeting, Optional<Integer> sent, Optional<Integer> position) {

    /** How a key on a card meets those that were sent. */
    public enum Meeting {
        /** Written as it was sent. */
        SAME,
        /** The same once both are brought to one form. */
        SAME_IN_ONE_FORM,
        /** One digit differs. */
        ONE_DIGIT,
        /** Two neighbouring digits have changed places. */
        TRANSPOSED,
        /** An address with one slip. */
        ONE_SLIP,
        /** Nothing like it was sent. */
        MISSED,
        /** The journal cannot search by what stands there. */
        NOT_SEARCHED;

        /** Whether the journal finds the record by it. */
        public boolean found() {
            return this == SAME || this == SAME_IN_ONE_FORM;
        }

        /** Whether it comes near and is not found. */
        public boolean near() {
            return this == ONE_DIGIT || this == TRANSPOSED || this == ONE_SLIP;
        }
    }
}
