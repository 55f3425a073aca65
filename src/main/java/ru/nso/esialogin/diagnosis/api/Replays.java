package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.diagnosis.Changed;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Reexamined;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.api.kept.ComparedAnswer;
import ru.nso.esialogin.diagnosis.api.kept.KeptForm;
import ru.nso.esialogin.platform.json.JsonDifference;
import ru.nso.esialogin.repair.PlanLimits;

/** Runs today's rules over the facts of a kept diagnosis, and compares the answers. */
@Singleton
final class Replays {
    private final RegistryDiagnoses registry;
    private final Diagnoses diagnoses;
    private final DiagnosisDesk desk;
    private final KeptForm form;
    private final ObjectMapper mapper;
    private final AnswerLimits limits;

    Replays(
            RegistryDiagnoses registry,
            Diagnoses diagnoses,
            DiagnosisDesk desk,
            KeptForm form,
            ObjectMapper mapper,
            AnswerLimits limits) {
        this.registry = registry;
        this.diagnoses = diagnoses;
        this.desk = desk;
        this.form = form;
        this.mapper = mapper;
        this.limits = limits;
    }

    /** Both answers compared; nothing where there is no such diagnosis. */
    Optional<ReplayAnswer> of(Access access, String id) {
        return registry.reexamine(access, id, form::facts).map(again -> compared(id, again));
    }

    private ReplayAnswer compared(String id, Reexamined again) {
        DiagnosisAnswer now = desk.explainAgain(again.then());
        ObjectNode before = form.answer(again.kept());
        List<JsonDifference> differences = JsonDifference.between(
                ComparedAnswer.of(before), ComparedAnswer.of(mapper.<ObjectNode>valueToTree(now)));
        boolean unexplained = !differences.isEmpty() && !ranOutOfTime(before) && !ranOutOfTime(mapper.valueToTree(now));
        return new ReplayAnswer(
                id,
                differences.isEmpty(),
                again.kept().origin().catalogueVersion(),
                diagnoses.version().text(),
                List.copyOf(changed(again, unexplained)),
                differences.stream().limit(limits.replayDifferences()).toList(),
                differences.size() > limits.replayDifferences(),
                now);
    }

    /** Equal facts and policies under equal rules: if the answers differ all the same, the program is another. */
    private Set<Changed> changed(Reexamined again, boolean unexplained) {
        Set<Changed> changed = EnumSet.noneOf(Changed.class);
        changed.addAll(again.kept().origin().changedUntil(diagnoses.version()));
        if (unexplained && changed.isEmpty()) {
            changed.add(Changed.CATALOGUE);
        }
        if (!form.sameCards(again.then().login(), again.now().login())) {
            changed.add(Changed.FACTS);
        }
        return changed;
    }

    /** Which plans were found until then depends on how busy the machine was, and shows no change of anything. */
    private static boolean ranOutOfTime(JsonNode answer) {
        return StreamSupport.stream(answer.path("planLimits").spliterator(), false)
                .map(JsonNode::asText)
                .anyMatch(limit -> limit.equals(PlanLimits.Reached.TIME.name())
                        || limit.equals(PlanLimits.Reached.SEVERITIES.name()));
    }
}
