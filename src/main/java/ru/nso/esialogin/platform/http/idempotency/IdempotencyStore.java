package ru.nso.esialogin.platform.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.http.HttpSettings;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest.Marks;

/** Table {@code idempotency}. Works in the transaction of the operation. */
@Singleton
final class IdempotencyStore {
    private static final int AT_ONCE = 500;

    private final DataSource source;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final HttpSettings settings;
    private final Clock clock;

    IdempotencyStore(DataSource source, FieldCipher cipher, ObjectMapper mapper, HttpSettings settings, Clock clock) {
        this.source = source;
        this.cipher = cipher;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    /** Holds the request until the end of the transaction; false when an equal one is under way. */
    boolean lock(Marks marks) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, ByteBuffer.wrap(marks.requestKey()).getLong());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    Optional<Entry> find(Marks marks) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT request_key, body_hash, answer FROM idempotency"
                                + " WHERE request_key = ANY (?) AND expires_at > ?")) {
            query.setArray(1, connection.createArrayOf("bytea", marks.request().toArray(byte[][]::new)));
            query.setObject(2, now());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                StoredAnswer answer = read(row.getBytes("answer"), row.getBytes("request_key"));
                return Optional.of(new Entry(marks.sameBody(row.getBytes("body_hash")), answer));
            }
        }
    }

    void save(Marks marks, StoredAnswer answer) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO idempotency (request_key, body_hash, answer, expires_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (request_key) DO UPDATE SET body_hash = excluded.body_hash,"
                                + " answer = excluded.answer, expires_at = excluded.expires_at")) {
            insert.setBytes(1, marks.requestKey());
            insert.setBytes(2, marks.bodyHash());
            insert.setBytes(3, cipher.encrypt(written(answer), place(marks.requestKey())));
            insert.setObject(4, now().plus(settings.idempotencyKept()));
            insert.executeUpdate();
        }
    }

    /** Whether there was an answer. */
    boolean forget(Marks marks) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM idempotency WHERE request_key = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bytea", marks.request().toArray(byte[][]::new)));
            return delete.executeUpdate() > 0;
        }
    }

    /** Takes back the answers with such a body; what nobody can read any more may be any. How many. */
    long withdraw(Predicate<String> which) throws SQLException {
        List<byte[]> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT request_key, answer FROM idempotency");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE idempotency SET answer = ? WHERE request_key = ?")) {
            query.setFetchSize(AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] requestKey = row.getBytes("request_key");
                    if (isMeant(which, row.getBytes("answer"), requestKey)) {
                        found.add(requestKey);
                    }
                }
            }
            for (byte[] requestKey : found) {
                update.setBytes(1, cipher.encrypt(written(StoredAnswer.WITHDRAWN), place(requestKey)));
                update.setBytes(2, requestKey);
                update.executeUpdate();
            }
        }
        return found.size();
    }

    private boolean isMeant(Predicate<String> which, byte[] answer, byte[] requestKey) {
        try {
            String body = read(answer, requestKey).body();
            return body != null && which.test(body);
        } catch (UnreadableValue e) {
            return true;
        }
    }

    private String written(StoredAnswer answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that was written once cannot be written again", e);
        }
    }

    private StoredAnswer read(byte[] answer, byte[] requestKey) {
        try {
            return mapper.readValue(cipher.decrypt(answer, place(requestKey)), StoredAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    private static Place place(byte[] requestKey) {
        return new Place("idempotency", "answer", HexFormat.of().formatHex(requestKey));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A request that took effect before. */
    record Entry(boolean sameBody, StoredAnswer answer) {}
}
