package ru.nso.esialogin.access.seal;

import java.util.Arrays;

/** Marks of one key, {@code k1}, that anybody could make: enough where no forger is tried. */
public final class PlainMarks implements Marks {
    @Override
    public String activeKeyId() {
        return "k1";
    }

    @Override
    public boolean knows(String keyId) {
        return keyId.equals("k1");
    }

    @Override
    public String of(String keyId, String kind, byte[] record) {
        return kind + Integer.toHexString(Arrays.hashCode(record));
    }
}
