package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads answers of the contract. What an answer of an earlier release did not have yet reads as nothing. */
final class Told {
    private Told() {}

    static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isNull() ? "" : value.asText();
    }

    static <T> List<T> all(JsonNode node, String member, Function<JsonNode, T> form) {
        return StreamSupport.stream(node.path(member).spliterator(), false)
                .map(form)
                .toList();
    }

    /** The same with the place of each. */
    static <T> List<T> numbered(JsonNode node, String member, BiFunction<Integer, JsonNode, T> form) {
        List<T> all = new ArrayList<>();
        for (JsonNode one : node.path(member)) {
            all.add(form.apply(all.size(), one));
        }
        return all;
    }

    static List<String> texts(JsonNode node, String member) {
        return all(node, member, JsonNode::asText);
    }

    /** A value of ours; nothing where it is one that this release does not know. */
    static <E extends Enum<E>> Optional<E> value(JsonNode node, String member, E[] values) {
        String told = text(node, member);
        return Arrays.stream(values).filter(value -> value.name().equals(told)).findFirst();
    }
}
