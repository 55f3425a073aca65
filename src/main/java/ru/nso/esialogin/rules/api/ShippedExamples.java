package ru.nso.esialogin.rules.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.text.CauseExamples;

/** The example requests of a cause, where they are shipped with the service. */
@Singleton
final class ShippedExamples {
    private final ObjectMapper mapper;

    ShippedExamples(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Optional<CauseDocument.Examples> of(CauseCode code) {
        return CauseExamples.of(code)
                .map(examples ->
                        new CauseDocument.Examples(read(code, examples.fires()), read(code, examples.clear())));
    }

    private JsonNode read(CauseCode code, String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example of " + code + " is no JSON", e);
        }
    }
}
