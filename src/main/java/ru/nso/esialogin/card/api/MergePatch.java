package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON Merge Patch (RFC 7396) with the one difference of the HTTP contract: {@code null} does not remove a member, it
 * sets it to "empty". Removing would mean "unknown", and nobody forgets a fact by a patch.
 */
final class MergePatch {
    private MergePatch() {}

    /** The target with the members of the patch; lists are replaced as a whole. */
    static JsonNode apply(JsonNode target, JsonNode patch) {
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
