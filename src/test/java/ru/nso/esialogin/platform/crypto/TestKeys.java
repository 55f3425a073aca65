package ru.nso.esialogin.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Key settings for plain tests: every id stands for a key made from the id. */
public record TestKeys(
        Optional<String> activeKey,
        Map<String, String> keys,
        Optional<String> activeIndexKey,
        Map<String, String> indexKeys)
        implements CryptoSettings {
    /** The first id is the active one. */
    public static TestKeys of(String... ids) {
        Map<String, String> keys = new TreeMap<>();
        Map<String, String> indexKeys = new TreeMap<>();
        for (String id : ids) {
            keys.put(id, base64("values " + id));
            indexKeys.put(id, base64("indexes " + id));
        }
        return new TestKeys(Optional.of(ids[0]), keys, Optional.of(ids[0]), indexKeys);
    }

    public static FieldCipher cipher(String... ids) {
        return new FieldCipher(KeyRing.forValues(of(ids)));
    }

    public static BlindIndex index(String... ids) {
        return new BlindIndex(KeyRing.forIndexes(of(ids)));
    }

    private static String base64(String text) {
        String padded = (text + " ".repeat(32)).substring(0, 32);
        return Base64.getEncoder().encodeToString(padded.getBytes(StandardCharsets.US_ASCII));
    }
}
