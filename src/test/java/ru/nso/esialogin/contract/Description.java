package ru.nso.esialogin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.nso.esialogin.person.spelling.Placeholders;

/** The description of the API that the running service gives: OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
final class Description {
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keyword(new NonValidationKeyword("components"))
            .build();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.metaSchema(DIALECT));
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonNode open;
    private final JsonNode closed;
    private final Map<JsonNode, JsonSchema> ofSent = new HashMap<>();
    private final Map<JsonNode, JsonSchema> ofGiven = new HashMap<>();

    Description(JsonNode document) {
        this.document = document;
        this.open = document.path("components");
        this.closed = closed(open);
    }

    /** The operations under {@code /api/}. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/")) {
                path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                withOwnResponses(method.getValue()))));
            }
        });
        return operations;
    }

    /** The operation with the answers that it shares with others written out. */
    private JsonNode withOwnResponses(JsonNode operation) {
        ObjectNode copy = operation.deepCopy();
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        operation
                .path("responses")
                .properties()
                .forEach(response -> responses.set(response.getKey(), resolved(response.getValue())));
        copy.set("responses", responses);
        return copy;
    }

    /** What a reference leads to, or the node itself where it is none. */
    JsonNode resolved(JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = document.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }

    /**
     * Where a value that a caller sends is not what a schema allows; members of any name may be there, and «Нет данных»
     * or an empty text says the same as {@code null}, as on cards.
     */
    List<String> sentFaults(JsonNode schema, JsonNode value) {
        return ofSent.computeIfAbsent(schema, key -> compile(key, open)).validate(value).stream()
                .filter(fault ->
                        !isPlaceholder(value.at(fault.getInstanceLocation().toString())))
                .map(Description::words)
                .toList();
    }

    private static boolean isPlaceholder(JsonNode value) {
        return value.isTextual() && Placeholders.isPlaceholder(value.asText());
    }

    /** Where a value that the service gives is not what a schema allows; a member that is not described is a fault. */
    List<String> givenFaults(JsonNode schema, JsonNode value) {
        return ofGiven.computeIfAbsent(schema, key -> compile(closed(key), closed)).validate(value).stream()
                .map(Description::words)
                .toList();
    }

    private static JsonSchema compile(JsonNode schema, JsonNode components) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.putArray("allOf").add(schema);
        whole.set("components", components);
        return SCHEMAS.getSchema(whole, WITH_FORMATS);
    }

    /** Messages of the validator quote the value; where and which rule is enough. */
    private static String words(ValidationMessage message) {
        return message.getInstanceLocation() + " breaks " + message.getType()
                + (message.getType().equals("additionalProperties") ? " " + message.getProperty() : "");
    }

    /** The same schema, with no members but those it names. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), closed(member.getValue())));
            if (copy.path("properties").isObject() && !copy.has("additionalProperties")) {
                copy.put("additionalProperties", false);
            }
            return copy;
        }
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(closed(element)));
            return copy;
        }
        return schema;
    }
}
