package ru.nso.esialogin.diagnosis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.nso.esialogin.fixture.RequestFixture;

/** One of the customer's worked requests: what is asked and what the answer must hold. */
public record WorkedRequest(String id, JsonNode request, JsonNode expect) {
    private static final List<String> IDS = List.of(
            "C1-01", "C4-01", "C5-01", "D2-01", "D4-01", "D6-01", "E2-01", "H-01", "L1-01", "L2-01", "L3-01", "L4-01",
            "L5-01", "L6-01", "L7-01", "L8-01", "L9-01", "M5-01", "O1-01", "P-01", "S4-01", "T-01", "U-01", "X-01");

    /** All worked requests, for parameterised tests. */
    public static Stream<WorkedRequest> all() {
        return IDS.stream().map(WorkedRequest::of);
    }

    static WorkedRequest of(String id) {
        JsonNode file = RequestFixture.json("diagnosis-dev/" + id + ".json");
        return new WorkedRequest(id, file.get("request"), file.get("expect"));
    }

    /** The strings of a member of the expectations; none when it is left open. */
    public List<String> expected(String member) {
        return strings(expect.path(member));
    }

    /** A member of the expectations that maps names to lists of strings. */
    public Map<String, List<String>> expectedByCode(String member) {
        Map<String, List<String>> map = new TreeMap<>();
        expect.path(member).properties().forEach(entry -> map.put(entry.getKey(), strings(entry.getValue())));
        return map;
    }

    /** Whether the expectations say something about the member. */
    public boolean tells(String member) {
        return expect.hasNonNull(member);
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
