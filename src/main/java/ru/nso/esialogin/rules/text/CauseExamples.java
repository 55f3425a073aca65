package ru.nso.esialogin.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/**
 * Requests of a diagnosis about invented people, as JSON.
 *
 * @param fires a case in which the cause holds
 * @param clear the nearest case in which it does not
 */
public record CauseExamples(String fires, String clear) {

    /** The examples of a cause; nothing where the service does not ship them. */
    public static Optional<CauseExamples> of(CauseCode code) {
        Optional<String> clear = read(code, "clear");
        return read(code, "fires").flatMap(fires -> clear.map(without -> new CauseExamples(fires, without)));
    }

    private static Optional<String> read(CauseCode code, String name) {
        String resource = "causes/" + code + "/" + name + ".json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
