package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.api.near.NearMissWire;
import ru.nso.esialogin.diagnosis.api.plan.NextQuestionWire;
import ru.nso.esialogin.diagnosis.api.plan.PlanWire;
import ru.nso.esialogin.diagnosis.nearmiss.NearMisses;
import ru.nso.esialogin.diagnosis.text.PlanWords;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.PlanLimits;

/**
 * An explained login.
 *
 * @param id under which it is kept; {@code null} when the cards came with the request
 * @param catalogueVersion state of rules, pages and policies it was made from
 * @param verdict outcome of the login
 * @param dataAsOf how old the oldest card of the registry is; left out for cards that came with the request
 * @param cardsComplete false when the registry held more cards than are read at once, so that some were not looked at;
 *     what would be concluded from their absence is then not proved
 * @param childrenNotFound children named in the request whose card is not among those of the family that were looked
 *     at, by their place in the request; while a child's card is not known, a parent's login is never said to work
 * @param simulation how the login goes
 * @param causes why, the decisive cause first
 * @param incomplete causes that could not be decided because their rule broke down
 * @param plans every smallest set of edits after which the login works, the best first,
 *     dangerous ones behind all others
 * @param plansTruncated whether there are more plans than are given
 * @param planLimits limits that ended the search for plans early; empty when it was exhaustive. SEVERITIES says that time
 *     ran out before it was played how much each cause hinders, so that some severities are too low
 * @param noPlanBecause why no edit of a card can help, with what was simulated to prove it; {@code null} where one does
 * @param nearMisses where nothing matched: the nearest cards and why each was not let in; for the operator's eyes
 * @param nearMissesComplete false when there were more than are looked at, so that a nearer one may be missing
 * @param nextQuestion what to ask next; {@code null} where nothing is open
 * @param texts texts ready to send, in Russian
 */
@Schema(name = "Diagnosis", description = "An explained login")
record DiagnosisAnswer(
        @Schema(implementation = String.class, nullable = true) Optional<String> id,
        String catalogueVersion,
        Verdict verdict,
        @Schema(implementation = String.class, format = "date-time") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<OffsetDateTime> dataAsOf,
        boolean cardsComplete,
        List<Integer> childrenNotFound,
        SimulationWire simulation,
        List<CauseWire> causes,
        List<String> incomplete,
        List<PlanWire> plans,
        boolean plansTruncated,
        List<PlanLimits.Reached> planLimits,
        @Schema(implementation = String.class, nullable = true) Optional<String> noPlanBecause,
        List<NearMissWire> nearMisses,
        boolean nearMissesComplete,
        @Schema(implementation = NextQuestionWire.class, nullable = true) Optional<NextQuestionWire> nextQuestion,
        TextsWire texts) {

    /**
     * Texts in Russian.
     *
     * @param family to the person, or to the parent of a pupil under age
     * @param school to the school, without values
     * @param operator for the operator, masked
     */
    @Schema(name = "DiagnosisTexts")
    record TextsWire(String family, String school, String operator) {}

    static DiagnosisAnswer of(FoundLogin login, Diagnosis diagnosis, NearMisses.Nearest nearest) {
        return new DiagnosisAnswer(
                Optional.empty(),
                diagnosis.version().text(),
                diagnosis.simulation().verdict(),
                login.dataAsOf(),
                login.complete(),
                NamedChildren.notFound(login.login(), diagnosis.simulation().household()),
                SimulationWire.of(diagnosis.simulation()),
                diagnosis.causes().stream().map(CauseWire::of).toList(),
                diagnosis.crashes().stream()
                        .map(crash -> crash.code().toString())
                        .toList(),
                diagnosis.plans().stream().map(PlanWire::of).toList(),
                diagnosis.hasMorePlans(),
                diagnosis.planning().reached().stream().sorted().toList(),
                PlanWords.noPlanBecause(diagnosis.planning()),
                NearMissWire.of(nearest),
                nearest.complete(),
                diagnosis.question().map(NextQuestionWire::of),
                new TextsWire(
                        diagnosis.texts().family(),
                        diagnosis.texts().school(),
                        diagnosis.texts().operator()));
    }
}
