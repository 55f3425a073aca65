package ru.nso.esialogin.rules.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/** The example requests of a cause, where they are shipped with the service. */
@Singleton
final class ShippedExamples {
    private final ObjectMapper mapper;

    ShippedExamples(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Optional<CauseDocument.Examples> of(CauseCode code) {
        Optional<JsonNode> fires = read(code, "fires");
        Optional<JsonNode> clear = read(code, "clear");
        return fires.isEmpty() || clear.isEmpty()
                ? Optional.empty()
                : Optional.of(new CauseDocument.Examples(fires.get(), clear.get()));
    }

    private Optional<JsonNode> read(CauseCode code, String name) {
        String resource = "causes/" + code + "/" + name + ".json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(mapper.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
