package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.text.CatalogueVersion;

/**
 * A simulated login, without the question why.
 *
 * @param catalogueVersion state of rules, pages and policies it was made from
 * @param verdict outcome of the login
 * @param dataAsOf how old the oldest card of the registry is; left out for cards that came with the request
 * @param simulation how the login goes
 * @param missingFacts facts on which an undecided outcome depends
 */
@Schema(name = "SimulatedLogin", description = "A simulated login")
record SimulationAnswer(
        String catalogueVersion,
        Verdict verdict,
        @Schema(implementation = OffsetDateTime.class) @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<OffsetDateTime> dataAsOf,
        SimulationWire simulation,
        List<MissingFact> missingFacts) {

    static SimulationAnswer of(CatalogueVersion version, FoundLogin login, Simulation simulation) {
        return new SimulationAnswer(
                version.text(),
                simulation.verdict(),
                login.dataAsOf(),
                SimulationWire.of(simulation),
                simulation.missing().stream().sorted().toList());
    }
}
