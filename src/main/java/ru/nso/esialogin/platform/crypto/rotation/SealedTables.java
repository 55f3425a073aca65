package ru.nso.esialogin.platform.crypto.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.check.KeyedColumn;
import ru.nso.esialogin.platform.crypto.check.KeyedColumns;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Every table with encrypted columns, as the database describes them. */
@Singleton
public final class SealedTables {
    private static final int MOST_SECONDS = (int) LongWork.MOST.toSeconds();

    private final DataSource source;
    private final FieldCipher cipher;

    SealedTables(DataSource source, FieldCipher cipher) {
        this.source = source;
        this.cipher = cipher;
    }

    /** What writes them anew, table by table. */
    List<Rewriting> rewritings() throws SQLException {
        return rewritings(cipher);
    }

    /** The same, with keys of the caller's. */
    public List<Rewriting> rewritings(FieldCipher keys) throws SQLException {
        Map<String, List<KeyedColumn>> tables = new LinkedHashMap<>();
        List<Rewriting> rewritings = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (KeyedColumn column : KeyedColumns.of(connection)) {
                if (column.use() == KeyUse.VALUES) {
                    tables.computeIfAbsent(column.table(), table -> new ArrayList<>())
                            .add(column);
                }
            }
            for (Map.Entry<String, List<KeyedColumn>> table : tables.entrySet()) {
                List<KeyedColumn> columns = table.getValue();
                rewritings.add(new Work(
                        new SealedTable(
                                table.getKey(),
                                columns.get(0).rowName(),
                                columns.stream().map(KeyedColumn::name).toList(),
                                hasFunction(connection, table.getKey())),
                        keys));
            }
        }
        return rewritings;
    }

    private static boolean hasFunction(Connection connection, String table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select to_regproc('public.rekey_' || ?) is not null")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private final class Work implements Rewriting {
        private final SealedTable sealed;
        private final FieldCipher keys;

        Work(SealedTable sealed, FieldCipher keys) {
            this.sealed = sealed;
            this.keys = keys;
        }

        @Override
        public String table() {
            return sealed.name();
        }

        @Override
        public Part next(String after, int most) {
            return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> {
                try (Connection connection = source.getConnection()) {
                    // Rows under an old key are looked for among all that come after the last one.
                    LongWork.inTransaction(connection, LongWork.MOST);
                    return sealed.next(connection, keys, after, most);
                }
            });
        }
    }
}
