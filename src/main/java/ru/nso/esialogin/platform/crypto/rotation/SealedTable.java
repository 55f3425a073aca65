package ru.nso.esialogin.platform.crypto.rotation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;

/**
 * The encrypted columns of one table. Rows are held while they are written anew and those that somebody holds are left
 * for later, so nobody's change is lost and nobody waits for two rows at once. Of an append-only table the service may
 * change nothing; there a function of the owner exchanges the cipher text, if it is still the one that was read.
 *
 * @param rowName SQL for the name of the row that its values are bound to
 * @param appendOnly whether there is such a function
 */
record SealedTable(String name, String rowName, List<String> columns, boolean appendOnly) {

    /** In the transaction of the connection. */
    Rewriting.Part next(Connection connection, FieldCipher cipher, String after, int most) throws SQLException {
        List<Row> rows = rows(connection, cipher.activeKeyId(), after, most);
        long rewritten = 0;
        long unreadable = 0;
        for (Row row : rows) {
            List<byte @Nullable []> fresh = new ArrayList<>();
            boolean readable = true;
            for (int column = 0; column < columns.size(); column++) {
                byte[] value = row.values.get(column);
                try {
                    fresh.add(fresh(cipher, value, new Place(name, columns.get(column), row.name)));
                } catch (UnreadableValue e) {
                    readable = false;
                    fresh.add(value);
                }
            }
            if (write(connection, row, fresh)) {
                rewritten += readable ? 1 : 0;
            }
            unreadable += readable ? 0 : 1;
        }
        Optional<String> last = rows.size() < most ? Optional.empty() : Optional.of(rows.get(rows.size() - 1).name);
        return new Rewriting.Part(last, rewritten, unreadable);
    }

    private record Row(String name, List<byte @Nullable []> values) {}

    private static byte @Nullable [] fresh(FieldCipher cipher, byte @Nullable [] value, Place place) {
        if (value == null || FieldCipher.keyId(value).equals(cipher.activeKeyId())) {
            return value;
        }
        return cipher.encrypt(cipher.decryptBytes(value, place), place);
    }

    private List<Row> rows(Connection connection, String active, String after, int most) throws SQLException {
        List<String> old = columns.stream()
                .map(column -> "sealed_with(" + column + ") <> ?")
                .toList();
        String sql = "select " + rowName + ", " + String.join(", ", columns) + " from " + name + " where " + rowName
                + " > ? and (" + String.join(" or ", old) + ") order by " + rowName + " limit ?"
                + (appendOnly ? "" : " for no key update skip locked");
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int parameter = 1;
            query.setString(parameter++, after);
            for (int column = 0; column < columns.size(); column++) {
                query.setString(parameter++, active);
            }
            query.setInt(parameter, most);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    List<byte @Nullable []> values = new ArrayList<>();
                    for (int column = 0; column < columns.size(); column++) {
                        values.add(found.getBytes(2 + column));
                    }
                    rows.add(new Row(found.getString(1), values));
                }
            }
        }
        return rows;
    }

    private boolean write(Connection connection, Row row, List<byte @Nullable []> fresh) throws SQLException {
        return appendOnly ? exchange(connection, row, fresh) : update(connection, row, fresh);
    }

    private boolean update(Connection connection, Row row, List<byte @Nullable []> fresh) throws SQLException {
        String sql = "update " + name + " set " + String.join(" = ?, ", columns) + " = ? where " + rowName + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (byte[] value : fresh) {
                update.setBytes(parameter++, value);
            }
            update.setString(parameter, row.name);
            return update.executeUpdate() == 1;
        }
    }

    private boolean exchange(Connection connection, Row row, List<byte @Nullable []> fresh) throws SQLException {
        boolean exchanged = false;
        for (int column = 0; column < columns.size(); column++) {
            if (fresh.get(column) == row.values.get(column)) {
                continue;
            }
            String sql = "select rekey_" + name + "(?, ?, ?)";
            try (PreparedStatement call = connection.prepareStatement(sql)) {
                call.setString(1, row.name);
                call.setBytes(2, row.values.get(column));
                call.setBytes(3, fresh.get(column));
                try (ResultSet answer = call.executeQuery()) {
                    exchanged |= answer.next() && answer.getBoolean(1);
                }
            }
        }
        return exchanged;
    }
}
