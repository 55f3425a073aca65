package ru.nso.esialogin.platform.crypto;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes cipher, index and marks out of the configured keys, once, at start: bad keys are found before the first request. */
@Singleton
final class CryptoBeans {
    @Produces
    @Singleton
    @Startup
    FieldCipher fieldCipher(CryptoSettings settings) {
        return new FieldCipher(KeyRing.forValues(settings));
    }

    @Produces
    @Singleton
    @Startup
    BlindIndex blindIndex(CryptoSettings settings) {
        return new BlindIndex(KeyRing.forIndexes(settings));
    }

    @Produces
    @Singleton
    @Startup
    KeyedMac logMac(CryptoSettings settings) {
        return new KeyedMac(KeyRing.forLogs(settings));
    }
}
