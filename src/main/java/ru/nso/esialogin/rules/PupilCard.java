package ru.nso.esialogin.rules;

/**
 * One card of a pupil as the rules see it.
 *
 * @param pupil the pupil
 * @param parents the parents there, in the order of the card; none where nobody told of them
 */
public record PupilCard(Standing pupil, Standings parents) {
    /** Whether somebody told who the parents there are, be it nobody. */
    public boolean isParentsTold() {
        return pupil.card().isPresent() && !pupil.card().get().parents().isUnknown();
    }
}
