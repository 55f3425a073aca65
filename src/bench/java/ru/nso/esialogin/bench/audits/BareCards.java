package ru.nso.esialogin.bench.audits;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;

/** The rows of all live cards read once in the order of the audit, and their values decrypted once, with nothing made of them. */
final class BareCards {
    private static final String KEY = "esialogin.crypto.keys.demo";
    private static final List<String> SEALED = List.of(
            "snils_enc",
            "phones_enc",
            "emails_enc",
            "esia_oid_enc",
            "documents_enc",
            "federal_id_enc",
            "regional_id_enc");

    /** Cards, people and orders, as the audit reads them: by school and card. */
    private static final List<String> ROWS = List.of(
            "select c.* from card c where c.archived_at is null order by c.school_id, c.id",
            "select p.* from person p join card c on c.id = p.card_id where c.archived_at is null"
                    + " order by c.school_id, c.id, p.position",
            "select o.* from enrolment_order o join card c on c.id = o.card_id where c.archived_at is null"
                    + " order by c.school_id, c.id, o.position",
            "select c.* from staff_card c where c.archived_at is null order by c.school_id, c.id",
            "select p.* from person p join staff_card c on c.id = p.staff_card_id where c.archived_at is null"
                    + " order by c.school_id, c.id");

    private static final int ROWS_AT_A_TIME = 5_000;

    private final Connection connection;
    private final FieldCipher cipher;

    /**
     * The cards of a service's database.
     *
     * @param connection of a superuser
     * @param folder where the service keeps data and keys
     */
    BareCards(Connection connection, Path folder) throws IOException {
        this.connection = connection;
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("demo-keys.properties"), StandardCharsets.UTF_8)) {
            keys.load(reader);
        }
        this.cipher = new FieldCipher(KeyRing.forValues(new TestKeys(
                Optional.of("demo"), Map.of("demo", keys.getProperty(KEY, "")), Optional.empty(), Map.of())));
    }

    /** What it took; {@code things} are rows or values. */
    record Taken(long things, double seconds) {}

    /** {@code COPY TO} of all rows, thrown away as they come. */
    Taken copyOut() throws SQLException, IOException {
        long rows = 0;
        long start = System.nanoTime();
        for (String select : ROWS) {
            rows += connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + select + ") to stdout", OutputStream.nullOutputStream());
        }
        return new Taken(rows, (System.nanoTime() - start) / 1e9);
    }

    /** Decrypts every value on every live card; only that is timed, not the reading. */
    Taken decrypt() throws SQLException {
        long values = 0;
        long nanos = 0;
        connection.setAutoCommit(false);
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(ROWS_AT_A_TIME);
            List<Sealed> read = new ArrayList<>();
            try (ResultSet row = query.executeQuery("select p.id, " + String.join(", ", SEALED) + " from person p"
                    + " left join card c on c.id = p.card_id left join staff_card s on s.id = p.staff_card_id"
                    + " where coalesce(c.archived_at, s.archived_at) is null")) {
                while (row.next()) {
                    for (String column : SEALED) {
                        byte[] bytes = row.getBytes(column);
                        if (bytes != null) {
                            read.add(new Sealed(bytes, new Place("person", column, row.getString(1))));
                        }
                    }
                    if (read.size() >= ROWS_AT_A_TIME) {
                        values += read.size();
                        nanos += decrypt(read);
                        read.clear();
                    }
                }
            }
            values += read.size();
            nanos += decrypt(read);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Taken(values, nanos / 1e9);
    }

    private record Sealed(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, Place place) {}

    private long decrypt(List<Sealed> sealed) {
        long start = System.nanoTime();
        long letters = 0;
        for (Sealed one : sealed) {
            letters += cipher.decrypt(one.bytes(), one.place()).length();
        }
        long nanos = System.nanoTime() - start;
        if (letters < sealed.size()) {
            throw new IllegalStateException("Values are empty");
        }
        return nanos;
    }
}
