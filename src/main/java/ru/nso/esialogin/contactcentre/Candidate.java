package ru.nso.esialogin.contactcentre;

import java.util.List;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What an operator is told of a member of the family: no name and no value.
 *
 * @param kind as what the member stands on the cards
 * @param verdict how the member's login would go
 * @param causes codes of the causes, the decisive one first
 */
public record Candidate(RecordKind kind, Verdict verdict, List<CauseCode> causes) {
    /** Copies the codes. */
    public Candidate {
        causes = List.copyOf(causes);
    }
}
