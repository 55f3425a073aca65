package ru.nso.esialogin.bench.rivals;

/**
 * A pupil who stands on a card with a parent's SNILS or with one a slip away from it: inferred, then matched on.
 *
 * @param pupil the pupil
 * @param parent the parent of the same card
 */
public record Slip(Row pupil, Row parent) {
    /** The pupil, as a bean has it. */
    public Row getPupil() {
        return pupil;
    }

    /** The parent, as a bean has it. */
    public Row getParent() {
        return parent;
    }
}
