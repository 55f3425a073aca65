package ru.nso.esialogin.platform.crypto.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.KeysRefused;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.database.TestDatabase;

class KeyChecksTest {
    private static final String MISSING = "The database holds rows under the key \"%s\", but %s is not configured: put"
            + " that key back until GET /api/v1/keys says that it may be taken out.";
    private static final String OTHER = "The key \"%s\" of %s is not the one of that id that this database was written"
            + " with: put the right key back, or give a new key another id.";

    @SuppressWarnings("NullAway") // set before each test
    private String url;

    @SuppressWarnings("NullAway") // set before each test
    private Connection connection;

    @BeforeEach
    void an_empty_database_with_all_tables() throws SQLException {
        url = TestDatabase.otherDatabase();
        Flyway.configure()
                .dataSource(url, TestDatabase.owner(), TestDatabase.ownerPassword())
                .placeholders(Map.of("service_role", TestDatabase.user()))
                .load()
                .migrate();
        connection = asService();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void the_first_start_leaves_check_values_and_the_next_one_passes() throws SQLException {
        new KeyChecks(TestKeys.of("k1")).leaveCheckValues(connection);

        assertThat(answer("select string_agg(use || ' ' || key_id, ', ' order by use) from key_check"))
                .isEqualTo("INDEXES k1, LOG k1, VALUES k1");
        assertThatCode(() -> new KeyChecks(TestKeys.of("k2", "k1")).leaveCheckValues(connection))
                .doesNotThrowAnyException();
        assertThat(answer("select count(*)::text from key_check")).isEqualTo("6");
    }

    @Test
    void a_key_with_other_bytes_is_named_whatever_it_is_for() throws SQLException {
        TestKeys right = TestKeys.of("k1");
        new KeyChecks(right).leaveCheckValues(connection);
        TestKeys wrong = TestKeys.of("k9");
        Map<String, String> values = Map.of("k1", wrong.keys().getOrDefault("k9", ""));
        Map<String, String> indexes = Map.of("k1", wrong.indexKeys().getOrDefault("k9", ""));
        Map<String, String> logs = Map.of("k1", wrong.logKeys().getOrDefault("k9", ""));

        assertRefused(withKeys(right, values, right.indexKeys(), right.logKeys()), OTHER, "esialogin.crypto.keys.k1");
        assertRefused(withKeys(right, right.keys(), indexes, right.logKeys()), OTHER, "esialogin.crypto.index-keys.k1");
        assertRefused(withKeys(right, right.keys(), right.indexKeys(), logs), OTHER, "esialogin.crypto.log-keys.k1");
    }

    @Test
    void a_key_that_is_gone_is_missed_only_while_something_is_under_it() throws SQLException {
        new KeyChecks(TestKeys.of("k1")).leaveCheckValues(connection);
        KeyChecks without = new KeyChecks(TestKeys.of("k2"));
        assertThatCode(() -> without.refuseUnlessTheyFit(connection)).doesNotThrowAnyException();

        keepVersion("PUPIL:a:1", "k1");
        assertRefused(TestKeys.of("k2"), MISSING, "esialogin.crypto.keys.k1");
        execute("alter table card_version disable trigger user; delete from card_version");

        execute("insert into access_seal (number, instance, entry, entry_mark, sound, key_id, ticket, chain)"
                + " values (1, 'i', 1, sha256('e'), true, 'k1', sha256('t'), sha256('c'))");
        assertRefused(TestKeys.of("k2"), MISSING, "esialogin.crypto.log-keys.k1");
    }

    @Test
    void an_index_key_that_is_gone_is_missed() throws SQLException {
        new KeyChecks(TestKeys.of("k1")).leaveCheckValues(connection);
        execute("insert into school (id, name, version, created_at, updated_at) values ('s', 'МБОУ', 1, now(), now());"
                + " insert into card (id, system, school_id, version, created_at, updated_at)"
                + " values ('c', 'JOURNAL', 's', 1, now(), now());"
                + " insert into person (id, card_id, role, position) values ('p', 'c', 'PUPIL', 0);"
                + " insert into identity_key (kind, index_key_id, blind_index, card_id, person_id)"
                + " values ('SNILS', 'k1', sha256('x'), 'c', 'p')");

        assertRefused(TestKeys.of("k2"), MISSING, "esialogin.crypto.index-keys.k1");
    }

    @Test
    void rows_from_before_there_were_check_values_are_tried() throws SQLException {
        keepVersion("PUPIL:a:1", "k1");
        TestKeys right = TestKeys.of("k1");
        TestKeys wrong = withKeys(
                right,
                Map.of("k1", TestKeys.of("k9").keys().getOrDefault("k9", "")),
                right.indexKeys(),
                right.logKeys());

        assertThatThrownBy(() -> new KeyChecks(wrong).leaveCheckValues(connection))
                .isInstanceOf(KeysRefused.class)
                .hasMessage(OTHER.formatted("k1", "esialogin.crypto.keys.k1"));
        assertThatThrownBy(() -> new KeyChecks(TestKeys.of("k2")).leaveCheckValues(connection))
                .isInstanceOf(KeysRefused.class)
                .hasMessage(MISSING.formatted("k1", "esialogin.crypto.keys.k1"));
        assertThat(answer("select count(*)::text from key_check")).isEqualTo("0");
        assertThatCode(() -> new KeyChecks(right).leaveCheckValues(connection)).doesNotThrowAnyException();
    }

    @Test
    void of_two_first_starts_with_different_keys_of_one_id_only_one_comes_through() throws Exception {
        TestKeys one = TestKeys.of("k1");
        TestKeys other = withKeys(
                one, Map.of("k1", TestKeys.of("k9").keys().getOrDefault("k9", "")), one.indexKeys(), one.logKeys());
        connection.setAutoCommit(false);
        new KeyChecks(one).leaveCheckValues(connection);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> leaveFromAnotherConnection(other));
        connection.commit();

        assertThatThrownBy(() -> second.get(1, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(KeysRefused.class);
    }

    @Test
    void a_database_that_knows_no_check_values_yet_is_left_alone() throws SQLException {
        execute("drop table key_check");

        assertThatCode(() -> new KeyChecks(TestKeys.of("k1")).refuseUnlessTheyFit(connection))
                .doesNotThrowAnyException();
    }

    @Test
    void every_column_of_bytes_says_whose_key_it_is_under() throws SQLException {
        assertThat(
                        answer(
                                """
                        select string_agg(c.relname || '.' || a.attname, ', ')
                        from pg_class c
                                 join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        where c.relnamespace = 'public'::regnamespace
                          and c.relkind = 'r'
                          and a.atttypid = 'bytea'::regtype
                          and coalesce(col_description(c.oid, a.attnum), '') !~ '^key: (VALUES|none)'"""))
                .as("columns without a comment: see V202611261341__key_checks.sql")
                .isNull();
        assertThat(KeyedColumns.of(connection))
                .contains(new KeyedColumn(KeyUse.VALUES, "person", "snils_enc", "id::text"))
                .contains(new KeyedColumn(KeyUse.VALUES, "idempotency", "answer", "encode(request_key, 'hex')"));
    }

    private void assertRefused(TestKeys keys, String sentence, String setting) {
        assertThatThrownBy(() -> new KeyChecks(keys).refuseUnlessTheyFit(connection))
                .isInstanceOf(KeysRefused.class)
                .hasMessage(sentence.formatted("k1", setting));
    }

    private static TestKeys withKeys(
            TestKeys like, Map<String, String> values, Map<String, String> indexes, Map<String, String> logs) {
        return new TestKeys(
                like.activeKey(),
                new TreeMap<>(values),
                like.activeIndexKey(),
                new TreeMap<>(indexes),
                like.activeLogKey(),
                new TreeMap<>(logs));
    }

    private void keepVersion(String id, String keyId) throws SQLException {
        FieldCipher cipher = new FieldCipher(KeyRing.forValues(TestKeys.of(keyId)));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into card_version (id, card_kind, card_id,"
                        + " version, made_at, made_by, action, content_enc) values (?, 'PUPIL', 'a', 1, now(), 'x', 'CREATE', ?)")) {
            insert.setString(1, id);
            insert.setBytes(2, cipher.encrypt("{}", new Place("card_version", "content_enc", id)));
            insert.executeUpdate();
        }
    }

    private void leaveFromAnotherConnection(TestKeys keys) {
        try (Connection another = asService()) {
            new KeyChecks(keys).leaveCheckValues(another);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection asService() throws SQLException {
        return DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password());
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, TestDatabase.owner(), TestDatabase.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
