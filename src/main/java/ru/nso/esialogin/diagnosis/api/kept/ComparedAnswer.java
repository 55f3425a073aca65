package ru.nso.esialogin.diagnosis.api.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of an answer a replay compares. Left out are the id, the version, and what the registry said of others at that
 * moment: whom plans would touch and whose cards come near are no facts of the login that is kept.
 */
public final class ComparedAnswer {
    private static final List<String> NAMES_THE_ANSWER = List.of("id", "catalogueVersion");
    private static final List<String> OF_OTHERS = List.of("nearMisses", "nearMissesComplete");
    private static final List<String> OF_OTHERS_IN_PLANS =
            List.of("dangerous", "alsoAffects", "alsoAffectsOutsideYourScope", "alsoAffectsComplete");

    private ComparedAnswer() {}

    /** The part to compare; the answer itself stays as it is. */
    public static ObjectNode of(ObjectNode answer) {
        ObjectNode compared = answer.deepCopy();
        compared.remove(NAMES_THE_ANSWER);
        compared.remove(OF_OTHERS);
        if (compared.get("texts") instanceof ObjectNode texts) {
            // Says of the plans what stands in them, and warns where one of them endangers others.
            texts.remove("operator");
        }
        if (compared.get("plans") instanceof ArrayNode plans) {
            List<JsonNode> ordered = new ArrayList<>();
            for (JsonNode plan : plans) {
                ordered.add(plan instanceof ObjectNode object ? object.remove(OF_OTHERS_IN_PLANS) : plan);
            }
            // Dangerous plans stand behind the others, so the order tells of others, too.
            ordered.sort(Comparator.comparingInt(
                            (JsonNode plan) -> plan.path("edits").size())
                    .thenComparing(JsonNode::toString));
            plans.removeAll();
            plans.addAll(ordered);
        }
        return compared;
    }
}
