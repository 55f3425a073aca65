package ru.nso.esialogin.platform.crypto.check;

import ru.nso.esialogin.platform.crypto.KeyUse;

/**
 * A column under keys: of {@link KeyUse#VALUES} it holds the encrypted values themselves, of the others the ids of keys.
 *
 * @param rowName SQL for the name of the row that an encrypted value is bound to: the primary key as text
 */
public record KeyedColumn(KeyUse use, String table, String name, String rowName) {
    /** SQL for the id of the key; null where the column is empty, empty for what the service never wrote. */
    public String keyId() {
        return use == KeyUse.VALUES ? "sealed_with(" + name + ")" : name;
    }
}
