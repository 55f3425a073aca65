package ru.nso.esialogin.platform.crypto.check;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.KeysRefused;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;

/**
 * Compares the configured keys with the database. Every key leaves a check value at the first start that knows it; a key
 * of that id with other bytes is refused, and a key that something in the database is still under must be configured.
 */
public final class KeyChecks {
    private final Map<KeyUse, KeyRing> rings = new EnumMap<>(KeyUse.class);
    private final FieldCipher cipher;

    /** @param settings the configured keys */
    public KeyChecks(CryptoSettings settings) {
        for (KeyUse use : KeyUse.values()) {
            rings.put(use, use.ring(settings));
        }
        cipher = new FieldCipher(KeyUse.VALUES.ring(settings));
    }

    /**
     * Nothing happens to a database that has no check values yet.
     *
     * @throws KeysRefused with the sentence that says which key does not fit and what to do
     */
    public void refuseUnlessTheyFit(Connection connection) throws SQLException {
        if (isPrepared(connection)) {
            compare(connection);
        }
    }

    /**
     * Compares and leaves a check value of every key that has none. Two instances that start at the same time with
     * different keys of one id do not both come through.
     *
     * @throws KeysRefused like {@link #refuseUnlessTheyFit}
     */
    public void leaveCheckValues(Connection connection) throws SQLException {
        Map<KeyUse, Map<String, byte[]>> known = compare(connection);
        for (Map.Entry<KeyUse, KeyRing> ring : rings.entrySet()) {
            for (String id : ring.getValue().ids()) {
                if (!of(known, ring.getKey()).containsKey(id)) {
                    if (ring.getKey() == KeyUse.VALUES) {
                        refuseUnlessItDecrypts(connection, id);
                    }
                    leave(connection, ring.getKey(), id, ring.getValue().checkValue(id));
                }
            }
        }
        compareBytes(connection);
    }

    private static boolean isPrepared(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select to_regclass('public.key_check') is not null");
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Map<KeyUse, Map<String, byte[]>> compare(Connection connection) throws SQLException {
        Map<KeyUse, Map<String, byte[]>> known = compareBytes(connection);
        boolean allConfigured = !known.isEmpty()
                && rings.entrySet().stream().allMatch(ring -> ring.getValue()
                        .ids()
                        .containsAll(of(known, ring.getKey()).keySet()));
        // Every row is looked at only when a key has gone, and once in a database from before there were check values.
        if (!allConfigured) {
            refuseMissing(KeyedColumns.keysInData(connection));
        }
        return known;
    }

    private Map<KeyUse, Map<String, byte[]>> compareBytes(Connection connection) throws SQLException {
        Map<KeyUse, Map<String, byte[]>> known = known(connection);
        for (Map.Entry<KeyUse, KeyRing> ring : rings.entrySet()) {
            for (Map.Entry<String, byte[]> check : of(known, ring.getKey()).entrySet()) {
                String id = check.getKey();
                if (ring.getValue().ids().contains(id)
                        && !MessageDigest.isEqual(ring.getValue().checkValue(id), check.getValue())) {
                    throw otherBytes(ring.getKey(), id);
                }
            }
        }
        return known;
    }

    private void refuseMissing(Map<KeyUse, Set<String>> inData) {
        rings.forEach((use, ring) -> {
            for (String id : inData.getOrDefault(use, Set.of())) {
                if (!ring.ids().contains(id)) {
                    throw new KeysRefused("The database holds rows under the key \"" + id + "\", but "
                            + use.setting(id) + " is not configured: put that key back until GET /api/v1/keys says that"
                            + " it may be taken out.");
                }
            }
        });
    }

    /** A database from before there were check values: one value of the key proves it as well. */
    private void refuseUnlessItDecrypts(Connection connection, String id) throws SQLException {
        for (KeyedColumn column : KeyedColumns.of(connection)) {
            if (column.use() != KeyUse.VALUES) {
                continue;
            }
            String sql = "select " + column.rowName() + ", " + column.name() + " from " + column.table() + " where "
                    + column.keyId() + " = ? limit 1";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, id);
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        Place place = new Place(column.table(), column.name(), row.getString(1));
                        cipher.decryptBytes(row.getBytes(2), place);
                        return;
                    }
                }
            } catch (UnreadableValue e) {
                KeysRefused refused = otherBytes(KeyUse.VALUES, id);
                refused.addSuppressed(e);
                throw refused;
            }
        }
    }

    private static KeysRefused otherBytes(KeyUse use, String id) {
        return new KeysRefused("The key \"" + id + "\" of " + use.setting(id)
                + " is not the one of that id that this database was written with: put the right key back, or give a"
                + " new key another id.");
    }

    private static Map<String, byte[]> of(Map<KeyUse, Map<String, byte[]>> known, KeyUse use) {
        return known.getOrDefault(use, Map.of());
    }

    private static Map<KeyUse, Map<String, byte[]>> known(Connection connection) throws SQLException {
        Map<KeyUse, Map<String, byte[]>> known = new EnumMap<>(KeyUse.class);
        try (PreparedStatement query =
                        connection.prepareStatement("select use, key_id, check_value from key_check order by key_id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                known.computeIfAbsent(KeyUse.valueOf(row.getString(1)), use -> new HashMap<>())
                        .put(row.getString(2), row.getBytes(3));
            }
        }
        return known;
    }

    private static void leave(Connection connection, KeyUse use, String id, byte[] checkValue) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into key_check (use, key_id, check_value) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, use.name());
            insert.setString(2, id);
            insert.setBytes(3, checkValue);
            insert.executeUpdate();
        }
    }
}
