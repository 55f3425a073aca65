package ru.nso.esialogin.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts single values with AES-256-GCM. The result names the key it was written with, so that keys can change while
 * old values stay readable, and it decrypts only at the place it was written for. Equal values give different results;
 * to find a value again there is {@link BlindIndex}. Safe for use by many threads.
 */
public final class FieldCipher {
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Looking a cipher up in the providers costs more than encrypting a short value. */
    private static final ThreadLocal<Tools> TOOLS = ThreadLocal.withInitial(Tools::new);

    private final KeyRing ring;

    /** @param ring the keys, from {@link KeyRing#forValues} */
    public FieldCipher(KeyRing ring) {
        this.ring = ring;
    }

    /** Id of the key that new values are written with. */
    public String activeKeyId() {
        return ring.activeId();
    }

    /** Encrypts a text for that place; the bytes begin with format and key id. */
    public byte[] encrypt(String plaintext, Place place) {
        return encrypt(plaintext.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Encrypts bytes for that place; the result begins with format and key id. */
    public byte[] encrypt(byte[] plaintext, Place place) {
        String keyId = ring.activeId();
        byte[] keyIdBytes = keyId.getBytes(StandardCharsets.US_ASCII);
        Tools tools = TOOLS.get();
        byte[] nonce = new byte[NONCE_BYTES];
        tools.random.nextBytes(nonce);
        try {
            tools.cipher.init(Cipher.ENCRYPT_MODE, ring.active(), new GCMParameterSpec(TAG_BITS, nonce));
            tools.cipher.updateAAD(place.bytes(keyId));
            byte[] sealed = tools.cipher.doFinal(plaintext);
            return ByteBuffer.allocate(2 + keyIdBytes.length + nonce.length + sealed.length)
                    .put(FORMAT)
                    .put((byte) keyIdBytes.length)
                    .put(keyIdBytes)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refuses a checked key", e);
        }
    }

    /** {@link #encrypt(String, Place)} as text without line breaks, for places that hold no bytes. */
    public String encryptToText(String plaintext, Place place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypt(plaintext, place));
    }

    /**
     * The text that was encrypted for that place.
     *
     * @throws UnreadableValue when the key is gone, the bytes changed, or the value belongs to another place
     */
    public String decrypt(byte[] stored, Place place) {
        return new String(decryptBytes(stored, place), StandardCharsets.UTF_8);
    }

    /** Like {@link #decrypt}, for values encrypted as bytes. */
    public byte[] decryptBytes(byte[] stored, Place place) {
        String keyId = keyId(stored);
        int nonceAt = 2 + keyId.length();
        if (stored.length < nonceAt + NONCE_BYTES + TAG_BITS / 8) {
            throw new UnreadableValue("a stored value is too short to be one of ours");
        }
        Cipher cipher = TOOLS.get().cipher;
        try {
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    ring.byId(keyId),
                    new GCMParameterSpec(TAG_BITS, stored, nonceAt, NONCE_BYTES));
            cipher.updateAAD(place.bytes(keyId));
            int sealedAt = nonceAt + NONCE_BYTES;
            return cipher.doFinal(stored, sealedAt, stored.length - sealedAt);
        } catch (GeneralSecurityException e) {
            throw new UnreadableValue(
                    "a value in " + place.table() + "." + place.column() + " does not decrypt: changed, or moved", e);
        }
    }

    /** The text of {@link #encryptToText}. */
    public String decryptText(String stored, Place place) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(stored);
        } catch (IllegalArgumentException e) {
            throw new UnreadableValue("a stored value is not one of ours", e);
        }
        return decrypt(bytes, place);
    }

    /** Id of the key a stored value was written with: what is not {@link #activeKeyId()} waits for rotation. */
    public static String keyId(byte[] stored) {
        if (stored.length < 2 || stored[0] != FORMAT || stored[1] < 1 || stored.length < 2 + stored[1]) {
            throw new UnreadableValue("a stored value is not one of ours");
        }
        return new String(stored, 2, stored[1], StandardCharsets.US_ASCII);
    }

    private static final class Tools {
        final Cipher cipher = cipher();
        final SecureRandom random = new SecureRandom();

        private static Cipher cipher() {
            try {
                return Cipher.getInstance("AES/GCM/NoPadding");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has AES-GCM", e);
            }
        }
    }
}
