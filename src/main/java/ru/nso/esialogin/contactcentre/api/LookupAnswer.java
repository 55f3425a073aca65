package ru.nso.esialogin.contactcentre.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.contactcentre.Candidate;
import ru.nso.esialogin.contactcentre.LookedUp;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What a look-up came to, for the operator's eyes: no name and no value.
 *
 * @param id identifier, for comparisons and the script
 * @param candidates members of the family
 * @param complete false when there were more cards or people than the configured number, or time was over
 * @param validUntil until when the operator may work with it
 */
@Schema(name = "Lookup", description = "Члены семьи без имён и значений")
public record LookupAnswer(String id, List<CandidateWire> candidates, boolean complete, OffsetDateTime validUntil) {

    /**
     * A member of the family.
     *
     * @param kind as what the member stands on the cards
     * @param verdict how the member's login would go
     * @param causes codes of the causes, the decisive one first
     */
    @Schema(name = "LookupCandidate")
    public record CandidateWire(RecordKind kind, Verdict verdict, List<String> causes) {
        static CandidateWire of(Candidate candidate) {
            return new CandidateWire(
                    candidate.kind(),
                    candidate.verdict(),
                    candidate.causes().stream().map(CauseCode::toString).toList());
        }
    }

    static LookupAnswer of(LookedUp found) {
        return new LookupAnswer(
                found.id(),
                found.candidates().stream().map(CandidateWire::of).toList(),
                found.complete(),
                found.validUntil().atOffset(ZoneOffset.UTC));
    }
}
