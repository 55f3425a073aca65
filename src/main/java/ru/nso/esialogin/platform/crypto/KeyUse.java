package ru.nso.esialogin.platform.crypto;

/** What keys are for. Each use has keys of its own. */
public enum KeyUse {
    /** Encrypt values. */
    VALUES("keys"),
    /** Hash values that are searched. */
    INDEXES("index-keys"),
    /** Mark what the access log writes. */
    LOG("log-keys");

    private final String setting;

    KeyUse(String setting) {
        this.setting = setting;
    }

    /** The configured keys of this use, checked. */
    public KeyRing ring(CryptoSettings settings) {
        return switch (this) {
            case VALUES -> KeyRing.forValues(settings);
            case INDEXES -> KeyRing.forIndexes(settings);
            case LOG -> KeyRing.forLogs(settings);
        };
    }

    /** The setting of a key. */
    public String setting(String keyId) {
        return "esialogin.crypto." + setting + '.' + keyId;
    }
}
