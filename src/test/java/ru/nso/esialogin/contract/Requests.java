package ru.nso.esialogin.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import ru.nso.esialogin.contract.Operation.Parameter;

/** Draws requests for an operation: about as many right ones as wrong ones. */
final class Requests {
    /** Escapes what is not ASCII, so that half a character can be sent, too. */
    private static final ObjectMapper WRITER =
            new ObjectMapper().configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);

    private static final String LEFT_OUT = "\u0001";

    private static final Map<String, String> USERS = Map.of(
            "HELPDESK", "helpdesk",
            "CONTACT_CENTRE", "centre",
            "SCHOOL_ADMIN", "school",
            "MUNICIPAL_ADMIN", "municipal",
            "ANALYST", "analyst",
            "AUDITOR", "auditor",
            "ADMIN", "admin");

    /** Right values of a path, query or header parameter. */
    private static final Map<String, List<String>> RIGHT = Map.ofEntries(
            Map.entry("code", List.of("L1", "D10", "2.1", "2.2", "SCHOOL_ACCOUNTS")),
            Map.entry("date", List.of("2024-11-13")),
            Map.entry("dates", List.of("2024-10-11,2024-11-13")),
            Map.entry("cardId", List.of("@card@")),
            Map.entry("schoolId", List.of("@school@")),
            Map.entry("municipality", List.of("г. Бердск")),
            Map.entry("limit", List.of("1", "50")),
            Map.entry("purpose", List.of("CALL")),
            Map.entry("caseId", List.of("C-1")),
            Map.entry("who", List.of("centre")),
            Map.entry("from", List.of("2025-10-01T00:00:00+07:00")),
            Map.entry("to", List.of("2099-01-01T00:00:00+07:00")),
            Map.entry("at", List.of("2025-10-15T18:30:00+07:00")),
            Map.entry("system", List.of("MY_SCHOOL")),
            Map.entry("cursor", List.of("k1.AAAA")),
            Map.entry("If-Match", List.of("*", "\"1\"", "\"0\", \"1\"", "\"0\"")),
            Map.entry("Idempotency-Key", List.of("contract-1", "contract-2")),
            Map.entry("X-Purpose", List.of("CARD_UPKEEP", "CARD_AUDIT", "TICKET")),
            Map.entry("X-Case", List.of("T-42")));

    private final Bodies bodies;

    Requests(Description description) {
        bodies = new Bodies(description);
    }

    Arbitrary<Request> of(Operation operation) {
        return Combinators.combine(
                        users(operation),
                        values(operation, "path", 12, 1, 0),
                        values(operation, "query", 4, 1, 8),
                        values(operation, "header", 8, 1, 3),
                        types(operation),
                        body(operation))
                .as((user, path, query, headers, type, body) ->
                        new Request(operation, user, path, query, headers, type, body));
    }

    private static Arbitrary<String> users(Operation operation) {
        List<String> allowed = operation.roles().stream()
                .map(role -> USERS.getOrDefault(role, ""))
                .toList();
        List<String> all = new ArrayList<>(new java.util.TreeSet<>(USERS.values()));
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(allowed.isEmpty() ? all : allowed)),
                Tuple.of(2, Arbitraries.of(all)),
                Tuple.of(1, Arbitraries.of("", "wrong")));
    }

    /** Values for the parameters of one kind; a parameter in the path is never left out. */
    private static Arbitrary<Map<String, String>> values(
            Operation operation, String in, int right, int odd, int leftOut) {
        List<Parameter> parameters = operation.parameters(in);
        List<Arbitrary<String>> values = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<String> known = parameter.name().equals("id")
                    ? List.of("@" + operation.kind() + "@")
                    : RIGHT.getOrDefault(parameter.name(), List.of("x"));
            Arbitrary<String> strange = in.equals("header") ? Odd.texts().map(Requests::headerValue) : Odd.texts();
            values.add(
                    leftOut == 0
                            ? Arbitraries.frequencyOf(
                                    Tuple.of(right, Arbitraries.of(known)),
                                    Tuple.of(odd, strange.filter(text -> !text.isEmpty())))
                            : Arbitraries.frequencyOf(
                                    Tuple.of(leftOut, Arbitraries.just(LEFT_OUT)),
                                    Tuple.of(right, Arbitraries.of(known)),
                                    Tuple.of(odd, strange)));
        }
        Arbitrary<Map<String, String>> named = Combinators.combine(values).as(drawn -> {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < drawn.size(); i++) {
                if (!drawn.get(i).equals(LEFT_OUT)) {
                    map.put(parameters.get(i).name(), drawn.get(i));
                }
            }
            return map;
        });
        return in.equals("query") ? withUnknown(named) : named;
    }

    private static Arbitrary<Map<String, String>> withUnknown(Arbitrary<Map<String, String>> known) {
        return Arbitraries.frequencyOf(
                Tuple.of(12, known),
                Tuple.of(1, Combinators.combine(known, Odd.names(), Odd.texts()).as((map, name, value) -> {
                    Map<String, String> more = new LinkedHashMap<>(map);
                    more.put(name, value);
                    return more;
                })));
    }

    /** What can be sent in a header at all. */
    private static String headerValue(String text) {
        return text.replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?").strip();
    }

    private static Arbitrary<String> types(Operation operation) {
        return operation
                .bodyType()
                .<Arbitrary<String>>map(type -> Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.just(type)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "",
                                        "application/json; charset=UTF-8",
                                        "application/json; charset=windows-1251",
                                        "text/plain",
                                        "application/xml",
                                        "application/x-www-form-urlencoded",
                                        "multipart/form-data; boundary=x",
                                        "json",
                                        "application/merge-patch+json",
                                        "*/*",
                                        "application/" + Canaries.SNILS))))
                .orElse(Arbitraries.just(""));
    }

    private Arbitrary<String> body(Operation operation) {
        if (operation.bodyType().isEmpty()) {
            return Arbitraries.just("");
        }
        Arbitrary<JsonNode> right = bodies.of(operation);
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.of(Change.Kind.REPLACE, Change.Kind.REPLACE, Change.Kind.REMOVE, Change.Kind.ADD),
                        Arbitraries.integers().between(0, 400),
                        Odd.names(),
                        Odd.values())
                .as(Change::new);
        Arbitrary<JsonNode> wrong = Combinators.combine(
                        right, changes.list().ofMinSize(1).ofMaxSize(2))
                .as((body, list) -> {
                    JsonNode changed = body;
                    for (Change change : list) {
                        changed = change.of(changed);
                    }
                    return changed;
                });
        return Arbitraries.frequencyOf(
                Tuple.of(5, right.map(Requests::bytes)),
                Tuple.of(6, wrong.map(Requests::bytes)),
                Tuple.of(1, Odd.bodies().map(Requests::signs)));
    }

    private static String signs(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String bytes(JsonNode body) {
        try {
            return WRITER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
