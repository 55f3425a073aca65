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
        Map<String, String> indexKeys,
        Optional<String> activeLogKey,
        Map<String, String> logKeys)
        implements CryptoSettings {
    /** With a key for marks that is nobody else's. */
    public TestKeys(
            Optional<String> activeKey,
            Map<String, String> keys,
            Optional<String> activeIndexKey,
            Map<String, String> indexKeys) {
        this(activeKey, keys, activeIndexKey, indexKeys, Optional.of("log"), Map.of("log", base64("log")));
    }

    /** The first id is the active one. */
    public static TestKeys of(String... ids) {
        Map<String, String> keys = new TreeMap<>();
        Map<String, String> indexKeys = new TreeMap<>();
        Map<String, String> logKeys = new TreeMap<>();
        for (String id : ids) {
            keys.put(id, base64("values " + id));
            indexKeys.put(id, base64("indexes " + id));
            logKeys.put(id, base64("logs " + id));
        }
        Optional<String> first = Optional.of(ids[0]);
        return new TestKeys(first, keys, first, indexKeys, first, logKeys);
    }

    public static FieldCipher cipher(String... ids) {
        return new FieldCipher(KeyRing.forValues(of(ids)));
    }

    public static BlindIndex index(String... ids) {
        return new BlindIndex(KeyRing.forIndexes(of(ids)));
    }

    public static KeyedMac mac(String... ids) {
        return new KeyedMac(KeyRing.forLogs(of(ids)));
    }

    private static String base64(String text) {
        String padded = (text + " ".repeat(32)).substring(0, 32);
        return Base64.getEncoder().encodeToString(padded.getBytes(StandardCharsets.US_ASCII));
    }
}
