package ru.nso.esialogin.platform.crypto.rotation;

import java.util.Map;
import ru.nso.esialogin.platform.crypto.KeyUse;

/**
 * What is under a key.
 *
 * @param id id of the key; empty for values that the service never wrote
 * @param configured whether the service knows the key
 * @param active whether it writes with the key
 * @param rows rows under the key, by table; tables without any are left out
 */
public record KeyUsage(KeyUse use, String id, boolean configured, boolean active, Map<String, Long> rows) {
    /** Rows in all tables; one with values under several keys counts for each. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the rows hold what the service never wrote: no key reads it, and it is left as it is. */
    public boolean damaged() {
        return id.isEmpty();
    }

    /** Whether the rows move to the active key. What the access log wrote stays as it was written. */
    public boolean rotates() {
        return use != KeyUse.LOG && !damaged();
    }

    /** Whether the key may be taken out of the configuration. */
    public boolean removable() {
        return configured && !active && total() == 0;
    }
}
