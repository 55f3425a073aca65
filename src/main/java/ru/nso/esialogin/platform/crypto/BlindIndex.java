package ru.nso.esialogin.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keyed hashes (HMAC-SHA-256) of values that are stored encrypted, for search by equality. Values have to be normalised
 * before: only equal texts give equal hashes. Hashes of different kinds never meet. Safe for use by many threads.
 */
public final class BlindIndex {
    private final KeyRing ring;
    private final KeyedMac mac;

    /** @param ring the keys, from {@link KeyRing#forIndexes} */
    public BlindIndex(KeyRing ring) {
        this.ring = ring;
        this.mac = new KeyedMac(ring);
    }

    /** Id of the key that new hashes are made with, to be stored beside them. */
    public String activeKeyId() {
        return ring.activeId();
    }

    /**
     * The hash to store: 32 bytes.
     *
     * @param kind what the value is, for example {@code SNILS}; equal values of different kinds differ
     * @param value the normalised value
     */
    public byte[] of(String kind, String value) {
        return hash(ring.activeId(), kind, value);
    }

    /** The hashes to search for, under every configured key: while keys change, rows have the one or the other. */
    public List<byte[]> all(String kind, String value) {
        return List.copyOf(byKey(kind, value).values());
    }

    /** {@link #all} with the id of the key of each. */
    public Map<String, byte[]> byKey(String kind, String value) {
        Map<String, byte[]> hashes = new LinkedHashMap<>();
        for (String id : ring.ids()) {
            hashes.put(id, hash(id, kind, value));
        }
        return hashes;
    }

    private byte[] hash(String keyId, String kind, String value) {
        return mac.of(keyId, kind, value.getBytes(StandardCharsets.UTF_8));
    }
}
