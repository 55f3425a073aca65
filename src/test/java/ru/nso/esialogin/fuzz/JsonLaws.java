package ru.nso.esialogin.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.util.Optional;
import ru.nso.esialogin.card.api.wire.CardJackson;
import ru.nso.esialogin.platform.json.MergePatch;
import ru.nso.esialogin.platform.json.TestJson;

/** What is true of bodies. */
final class JsonLaws {
    private static final ObjectMapper MAPPER = mapper();

    private JsonLaws() {}

    /** A body is refused as Jackson refuses, or is read, and what was read is read again as the same. */
    static <T> void readAgain(String text, Class<T> type) {
        Optional<T> read = read(text, type);
        if (read.isPresent()) {
            String printed = printed(read.get());
            Optional<T> again = read(printed, type);
            Broken.unless(
                    again.isPresent() && printed(again.get()).equals(printed), "what was read is read as the same");
        }
    }

    static void mergePatch(String text) {
        String[] parts = text.split("\n", 2);
        Optional<JsonNode> target = read(parts[0], JsonNode.class);
        Optional<JsonNode> patch = read(parts.length > 1 ? parts[1] : parts[0], JsonNode.class);
        if (target.isPresent() && patch.isPresent()) {
            JsonNode once = MergePatch.apply(target.get(), patch.get());
            Broken.unless(MergePatch.apply(once, patch.get()).equals(once), "a patch twice is a patch once");
            MergePatch.fields(patch.get());
        }
    }

    /** As the service has it: with what cards are made of. */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = TestJson.mapper().copy();
        new CardJackson().customize(mapper);
        return mapper;
    }

    static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, type));
        } catch (InvalidDefinitionException notMadeForIt) {
            throw new AssertionError(
                    "a body is refused for what it says, not because nobody can read such", notMadeForIt);
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }

    private static String printed(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was read can be printed", e);
        }
    }
}
