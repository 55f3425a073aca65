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
 * @param cardsComplete false when the registry held more cards than are read at once, so that some were not looked at;
 *     what would be concluded from their absence is then not proved
 * @param simulation how the login goes
 * @param missingFacts facts on which an undecided outcome depends
 */
@Schema(name = "SimulatedLogin", description = "A simulated login")
record SimulationAnswer(
        String catalogueVersion,
        Verdict verdict,
        @Schema(implementation = String.class, format = "date-time") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<OffsetDateTime> dataAsOf,
        boolean cardsComplete,
        SimulationWire simulation,
        List<MissingFact> missingFacts) {

    static SimulationAnswer of(CatalogueVersion version, FoundLogin login, Simulation simulation) {
        return new SimulationAnswer(
                version.text(),
                simulation.verdict(),
                login.dataAsOf(),
                login.complete(),
                SimulationWire.of(simulation),
                simulation.missing().stream().sorted().toList());
    }
}
