package ru.nso.esialogin.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every answer keeps to, whatever was asked. */
final class Laws {
    private static final ObjectMapper READER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
    private static final String PROBLEM = "application/problem+json";
    private static final int MULTI_STATUS = 207;

    private final Description description;

    Laws(Description description) {
        this.description = description;
    }

    /** The laws that an answer breaks; each begins with a word for the law. */
    List<String> broken(Request request, Answer answer) {
        List<String> broken = new ArrayList<>();
        Operation operation = request.operation();
        if (answer.status() >= 500) {
            broken.add("FAILED: " + answer.status() + ' ' + answer.body());
        }
        if (!operation.describes(answer.status())) {
            broken.add("UNDESCRIBED: status " + answer.status() + ' ' + code(answer));
        }
        Optional<JsonNode> body = answer.type().endsWith("json") ? json(answer.body()) : Optional.empty();
        truth(operation, answer, body, broken);
        if (answer.status() >= 400) {
            problem(answer, body, broken);
            repeated(answer, broken);
        } else {
            swallowed(request, answer, body, broken);
        }
        return broken;
    }

    private void truth(Operation operation, Answer answer, Optional<JsonNode> body, List<String> broken) {
        JsonNode content = operation.content(answer.status());
        if (content.isEmpty()) {
            if (operation.describes(answer.status()) && !answer.body().isEmpty()) {
                broken.add("UNTRUE: a body where none is described");
            }
            return;
        }
        if (!content.has(answer.type())) {
            broken.add("UNTRUE: media type " + answer.type());
        } else if (answer.type().endsWith("json")) {
            JsonNode schema = content.path(answer.type()).path("schema");
            List<String> faults = body.map(json -> description.givenFaults(schema, json))
                    .orElseGet(() -> List.of("the body is no JSON"));
            faults.stream().limit(5).forEach(fault -> broken.add("UNTRUE: " + fault));
        }
    }

    private static void problem(Answer answer, Optional<JsonNode> body, List<String> broken) {
        JsonNode problem = body.orElseGet(() -> READER.createObjectNode());
        for (String member : List.of("type", "title", "detail", "instance", "code", "traceId")) {
            if (problem.path(member).asText().isBlank()) {
                broken.add("UNTOLD: the problem has no " + member);
            }
        }
        if (!answer.type().equals(PROBLEM) || !problem.path("errors").isArray()) {
            broken.add("UNTOLD: no problem document but " + answer.type());
        }
        if (problem.path("status").asInt() != answer.status()) {
            broken.add("UNTOLD: the problem tells another status than " + answer.status());
        }
    }

    private static void repeated(Answer answer, List<String> broken) {
        List<String> canaries = Canaries.in(answer.body() + ' ' + answer.headers());
        if (!canaries.isEmpty()) {
            broken.add("REPEATED: " + canaries);
        }
    }

    /** A body that the description forbids has to be refused. */
    private void swallowed(Request request, Answer answer, Optional<JsonNode> body, List<String> broken) {
        if (request.body().isEmpty()) {
            return;
        }
        JsonNode schema = request.operation().bodySchema();
        Optional<JsonNode> told = json(request.text());
        if (told.isEmpty()) {
            broken.add("SWALLOWED: no JSON");
        } else if (answer.status() != MULTI_STATUS) {
            description.sentFaults(schema, told.get()).stream()
                    .limit(5)
                    .forEach(fault -> broken.add("SWALLOWED: " + fault));
        } else {
            JsonNode items = told.get().isArray() ? told.get() : told.get().path("items");
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = body.orElseThrow().path("items").path(i);
                List<String> faults = description.sentFaults(schema.path("items"), items.get(i));
                if (!faults.isEmpty() && item.path("status").asInt() < 400) {
                    broken.add("SWALLOWED: item " + i + ' ' + faults.get(0));
                }
                if (!Canaries.in(item.path("problem").toString()).isEmpty()) {
                    broken.add("REPEATED: in the problem of item " + i);
                }
            }
        }
    }

    private static String code(Answer answer) {
        return json(answer.body()).map(json -> json.path("code").asText()).orElse("");
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(READER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException e) {
            // What is no JSON is for the caller to judge.
            return Optional.empty();
        }
    }
}
