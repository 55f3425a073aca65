package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in which two JSON documents differ.
 *
 * @param pointer JSON Pointer (RFC 6901)
 * @param then what the first has there; left out where it has nothing
 * @param now what the second has there; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonDifference(String pointer, @Nullable JsonNode then, @Nullable JsonNode now) {

    /**
     * All places in which two documents differ, in the order of the document, members by name. Elements of arrays are
     * compared by their position, for the order of an array has a meaning.
     */
    public static List<JsonDifference> between(JsonNode then, JsonNode now) {
        List<JsonDifference> differences = new ArrayList<>();
        compare("", then, now, differences);
        return differences;
    }

    private static void compare(
            String pointer, @Nullable JsonNode then, @Nullable JsonNode now, List<JsonDifference> differences) {
        if (then != null && now != null && then.isObject() && now.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            then.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(pointer + '/' + escaped(name), then.get(name), now.get(name), differences);
            }
        } else if (then != null && now != null && then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(pointer + '/' + i, then.get(i), now.get(i), differences);
            }
        } else if (then == null || !then.equals(now)) {
            differences.add(new JsonDifference(pointer, then, now));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
