package ru.nso.esialogin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation as the description has it.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param node the operation in the document
 */
record Operation(String method, String path, JsonNode node) {
    /**
     * A parameter.
     *
     * @param in path, query or header
     */
    record Parameter(String name, String in) {}

    List<Parameter> parameters(String in) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(in)) {
                parameters.add(new Parameter(parameter.path("name").asText(), in));
            }
        });
        return parameters;
    }

    /** What it is about: the word behind the version in its path. */
    String kind() {
        String rest = path.substring("/api/v1/".length());
        return rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'));
    }

    /** The media type of the body that it takes. */
    Optional<String> bodyType() {
        return node.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(java.util.Map.Entry::getKey);
    }

    JsonNode bodySchema() {
        return body().path("schema");
    }

    List<JsonNode> examples() {
        List<JsonNode> examples = new ArrayList<>();
        body().path("examples").forEach(example -> examples.add(example.path("value")));
        return examples;
    }

    private JsonNode body() {
        return node.path("requestBody").path("content").path(bodyType().orElse(""));
    }

    /** Roles that may; empty where anybody may who is logged in, or who is not. */
    List<String> roles() {
        List<String> roles = new ArrayList<>();
        node.path("security").forEach(scheme -> scheme.path("DemoUser").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    /** Whether the description knows the status. */
    boolean describes(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** What the description says of the content of an answer, by media type. */
    JsonNode content(int status) {
        return node.path("responses").path(Integer.toString(status)).path("content");
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
