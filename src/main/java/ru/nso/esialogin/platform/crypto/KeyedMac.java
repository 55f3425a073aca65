package ru.nso.esialogin.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;

/**
 * Marks (HMAC-SHA-256) by which only a holder of the keys can vouch for a record. A record keeps the id of the key it
 * was marked with, so that keys can change while old marks are checked. Safe for use by many threads.
 */
public final class KeyedMac {
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(KeyedMac::mac);

    private final KeyRing ring;

    /** @param ring the keys, from {@link KeyRing#forLogs} */
    public KeyedMac(KeyRing ring) {
        this.ring = ring;
    }

    /** Id of the key that new marks are made with, to be stored beside them. */
    public String activeKeyId() {
        return ring.activeId();
    }

    /** Whether the key of that id is configured. */
    public boolean knows(String keyId) {
        return ring.ids().contains(keyId);
    }

    /**
     * The mark: 32 bytes.
     *
     * @param keyId one that {@link #knows} says yes to
     * @param kind what is marked, for example {@code entry}; equal records of different kinds have different marks
     * @param record what is marked, in one form only
     */
    public byte[] of(String keyId, String kind, byte[] record) {
        Mac mac = MAC.get();
        byte[] kindBytes = kind.getBytes(StandardCharsets.UTF_8);
        try {
            mac.init(ring.byId(keyId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC refuses a checked key", e);
        }
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, kindBytes.length));
        mac.update(kindBytes);
        return mac.doFinal(record);
    }

    private static Mac mac() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
