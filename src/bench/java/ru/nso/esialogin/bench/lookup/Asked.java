package ru.nso.esialogin.bench.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ru.nso.esialogin.person.Snils;

/** What is measured: a request by SNILS that finds somebody and leaves an entry in the access log. */
public enum Asked {
    /** Line 110 looks a family up; the look-up is kept. */
    LOOK_UP("/api/v1/lookups", "/api/v1/bench/lookups", "centre", "candidates"),
    /** The second line searches for cards. */
    SEARCH("/api/v1/cards/search", "/api/v1/bench/cards/search", "helpdesk", "items");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String path;
    private final String withoutDatabase;
    private final String user;
    private final String found;

    Asked(String path, String withoutDatabase, String user, String found) {
        this.path = path;
        this.withoutDatabase = withoutDatabase;
        this.user = user;
        this.found = found;
    }

    /** Where it is asked. */
    String path() {
        return path;
    }

    /** Where the same answer comes from memory. */
    String withoutDatabase() {
        return withoutDatabase;
    }

    /** A user of the demo who may ask. */
    String user() {
        return user;
    }

    /** The request. */
    String body(Snils snils, int number) {
        ObjectNode body = MAPPER.createObjectNode().put("snils", snils.digits());
        return (this == LOOK_UP ? body.put("purpose", "CALL").put("callId", "bench-" + number) : body).toString();
    }

    /** Whether the answer holds somebody. */
    boolean isFound(JsonNode answer) {
        return !answer.path(found).isEmpty();
    }
}
