package ru.nso.esialogin.console.family.sides;

import java.util.List;

/**
 * The cards of a pupil in both subsystems.
 *
 * @param pupil name of the pupil
 * @param journalCard number of the card of the journal; empty: there is none
 * @param enrolmentCard number of the card of the enrolment; empty: there is none
 * @param facts facts beside each other
 * @param differences how many of them differ, in words
 */
public record SidesView(
        String pupil, String journalCard, String enrolmentCard, List<Compared> facts, String differences) {

    /** Copies the list. */
    public SidesView {
        facts = List.copyOf(facts);
    }
}
