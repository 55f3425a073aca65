package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.text.TraceWords;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.TraceLine;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * How a login goes.
 *
 * @param keysSent keys that ЕСИА passed, masked
 * @param candidates records that were found
 * @param errorText what the journal shows, with masks inside the brackets; {@code null} where it shows no such text
 * @param trace steps of the simulation, in order
 */
@Schema(name = "Simulation", description = "How a login goes")
record SimulationWire(
        Keys keysSent, List<Found> candidates, @Schema(nullable = true) Optional<String> errorText, List<Step> trace) {

    /**
     * Keys that ЕСИА passed. Values are masked, one whose value is hidden is {@code ***}; a kind of which nobody knows
     * is left out.
     */
    @Schema(name = "KeysSent")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Keys(
            @Schema(implementation = String[].class) Optional<List<String>> snils,
            @Schema(implementation = String[].class) Optional<List<String>> phones,
            @Schema(implementation = String[].class) Optional<List<String>> emails) {}

    /**
     * A record that was found.
     *
     * @param recordId card and person
     * @param kind as what the person stands there
     * @param owner whose record it is, seen from the person who logs in
     */
    @Schema(name = "FoundRecord")
    record Found(String recordId, RecordKind kind, Owner owner) {}

    /**
     * A step of the simulation.
     *
     * @param step what was looked at
     * @param subject card, record or gate concerned; empty when the step has none
     * @param text what came of it, in Russian
     */
    @Schema(name = "TraceStep")
    record Step(TraceLine.Step step, String subject, String text) {}

    static SimulationWire of(Simulation simulation) {
        KeysSent sent = simulation.keysSent();
        return new SimulationWire(
                new Keys(
                        masked(sent.snils(), Snils::masked),
                        masked(sent.phones(), PhoneNumber::masked),
                        masked(sent.emails(), EmailAddress::masked)),
                simulation.candidates().stream().map(SimulationWire::found).toList(),
                simulation.nobodyFoundBy().map(ErrorText::masked),
                simulation.trace().stream()
                        .map(line -> new Step(line.step(), line.subject(), TraceWords.of(line)))
                        .toList());
    }

    private static Found found(Candidate candidate) {
        return new Found(candidate.record().recordId(), candidate.record().kind(), candidate.owner());
    }

    private static <T> Optional<List<String>> masked(Sent<T> sent, Function<T, String> mask) {
        if (sent.state() == Sent.State.UNKNOWN) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>(sent.values().stream().map(mask).toList());
        if (sent.state() == Sent.State.HIDDEN) {
            values.add("***");
        }
        return Optional.of(values);
    }
}
