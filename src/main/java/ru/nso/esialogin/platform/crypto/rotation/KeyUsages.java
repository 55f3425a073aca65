package ru.nso.esialogin.platform.crypto.rotation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.check.KeyedColumn;
import ru.nso.esialogin.platform.crypto.check.KeyedColumns;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Counts what is under which key. Every row is read, so it is asked seldom. */
@Singleton
public final class KeyUsages {
    private final DataSource source;
    private final CryptoSettings settings;

    KeyUsages(DataSource source, CryptoSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /** Every key that is configured or that something is under, by use and id; see {@link KeyUsage#damaged}. */
    public List<KeyUsage> all() throws SQLException {
        Map<KeyUse, Map<String, Map<String, Long>>> counts;
        try (Connection connection = source.getConnection()) {
            counts = LongWork.on(connection, () -> counts(connection));
        }
        List<KeyUsage> usages = new ArrayList<>();
        for (KeyUse use : KeyUse.values()) {
            KeyRing ring = use.ring(settings);
            Map<String, Map<String, Long>> found = counts.getOrDefault(use, Map.of());
            TreeSet<String> ids = new TreeSet<>(ring.ids());
            ids.addAll(found.keySet());
            for (String id : ids) {
                usages.add(new KeyUsage(
                        use,
                        id,
                        ring.ids().contains(id),
                        ring.activeId().equals(id),
                        found.getOrDefault(id, Map.of())));
            }
        }
        return usages;
    }

    private static Map<KeyUse, Map<String, Map<String, Long>>> counts(Connection connection) throws SQLException {
        Map<KeyUse, Map<String, Map<String, Long>>> counts = new EnumMap<>(KeyUse.class);
        Map<String, List<KeyedColumn>> tables = KeyedColumns.of(connection).stream()
                .collect(Collectors.groupingBy(KeyedColumn::table, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<KeyedColumn>> table : tables.entrySet()) {
            Map<KeyUse, List<KeyedColumn>> byUse =
                    table.getValue().stream().collect(Collectors.groupingBy(KeyedColumn::use));
            for (Map.Entry<KeyUse, List<KeyedColumn>> columns : byUse.entrySet()) {
                count(connection, table.getKey(), columns.getValue())
                        .forEach((id, rows) -> counts.computeIfAbsent(columns.getKey(), use -> new TreeMap<>())
                                .computeIfAbsent(id, unused -> new TreeMap<>())
                                .put(table.getKey(), rows));
            }
        }
        return counts;
    }

    /** How many rows wait for the active keys. */
    public static long left(List<KeyUsage> usages) {
        return usages.stream()
                .filter(usage -> usage.rotates() && !usage.active())
                .mapToLong(KeyUsage::total)
                .sum();
    }

    private static Map<String, Long> count(Connection connection, String table, List<KeyedColumn> columns)
            throws SQLException {
        String ids = columns.stream().map(column -> "(" + column.keyId() + ")").collect(Collectors.joining(", "));
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select x.id, count(*) from " + table
                        + " cross join lateral (select distinct v.id from (values " + ids
                        + ") as v (id) where v.id is not null) as x group by x.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return counts;
    }
}
