package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * An explained login.
 *
 * @param id under which it is kept; {@code null} when the cards came with the request
 * @param catalogueVersion state of rules, pages and policies it was made from
 * @param verdict outcome of the login
 * @param dataAsOf how old the oldest card of the registry is; left out for cards that came with the request
 * @param simulation how the login goes
 * @param causes why, the decisive cause first
 * @param incomplete causes that could not be decided because their rule broke down
 * @param texts texts ready to send, in Russian
 */
@Schema(name = "Diagnosis", description = "An explained login")
record DiagnosisAnswer(
        @Schema(implementation = String.class, nullable = true) Optional<String> id,
        String catalogueVersion,
        Verdict verdict,
        @Schema(implementation = OffsetDateTime.class) @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<OffsetDateTime> dataAsOf,
        SimulationWire simulation,
        List<CauseWire> causes,
        List<String> incomplete,
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

    static DiagnosisAnswer of(FoundLogin login, Diagnosis diagnosis) {
        return new DiagnosisAnswer(
                Optional.empty(),
                diagnosis.version().text(),
                diagnosis.simulation().verdict(),
                login.dataAsOf(),
                SimulationWire.of(diagnosis.simulation()),
                diagnosis.causes().stream().map(CauseWire::of).toList(),
                diagnosis.crashes().stream()
                        .map(crash -> crash.code().toString())
                        .toList(),
                new TextsWire(
                        diagnosis.texts().family(),
                        diagnosis.texts().school(),
                        diagnosis.texts().operator()));
    }

    DiagnosisAnswer keptAs(String newId) {
        return new DiagnosisAnswer(
                Optional.of(newId), catalogueVersion, verdict, dataAsOf, simulation, causes, incomplete, texts);
    }
}
