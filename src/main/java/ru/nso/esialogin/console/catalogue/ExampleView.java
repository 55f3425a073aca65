package ru.nso.esialogin.console.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.rules.text.CauseExamples;

/**
 * The two examples of a cause.
 *
 * @param fires a request in which it holds
 * @param clear the nearest one in which it does not
 * @param differences in what they differ
 */
public record ExampleView(String fires, String clear, List<Difference> differences) {
    private static final String NOTHING = "—";

    /**
     * A member that is not the same in both.
     *
     * @param member where it stands
     * @param fires its value where the cause holds
     * @param clear its value where it does not
     */
    public record Difference(String member, String fires, String clear) {}

    static ExampleView of(CauseExamples examples, ObjectMapper mapper) {
        Map<String, String> fires = leaves(examples.fires(), mapper);
        Map<String, String> clear = leaves(examples.clear(), mapper);
        Set<String> members = new LinkedHashSet<>(fires.keySet());
        members.addAll(clear.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String member : members) {
            String one = fires.getOrDefault(member, NOTHING);
            String other = clear.getOrDefault(member, NOTHING);
            if (!one.equals(other)) {
                differences.add(new Difference(member, one, other));
            }
        }
        return new ExampleView(examples.fires(), examples.clear(), List.copyOf(differences));
    }

    private static Map<String, String> leaves(String json, ObjectMapper mapper) {
        Map<String, String> leaves = new LinkedHashMap<>();
        try {
            collect("", mapper.readTree(json), leaves);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is no JSON", e);
        }
        return leaves;
    }

    private static void collect(String member, JsonNode node, Map<String, String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(field -> collect(
                            member.isEmpty() ? field.getKey() : member + '.' + field.getKey(),
                            field.getValue(),
                            leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int place = 0; place < node.size(); place++) {
                collect(member + '[' + place + ']', node.get(place), leaves);
            }
        } else {
            leaves.put(member, node.isTextual() ? node.textValue() : node.toString());
        }
    }
}
