package ru.nso.esialogin.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/**
 * Keys for the values in the database and for the marks of the access log. Each key is 32 random bytes in Base64 under an
 * id of its own ({@code openssl rand -base64 32}). Old keys stay configured for as long as values written with them exist.
 */
@ConfigMapping(prefix = "esialogin.crypto")
public interface CryptoSettings {
    /** Id of the key that new values are encrypted with. */
    Optional<String> activeKey();

    /** Encryption keys by id. */
    Map<String, String> keys();

    /** Id of the key that new blind indexes are made with. */
    Optional<String> activeIndexKey();

    /** Blind index keys by id; never the same bytes as an encryption key. */
    Map<String, String> indexKeys();

    /** Id of the key that new entries, seals and heads of the access log are marked with. */
    Optional<String> activeLogKey();

    /**
     * Keys of the marks by id; an old one stays for as long as entries marked with it are kept. Never the same bytes as
     * a key for something else.
     */
    Map<String, String> logKeys();
}
