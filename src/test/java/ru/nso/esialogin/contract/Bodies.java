package ru.nso.esialogin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies that a schema allows, with values that the members of that name usually have. */
final class Bodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Stands for a member that is left out. */
    private static final JsonNode ABSENT = JSON.missingNode();

    /** What a member of that name is likely to hold; {@link Ground} fills in what stands between the signs. */
    private static final Map<String, List<String>> LIKELY = Map.ofEntries(
            Map.entry("schoolId", List.of("@school@")),
            Map.entry("cardId", List.of("@card@")),
            Map.entry("fromCardId", List.of("@card@")),
            Map.entry("doubledCardId", List.of("@card@")),
            Map.entry("personId", List.of("@mother@")),
            Map.entry("snils", List.of(Canaries.SNILS, "112-233-445 95", "11223344596")),
            Map.entry("phones", List.of(Canaries.PHONE, "8 (913) 777-00-43", "нет")),
            Map.entry("phone", List.of(Canaries.PHONE)),
            Map.entry("emails", List.of(Canaries.EMAIL, "mama@example.org")),
            Map.entry("email", List.of(Canaries.EMAIL)),
            Map.entry("lastName", List.of(Canaries.SURNAME, "Ким")),
            Map.entry("firstName", List.of("Анна", "Ян")),
            Map.entry("name", List.of(Canaries.SURNAME + " Анна")),
            Map.entry("number", List.of("770042", "12-к")),
            Map.entry("series", List.of("5004", "II-ЕТ")),
            Map.entry("purpose", List.of("CALL")),
            Map.entry("callId", List.of("C-42")),
            Map.entry("errorText", List.of("Не удалось найти возможного пользователя для авторизации (СНИЛС)")),
            Map.entry("text", List.of("Не удалось найти возможного пользователя для авторизации (СНИЛС)")));

    private final Description description;

    Bodies(Description description) {
        this.description = description;
    }

    /** Bodies for an operation, like its examples or like its schema. */
    Arbitrary<JsonNode> of(Operation operation) {
        Arbitrary<JsonNode> drawn = of(operation.bodySchema(), "", 0);
        List<JsonNode> examples =
                operation.examples().stream().map(Bodies::grounded).toList();
        return examples.isEmpty() ? drawn : Arbitraries.oneOf(Arbitraries.of(examples), drawn);
    }

    private Arbitrary<JsonNode> of(JsonNode unresolved, String name, int depth) {
        JsonNode schema = description.resolved(unresolved);
        if (schema.has("anyOf")) {
            List<Arbitrary<JsonNode>> choices = new ArrayList<>();
            schema.get("anyOf").forEach(choice -> choices.add(of(choice, name, depth)));
            return Arbitraries.oneOf(choices);
        }
        if (schema.has("enum")) {
            List<JsonNode> constants = new ArrayList<>();
            schema.get("enum").forEach(constants::add);
            return Arbitraries.of(constants);
        }
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        Arbitrary<JsonNode> value = of(types.get(0), schema, name, depth);
        return types.contains("null")
                ? Arbitraries.frequencyOf(Tuple.of(5, value), Tuple.of(1, Arbitraries.just(JSON.nullNode())))
                : value;
    }

    private Arbitrary<JsonNode> of(String type, JsonNode schema, String name, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth + 1);
            case "array" ->
                of(schema.path("items"), name, depth + 1)
                        .list()
                        .ofMaxSize(depth > 2 ? 1 : 3)
                        .map(elements -> {
                            ArrayNode array = JSON.arrayNode();
                            elements.forEach(array::add);
                            return array;
                        });
            case "boolean" -> Arbitraries.of(true, false).map(JSON::booleanNode);
            case "integer", "number" -> Arbitraries.integers().between(0, 1000).map(JSON::numberNode);
            case "null" -> Arbitraries.just(JSON.nullNode());
            default -> text(schema, name).map(JSON::textNode);
        };
    }

    private static Arbitrary<String> text(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "date" -> Arbitraries.of("2015-08-21", "1985-03-12", "2025-09-01");
            case "date-time" -> Arbitraries.of("2025-10-15T18:30:00+07:00", "2026-01-12T00:00:00Z");
            default ->
                LIKELY.containsKey(name)
                        ? Arbitraries.of(LIKELY.getOrDefault(name, List.of()))
                        : Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        };
    }

    private Arbitrary<JsonNode> object(JsonNode schema, int depth) {
        List<String> names = new ArrayList<>();
        List<Arbitrary<JsonNode>> values = new ArrayList<>();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(member -> {
            names.add(member.getKey());
            Arbitrary<JsonNode> value = of(member.getValue(), member.getKey(), depth);
            values.add(
                    required.contains(member.getKey())
                            ? value
                            : Arbitraries.frequencyOf(
                                    Tuple.of(2, Arbitraries.just(ABSENT)), Tuple.of(depth > 3 ? 1 : 3, value)));
        });
        return Combinators.combine(values).as(drawn -> {
            ObjectNode object = JSON.objectNode();
            for (int i = 0; i < names.size(); i++) {
                if (!drawn.get(i).isMissingNode()) {
                    object.set(names.get(i), drawn.get(i));
                }
            }
            return object;
        });
    }

    /** An example with the school and the cards of the test in the place of its own. */
    private static JsonNode grounded(JsonNode example) {
        JsonNode copy = example.deepCopy();
        copy.findParents("schoolId").forEach(parent -> ((ObjectNode) parent).put("schoolId", "@school@"));
        copy.findParents("cardId").forEach(parent -> ((ObjectNode) parent).put("cardId", "@card@"));
        copy.findParents("personId").forEach(parent -> ((ObjectNode) parent).put("personId", "@pupil@"));
        return copy;
    }
}
