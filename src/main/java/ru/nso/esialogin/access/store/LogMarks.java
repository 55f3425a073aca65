package ru.nso.esialogin.access.store;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.platform.crypto.KeyedMac;

/** The marks of the access log, made with its own keys. */
@Singleton
class LogMarks implements Marks {
    private final KeyedMac mac;

    LogMarks(KeyedMac mac) {
        this.mac = mac;
    }

    @Override
    public String activeKeyId() {
        return mac.activeKeyId();
    }

    @Override
    public boolean knows(String keyId) {
        return mac.knows(keyId);
    }

    @Override
    public String of(String keyId, String kind, byte[] record) {
        return HexFormat.of().formatHex(mac.of(keyId, kind, record));
    }
}
