package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.DiagnosedCause;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/**
 * A cause that holds or may hold.
 *
 * @param code stable identifier
 * @param title title in Russian
 * @param basis who says that the cause exists
 * @param certainty how certain it is
 * @param severity how much it hinders this login
 * @param evidence what speaks for it, values masked
 * @param missingFacts facts that would decide it
 * @param refines causes of this answer that it names more exactly
 * @param fixes what each actor has to do
 */
@Schema(name = "DiagnosedCause", description = "A cause that holds or may hold")
record CauseWire(
        String code,
        String title,
        Basis basis,
        Certainty certainty,
        Severity severity,
        List<Proof> evidence,
        List<MissingFact> missingFacts,
        List<String> refines,
        List<FixWire> fixes) {

    /**
     * One piece of evidence.
     *
     * @param where place in Russian
     * @param found what was found, masked
     * @param expected what would be right; never a value that is not proven
     * @param note what is remarkable
     * @param cardId card concerned, if any
     * @param personId person on it, if any
     * @param field field or fact
     */
    @Schema(name = "Evidence")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Proof(
            String where,
            String found,
            String expected,
            String note,
            @Schema(implementation = String.class) Optional<String> cardId,
            @Schema(implementation = String.class) Optional<String> personId,
            Field field) {}

    /**
     * What one actor has to do.
     *
     * @param actor who
     * @param steps steps in order, in Russian
     */
    @Schema(name = "Fix")
    record FixWire(Actor actor, List<String> steps) {}

    static CauseWire of(DiagnosedCause diagnosed) {
        ExplainedCause cause = diagnosed.cause();
        return new CauseWire(
                cause.code().toString(),
                cause.entry().title(),
                cause.entry().basis(),
                cause.certainty(),
                cause.severity(),
                cause.evidence().stream().map(CauseWire::proof).toList(),
                cause.missing().stream().sorted().toList(),
                cause.refines().stream().map(CauseCode::toString).toList(),
                diagnosed.fixes().stream()
                        .map(fix -> new FixWire(fix.actor(), fix.steps()))
                        .toList());
    }

    private static Proof proof(Evidence piece) {
        return new Proof(
                piece.where(),
                piece.found(),
                piece.expected(),
                piece.note(),
                piece.standing().map(Standing::cardId),
                piece.standing().map(standing -> standing.person().id()),
                piece.field());
    }
}
