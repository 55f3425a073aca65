package ru.nso.esialogin.card.store.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;

/**
 * Facts in stored JSON: a value, {@code null} for empty, no member for unknown. The form is the store's own, so that
 * versions stay readable whatever becomes of the HTTP contract.
 */
public final class FactJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader TEXTS = JSON.readerFor(String[].class);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactJson() {}

    static <T> void put(ObjectNode object, String name, Fact<T> fact, Function<T, JsonNode> node) {
        if (!fact.isUnknown()) {
            JsonNode empty = NODES.nullNode();
            object.set(name, fact.map(node).orElse(empty));
        }
    }

    static void putText(ObjectNode object, String name, Fact<String> fact) {
        put(object, name, fact, NODES::textNode);
    }

    static <T> Fact<T> get(JsonNode object, String name, Function<JsonNode, T> value) {
        JsonNode node = object.get(name);
        if (node == null) {
            return Fact.unknown();
        }
        return node.isNull() ? Fact.empty() : Fact.of(value.apply(node));
    }

    static Fact<String> getText(JsonNode object, String name) {
        return get(object, name, JsonNode::textValue);
    }

    static <T> ArrayNode array(List<T> items, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }

    static <T> List<T> items(JsonNode array, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>(array.size());
        array.forEach(node -> items.add(item.apply(node)));
        return items;
    }

    static String write(JsonNode node) {
        return node.toString();
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw broken();
        }
    }

    /** Without the parser's message, which quotes the text: it is personal data. */
    private static IllegalStateException broken() {
        return new IllegalStateException("Stored JSON is broken");
    }

    /** Texts of the fields of a list, in order. */
    public static String texts(List<String> texts) {
        return write(textArray(texts));
    }

    /** Reads {@link #texts}. */
    public static List<String> readTexts(String json) {
        try {
            return List.of(TEXTS.readValue(json));
        } catch (JsonProcessingException broken) {
            throw broken();
        }
    }

    /** Documents with their facts. */
    public static String documents(List<IdentityDocument> documents) {
        return write(documentArray(documents));
    }

    /** Reads {@link #documents}. */
    public static List<IdentityDocument> readDocuments(String json) {
        return documentsOf(read(json));
    }

    static ArrayNode textArray(List<String> texts) {
        return array(texts, NODES::textNode);
    }

    static ArrayNode documentArray(List<IdentityDocument> documents) {
        return array(documents, document -> {
            ObjectNode object = NODES.objectNode().put("type", document.type().name());
            putText(object, "series", document.series());
            putText(object, "number", document.number());
            return object;
        });
    }

    static List<IdentityDocument> documentsOf(JsonNode array) {
        return items(
                array,
                node -> new IdentityDocument(
                        IdentityDocument.Type.valueOf(node.get("type").textValue()),
                        getText(node, "series"),
                        getText(node, "number")));
    }
}
