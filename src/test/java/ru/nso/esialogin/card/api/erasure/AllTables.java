package ru.nso.esialogin.card.api.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.crypto.check.KeyedColumn;
import ru.nso.esialogin.platform.crypto.check.KeyedColumns;

/** Every cell of every table as whoever has all keys sees it: cipher texts decrypted, hashes of known values known. */
record AllTables(DataSource source, FieldCipher cipher, BlindIndex index) {
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s().-]+(?=\\d)");

    /**
     * Where somebody's values stand, as {@code table.column}.
     *
     * @param texts as they would stand in a text: lower case, of numbers the digits
     * @param keys identifiers by kind, as they are hashed
     */
    Set<String> with(Set<String> texts, Map<String, String> keys) throws SQLException {
        Set<String> hashes = new TreeSet<>();
        keys.forEach((value, kind) ->
                index.all(kind, value).forEach(hash -> hashes.add(HexFormat.of().formatHex(hash))));
        Set<String> places = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            Map<String, Map<String, KeyedColumn>> sealed = new TreeMap<>();
            for (KeyedColumn column : KeyedColumns.of(connection)) {
                if (column.use() == KeyUse.VALUES) {
                    sealed.computeIfAbsent(column.table(), table -> new TreeMap<>())
                            .put(column.name(), column);
                }
            }
            for (String table : tables(connection)) {
                search(connection, table, sealed.getOrDefault(table, Map.of()), texts, hashes, places);
            }
        }
        return places;
    }

    private void search(
            Connection connection,
            String table,
            Map<String, KeyedColumn> sealed,
            Set<String> texts,
            Set<String> hashes,
            Set<String> places)
            throws SQLException {
        String rowName =
                sealed.values().stream().findFirst().map(KeyedColumn::rowName).orElse("''");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select t.*, " + rowName + " from \"" + table + "\" t")) {
            int last = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i < last; i++) {
                    String column = row.getMetaData().getColumnName(i);
                    boolean bytes = row.getMetaData().getColumnTypeName(i).equals("bytea");
                    byte[] value = bytes ? row.getBytes(i) : null;
                    String text = value == null
                            ? String.valueOf(row.getString(i))
                            : HexFormat.of().formatHex(value);
                    if (value != null && sealed.containsKey(column)) {
                        text = opened(value, new Place(table, column, row.getString(last)));
                    }
                    if (hashes.contains(text) || speaks(text, texts)) {
                        places.add(table + '.' + column);
                    }
                }
            }
        }
    }

    private static boolean speaks(String text, Set<String> texts) {
        String lower = text.toLowerCase(Locale.ROOT);
        String joined = BETWEEN_DIGITS.matcher(lower).replaceAll("");
        return texts.stream().anyMatch(value -> lower.contains(value) || joined.contains(value));
    }

    /** Other tests break values on purpose; what nobody can read shows nobody. */
    private String opened(byte[] value, Place place) {
        try {
            return cipher.decrypt(value, place);
        } catch (UnreadableValue e) {
            return "";
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
