package ru.nso.esialogin.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checked keys of one purpose: one to write with, all to read with. */
public final class KeyRing {
    private static final int KEY_BYTES = 32;
    /** Never a text that is hashed for another reason. */
    private static final String CHECKED = "esialogin: check value of the key ";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final String activeId;
    private final Map<String, SecretKeySpec> keys;

    private KeyRing(String activeId, Map<String, SecretKeySpec> keys) {
        this.activeId = activeId;
        this.keys = keys;
    }

    /** Keys for encryption, checked. */
    public static KeyRing forValues(CryptoSettings settings) {
        KeyRing ring = of(
                "esialogin.crypto.active-key",
                settings.activeKey().orElse(""),
                "esialogin.crypto.keys",
                settings.keys(),
                "AES");
        refuseSharedBytes(settings);
        return ring;
    }

    /** Keys for blind indexes, checked. */
    public static KeyRing forIndexes(CryptoSettings settings) {
        return of(
                "esialogin.crypto.active-index-key",
                settings.activeIndexKey().orElse(""),
                "esialogin.crypto.index-keys",
                settings.indexKeys(),
                "HmacSHA256");
    }

    /** Keys for marks, checked. */
    public static KeyRing forLogs(CryptoSettings settings) {
        return of(
                "esialogin.crypto.active-log-key",
                settings.activeLogKey().orElse(""),
                "esialogin.crypto.log-keys",
                settings.logKeys(),
                "HmacSHA256");
    }

    private static KeyRing of(
            String activeName, String activeId, String keysName, Map<String, String> texts, String algorithm) {
        if (activeId.isBlank()) {
            throw new KeysRefused("No key is configured: set " + activeName + " to the id of a key and " + keysName
                    + ".<id> to 32 random bytes in Base64 (openssl rand -base64 32).");
        }
        if (!texts.containsKey(activeId)) {
            throw new KeysRefused(activeName + " names the key \"" + activeId + "\", but " + keysName + "." + activeId
                    + " is not configured.");
        }
        Map<String, SecretKeySpec> keys = new TreeMap<>();
        texts.forEach((id, text) -> keys.put(id, key(keysName, id, text, algorithm)));
        return new KeyRing(activeId, keys);
    }

    private static SecretKeySpec key(String keysName, String id, String text, String algorithm) {
        if (!ID.matcher(id).matches()) {
            throw new KeysRefused("A key id below " + keysName
                    + " has other characters than letters, digits, - and _, or more than 32 of them.");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new KeysRefused(keysName + "." + id + " is not Base64: it must be 32 random bytes in Base64"
                    + " (openssl rand -base64 32).");
        }
        if (bytes.length != KEY_BYTES) {
            throw new KeysRefused(keysName + "." + id + " has " + bytes.length + " bytes instead of " + KEY_BYTES
                    + ": make one with openssl rand -base64 32.");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** One secret for two purposes would let the weaker use of it betray the other. */
    private static void refuseSharedBytes(CryptoSettings settings) {
        Map<String, Map<String, String>> purposes = new TreeMap<>(
                Map.of("keys", settings.keys(), "index-keys", settings.indexKeys(), "log-keys", settings.logKeys()));
        Map<String, String> seen = new HashMap<>();
        purposes.forEach((purpose, texts) -> Set.copyOf(texts.values()).forEach(text -> {
            String other = seen.put(text, purpose);
            if (other != null) {
                throw new KeysRefused("A key is configured both below esialogin.crypto." + other
                        + " and below esialogin.crypto." + purpose
                        + ": make another one with openssl rand -base64 32.");
            }
        }));
    }

    /** Id of the key that is written with. */
    public String activeId() {
        return activeId;
    }

    SecretKeySpec active() {
        return Objects.requireNonNull(keys.get(activeId));
    }

    /** The key of that id. */
    SecretKeySpec byId(String id) {
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new UnreadableValue("a value was written with a key that is not configured: " + id);
        }
        return key;
    }

    /** Ids of all keys that can be read with, in their order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(keys.keySet());
    }

    /**
     * 32 bytes by which the key is known again and from which nobody learns anything about it: HMAC-SHA-256, made with
     * the key, of a constant and the id.
     */
    public byte[] checkValue(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(byId(id).getEncoded(), "HmacSHA256"));
            return mac.doFinal((CHECKED + id).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** Ids only: a key must never reach a log. */
    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }
}
