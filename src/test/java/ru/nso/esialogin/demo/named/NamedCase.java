package ru.nso.esialogin.demo.named;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.nso.esialogin.fixture.RequestFixture;

/**
 * A request about a named family, and what is expected of the answer.
 *
 * @param code name of the request
 * @param request the body, without cards
 * @param verdict expected verdict
 * @param firstCause code of the expected decisive cause; blank when none hinders
 */
public record NamedCase(String code, JsonNode request, String verdict, String firstCause) {

    /** All requests. */
    public static Stream<NamedCase> all() {
        JsonNode expected = RequestFixture.json("demo/families/expected.json");
        Iterable<String> codes = expected::fieldNames;
        return StreamSupport.stream(codes.spliterator(), false).map(code -> of(code, expected.get(code)));
    }

    private static NamedCase of(String code, JsonNode expected) {
        return new NamedCase(
                code,
                RequestFixture.json("demo/families/" + code + ".json"),
                expected.get("verdict").asText(),
                expected.get("firstCause").asText());
    }

    /** The code of the family whose cards the request is about. */
    public String family() {
        return "demo-" + code.replaceAll("-.*", "");
    }

    @Override
    public String toString() {
        return code;
    }
}
