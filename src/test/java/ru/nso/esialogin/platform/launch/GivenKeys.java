package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.TestKeys;

/** Keys of a service that runs as a process: each is made from its id. */
final class GivenKeys {
    private GivenKeys() {}

    /** The settings of one key for each use, which is the active one. */
    static Map<String, String> environment(String id) {
        String name = "_" + id.toUpperCase(Locale.ROOT);
        return Map.of(
                "ESIALOGIN_CRYPTO_ACTIVE_KEY",
                id,
                "ESIALOGIN_CRYPTO_KEYS" + name,
                key("values " + id),
                "ESIALOGIN_CRYPTO_ACTIVE_INDEX_KEY",
                id,
                "ESIALOGIN_CRYPTO_INDEX_KEYS" + name,
                key("indexes " + id),
                "ESIALOGIN_CRYPTO_ACTIVE_LOG_KEY",
                id,
                "ESIALOGIN_CRYPTO_LOG_KEYS" + name,
                key("log " + id));
    }

    /** The same keys for whoever reads the tables past the service; the first id is the active one. */
    static TestKeys settings(String... ids) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> indexes = new HashMap<>();
        for (String id : ids) {
            values.put(id, key("values " + id));
            indexes.put(id, key("indexes " + id));
        }
        return new TestKeys(Optional.of(ids[0]), values, Optional.of(ids[0]), indexes);
    }

    /** Lets the service write everything anew under the active keys; what it says of that in the end. */
    static JsonNode rotate(ServiceProcess service) throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(service.post("/api/v1/keys/rotation", "admin", "").statusCode())
                .isEqualTo(202);
        JsonNode rotation;
        do {
            rotation =
                    mapper.readTree(service.get("/api/v1/keys", "admin").body()).get("rotation");
        } while (!"DONE".equals(rotation.get("state").asText())
                && rotation.get("finishedAt").isNull());
        return rotation;
    }

    static String key(String text) {
        byte[] bytes = (text + " ".repeat(32)).substring(0, 32).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
