package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON Merge Patch (RFC 7396) with the one difference of the HTTP contract: {@code null} does not remove a member, it
 * sets it to "empty". Removing would mean "unknown", and nobody forgets a fact by a patch.
 */
public final class MergePatch {
    private MergePatch() {}

    /** The members that a patch names, such as {@code pupil.snils}; of a list only the list. */
    public static List<String> fields(JsonNode patch) {
        List<String> fields = new ArrayList<>();
        collect(patch, "", fields);
        return fields;
    }

    private static void collect(JsonNode patch, String at, List<String> fields) {
        patch.properties().forEach(change -> {
            String name = at + change.getKey();
            if (change.getValue().isObject()) {
                collect(change.getValue(), name + '.', fields);
            } else {
                fields.add(name);
            }
        });
    }

    /** The target with the members of the patch; lists are replaced as a whole. */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(target instanceof ObjectNode known) || !(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = known.deepCopy();
        changes.properties().forEach(change -> {
            JsonNode before = known.get(change.getKey());
            merged.set(change.getKey(), before == null ? change.getValue() : apply(before, change.getValue()));
        });
        return merged;
    }
}
