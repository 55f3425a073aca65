package ru.nso.esialogin.platform.crypto.rotation;

import java.util.Map;
import ru.nso.esialogin.platform.crypto.KeyUse;

/**
 * What is under a key.
 *
 * @param configured whether the service knows the key
 * @param active whether it writes with the key
 * @param rows rows under the key, by table; tables without any are left out
 */
public record KeyUsage(KeyUse use, String id, boolean configured, boolean active, Map<String, Long> rows) {
    /** Rows in all tables; one with values under several keys counts for each. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the rows move to the active key. What the access log wrote stays as it was written. */
    public boolean rotates() {
        return use != KeyUse.LOG;
    }

    /** Whether the key may be taken out of the configuration. */
    public boolean removable() {
        return configured && !active && total() == 0;
    }
}
