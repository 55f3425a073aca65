package ru.nso.esialogin.platform.crypto.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.platform.crypto.KeyUse;

/** The columns under keys, as the database itself describes them: so a new table needs a comment and no line of code. */
public final class KeyedColumns {
    /** With the primary key, of one column, as it stands in the place of a value. */
    private static final String QUERY =
            """
            select c.relname, a.attname, substring(d.description from '^key: ([A-Z]+)'),
                   case when p.atttypid = 'bytea'::regtype then 'encode(' || quote_ident(p.attname) || ', ''hex'')'
                        else quote_ident(p.attname) || '::text' end
            from pg_description d
                     join pg_class c on c.oid = d.objoid and c.relkind = 'r'
                     join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
                     join pg_index i on i.indrelid = c.oid and i.indisprimary
                     join pg_attribute p on p.attrelid = c.oid and p.attnum = i.indkey[0]
            where c.relnamespace = 'public'::regnamespace
              and d.classoid = 'pg_class'::regclass
              and d.description ~ '^key: (VALUES|INDEXES|LOG)'
            order by c.relname, a.attnum""";

    private KeyedColumns() {}

    /** All of them, by table and place. */
    public static List<KeyedColumn> of(Connection connection) throws SQLException {
        List<KeyedColumn> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                columns.add(new KeyedColumn(
                        KeyUse.valueOf(row.getString(3)), row.getString(1), row.getString(2), row.getString(4)));
            }
        }
        return columns;
    }

    /** Ids of the keys that something in the database is under. Reads every row. */
    static Map<KeyUse, Set<String>> keysInData(Connection connection) throws SQLException {
        Map<KeyUse, Set<String>> found = new EnumMap<>(KeyUse.class);
        for (KeyUse use : KeyUse.values()) {
            found.put(use, new TreeSet<>());
        }
        for (KeyedColumn column : of(connection)) {
            String sql = "select distinct " + column.keyId() + " from " + column.table() + " where " + column.name()
                    + " is not null";
            try (PreparedStatement query = connection.prepareStatement(sql);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    if (!id.isEmpty()) {
                        found.getOrDefault(column.use(), Set.of()).add(id);
                    }
                }
            }
        }
        return found;
    }
}
