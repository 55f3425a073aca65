package ru.nso.esialogin.platform.crypto.rotation;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.KeysRefused;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.crypto.check.KeyChecks;

/** Keys change while the service runs: it writes with {@code test} and can read what is under {@code old}. */
@QuarkusTest
@Tag("heavy")
class RotationTest {
    private static final String OLD = "old";
    private static final String ACTIVE = "test";

    @Inject
    Rotation rotation;

    @Inject
    SealedTables tables;

    @Inject
    CryptoSettings settings;

    @Inject
    DataSource source;

    @Test
    void what_is_under_an_old_key_is_read_and_found_written_anew_and_the_key_is_no_longer_needed() throws Exception {
        String school = newSchool();
        String id = createCard(card(school, "Ротина", "13579246894", "+79130990101", "rotina-1@example.org"))
                .path("id");
        patch(id, "\"1\"", "{\"className\": \"3Б\"}").then().statusCode(200);
        String diagnosis = diagnose("13579246894", "Ротина").path("id");
        String before = read(id);
        String history = as("admin").get("/api/v1/cards/" + id + "/history").asString();
        underOldKey();

        assertThat(keyIds(id)).containsOnly(OLD);
        assertThatJson(read(id)).isEqualTo(before);
        assertThat(found("{\"snils\": \"13579246894\"}")).containsExactly(id);
        assertThat(found("{\"phone\": \"+79130990101\"}")).containsExactly(id);
        Response keys = as("admin").get("/api/v1/keys");
        assertThat(rows(keys, "VALUES", OLD)).isPositive();
        assertThat(rows(keys, "INDEXES", OLD)).isPositive();
        assertThat(removable(keys, "VALUES", OLD)).isFalse();
        assertThat(keys.<String>path("rotation.state")).isEqualTo("WAITING");
        assertThatThrownBy(this::startWithoutOldKeys)
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining("esialogin.crypto.keys.old is not configured");

        String second = createCard(card(school, "Новина", "13579246995", "+79130990102", "rotina-2@example.org"))
                .path("id");
        assertThat(keyIds(second))
                .as("what is written now is under the active key")
                .containsOnly(ACTIVE);

        as("admin").post("/api/v1/keys/rotation").then().statusCode(202);
        finish();

        Response after = as("admin").get("/api/v1/keys");
        assertThat(rows(after, "VALUES", OLD)).isZero();
        assertThat(rows(after, "INDEXES", OLD)).isZero();
        assertThat(removable(after, "VALUES", OLD)).isTrue();
        assertThat(removable(after, "VALUES", ACTIVE)).isFalse();
        assertThat(after.<String>path("rotation.state")).isEqualTo("DONE");
        assertThat(after.<Integer>path("rotation.rewritten")).isPositive();
        assertThat(after.<String>path("rotation.finishedAt")).isNotNull();
        assertThat(keyIds(id)).containsOnly(ACTIVE);
        assertThatJson(read(id)).isEqualTo(before);
        assertThatJson(as("admin").get("/api/v1/cards/" + id + "/history").asString())
                .isEqualTo(history);
        assertThat(as("admin").get("/api/v1/cards/" + id).header("ETag")).isEqualTo("\"2\"");
        assertThat(found("{\"snils\": \"13579246894\"}")).containsExactly(id);
        assertThat(found("{\"phone\": \"+79130990101\"}")).containsExactly(id);
        assertThat(found("{\"email\": \"rotina-1@example.org\"}")).containsExactly(id);
        assertThatJson(as("helpdesk")
                        .post("/api/v1/diagnoses/" + diagnosis + "/replay")
                        .asString())
                .inPath("identical")
                .isEqualTo(true);
        assertThatCode(this::startWithoutOldKeys).doesNotThrowAnyException();
    }

    @Test
    void no_change_of_a_card_is_lost_while_rows_are_written_anew() throws Exception {
        String school = newSchool();
        int writers = 4;
        int changes = 12;
        List<String> cards = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            cards.add(createCard(card(school, "Гонкина", "", phone(writer, 0), "gonki-" + writer + "@example.org"))
                    .path("id"));
        }
        Map<String, String> written = new TreeMap<>();
        for (int writer = 0; writer < writers; writer++) {
            written.put("gonki-" + writer + "@example.org", "EMAIL");
            for (int change = 0; change <= changes; change++) {
                written.put(phone(writer, change), "PHONE");
                written.put(regionalId(writer, change), "REGIONAL_ID");
            }
        }
        underOldKey();
        hashedUnderOldKey(written);
        ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
        List<Future<?>> writing = new ArrayList<>();
        try {
            for (int writer = 0; writer < writers; writer++) {
                int mine = writer;
                writing.add(threads.submit(() -> write(cards.get(mine), mine, changes)));
            }
            long rounds = 0;
            while (rounds < 3 || !writing.stream().allMatch(Future::isDone)) {
                underOldKey();
                hashedUnderOldKey(written);
                rotation.run();
                rounds++;
            }
            for (Future<?> done : writing) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        finish();

        for (int writer = 0; writer < writers; writer++) {
            String last = phone(writer, changes);
            assertThat(found("{\"phone\": \"%s\"}".formatted(last))).containsExactly(cards.get(writer));
            for (int former = 0; former < changes; former++) {
                assertThat(found("{\"phone\": \"%s\"}".formatted(phone(writer, former))))
                        .as("a former value")
                        .isEmpty();
            }
            assertThat(hashes(cards.get(writer)))
                    .as("exactly the present keys, under the new key")
                    .containsExactlyInAnyOrder(
                            hash("PHONE", last),
                            hash("EMAIL", "gonki-" + writer + "@example.org"),
                            hash("REGIONAL_ID", regionalId(writer, changes)));
            assertThat(keyIds(cards.get(writer))).containsOnly(ACTIVE);
            assertThat(phones(cards.get(writer))).contains(last);
            assertThat(as("admin").get("/api/v1/cards/" + cards.get(writer)).header("ETag"))
                    .isEqualTo("\"" + (changes + 1) + "\"");
        }
    }

    @Test
    void one_instance_at_a_time_is_at_it_and_a_row_that_cannot_be_read_stops_nobody() throws Exception {
        String id = createCard(card(newSchool(), "Рваная", "", "+79130000301", "rvanaya@example.org"))
                .path("id");
        String other = createCard(card(newSchool(), "Целая", "", "+79130000302", "tselaya@example.org"))
                .path("id");
        underOldKey();
        byte[] whole = cell(id);
        byte[] broken = whole.clone();
        broken[broken.length - 1] ^= 1;
        setCell(id, broken);
        try {
            try (Connection holder = source.getConnection()) {
                RotationTable elsewhere = new RotationTable(holder);
                assertThat(elsewhere.lock()).isTrue();
                assertThat(rotation.run()).isFalse();
                assertThat(as("admin").get("/api/v1/keys").<String>path("rotation.state"))
                        .isEqualTo("RUNNING");
                elsewhere.unlock();
            }
            finish();

            assertThat(rotation.last().unreadable()).isPositive();
            assertThat(cell(id)).isEqualTo(broken);
            assertThat(keyIds(other)).containsOnly(ACTIVE);
        } finally {
            setCell(id, whole);
        }
        finish();
        assertThat(keyIds(id)).containsOnly(ACTIVE);
    }

    @Test
    void what_the_service_never_wrote_is_told_and_stops_nobody() throws Exception {
        String id = createCard(card(newSchool(), "Пустая", "", "+79130000501", "pustaya@example.org"))
                .path("id");
        String other = createCard(card(newSchool(), "Полная", "", "+79130000502", "polnaya@example.org"))
                .path("id");
        underOldKey();
        byte[] whole = cell(id);
        try {
            for (byte[] nobodys : List.of(
                    new byte[0], new byte[] {1}, new byte[] {1, 40, 'x'}, new byte[] {2, 1, 'x', 0}, new byte[] {
                        1, 2, (byte) 0xff, ' ', 0
                    })) {
                setCell(id, nobodys);
                Response keys = as("admin").get("/api/v1/keys");
                assertThat(keys.statusCode()).as(keys.asString()).isEqualTo(200);
                assertThat(keys.<Integer>path("damaged.person")).isPositive();
                assertThat(keys.<List<String>>path("keys.id")).doesNotContain("");
                assertThatCode(this::startWithBothKeys).doesNotThrowAnyException();
            }
            finish();

            assertThat(rotation.last().unreadable()).isPositive();
            assertThat(keyIds(other)).containsOnly(ACTIVE);
            assertThat(as("admin").get("/api/v1/keys").<String>path("rotation.state"))
                    .as("nothing waits for a key")
                    .isEqualTo("DONE");
            assertThatCode(this::startWithoutOldKeys).doesNotThrowAnyException();
        } finally {
            setCell(id, whole);
        }
        finish();
        assertThatJson(as("admin").get("/api/v1/keys").asString())
                .inPath("damaged")
                .isEqualTo("{}");
        assertThat(keyIds(id)).containsOnly(ACTIVE);
    }

    @Test
    void a_version_of_a_card_is_exchanged_for_the_same_under_another_key_and_for_nothing_else() throws Exception {
        String id = createCard(card(newSchool(), "Вёрстова", "", "+79130000401", "verstova@example.org"))
                .path("id");
        String version = "PUPIL:" + id + ":1";
        Place place = new Place("card_version", "content_enc", version);
        byte[] stored = versionContent(version);
        String text = new FieldCipher(KeyUse.VALUES.ring(settings)).decrypt(stored, place);

        assertThatThrownBy(() -> exchange(version, stored, active().encrypt(text, place)))
                .as("under the same key")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not the same content");
        assertThatThrownBy(() -> exchange(version, stored, old().encrypt(text + " ", place)))
                .as("of another length")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not the same content");
        FieldCipher stranger = TestKeys.cipher("nobody");
        assertThatThrownBy(() -> exchange(version, stored, stranger.encrypt(text, place)))
                .as("under a key that nobody knows")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not the same content");
        assertThat(exchange(version, active().encrypt(text, place), old().encrypt(text, place)))
                .as("not what is there")
                .isFalse();
        assertThat(versionContent(version)).isEqualTo(stored);
    }

    private void write(String id, int writer, int changes) {
        for (int change = 1; change <= changes; change++) {
            String etag = as("admin").get("/api/v1/cards/" + id).header("ETag");
            Response answer = patch(
                    id,
                    etag,
                    "{\"pupil\": {\"phones\": [\"%s\"], \"regionalId\": \"%s\"}}"
                            .formatted(phone(writer, change), regionalId(writer, change)));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
    }

    /** Runs until nothing is left, also when another thread is at it. */
    private void finish() throws SQLException {
        while (!rotation.run()) {
            Thread.onSpinWait();
        }
    }

    /** What another instance, to which the old key is the active one, would have written. */
    private void underOldKey() throws SQLException {
        rotation.run(tables.rewritings(old()));
        hashedUnderOldKey(Map.of("13579246894", "SNILS", "+79130990101", "PHONE", "rotina-1@example.org", "EMAIL"));
    }

    /** @param written what may stand on cards, with its kind */
    private void hashedUnderOldKey(Map<String, String> written) throws SQLException {
        BlindIndex hashes = new BlindIndex(KeyUse.INDEXES.ring(oldFirst()));
        BlindIndex now = new BlindIndex(KeyUse.INDEXES.ring(settings));
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement("update identity_key set index_key_id = 'old',"
                        + " blind_index = ? where kind = ? and blind_index = ?")) {
            for (Map.Entry<String, String> known : written.entrySet()) {
                update.setBytes(1, hashes.of(known.getValue(), known.getKey()));
                update.setString(2, known.getValue());
                update.setBytes(3, now.of(known.getValue(), known.getKey()));
                update.executeUpdate();
            }
        }
    }

    private String hash(String kind, String value) {
        BlindIndex now = new BlindIndex(KeyUse.INDEXES.ring(settings));
        return kind + ' ' + ACTIVE + ' ' + HexFormat.of().formatHex(now.of(kind, value));
    }

    private List<String> hashes(String cardId) throws SQLException {
        List<String> hashes = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select concat_ws(' ', kind, index_key_id,"
                        + " encode(blind_index, 'hex')) from identity_key where card_id = ?")) {
            query.setString(1, cardId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    hashes.add(row.getString(1));
                }
            }
        }
        return hashes;
    }

    private FieldCipher old() {
        return new FieldCipher(KeyUse.VALUES.ring(oldFirst()));
    }

    private FieldCipher active() {
        return new FieldCipher(KeyUse.VALUES.ring(settings));
    }

    private TestKeys oldFirst() {
        return new TestKeys(
                Optional.of(OLD),
                settings.keys(),
                Optional.of(OLD),
                settings.indexKeys(),
                settings.activeLogKey(),
                settings.logKeys());
    }

    private void startWithBothKeys() throws SQLException {
        try (Connection connection = source.getConnection()) {
            new KeyChecks(settings).refuseUnlessTheyFit(connection);
        }
    }

    private void startWithoutOldKeys() throws SQLException {
        TestKeys newOnly = new TestKeys(
                settings.activeKey(),
                Map.of(ACTIVE, settings.keys().getOrDefault(ACTIVE, "")),
                settings.activeIndexKey(),
                Map.of(ACTIVE, settings.indexKeys().getOrDefault(ACTIVE, "")),
                settings.activeLogKey(),
                settings.logKeys());
        try (Connection connection = source.getConnection()) {
            new KeyChecks(newOnly).refuseUnlessTheyFit(connection);
        }
    }

    /** The active keys alone can read every value of the card: as after a start without the old ones. */
    private List<String> keyIds(String cardId) throws SQLException {
        List<String> ids = new ArrayList<>();
        String sql =
                """
                select sealed_with(v) from person p,
                       unnest(array[snils_enc, phones_enc, emails_enc, regional_id_enc]) as v
                where p.card_id = '%1$s' and v is not null
                union all select sealed_with(content_enc) from card_version where card_id = '%1$s'"""
                        .formatted(cardId);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private String phones(String cardId) throws SQLException {
        FieldCipher newOnly = new FieldCipher(KeyUse.VALUES.ring(new TestKeys(
                settings.activeKey(),
                Map.of(ACTIVE, settings.keys().getOrDefault(ACTIVE, "")),
                settings.activeIndexKey(),
                settings.indexKeys(),
                settings.activeLogKey(),
                settings.logKeys())));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, phones_enc from person where card_id = '" + cardId + "'")) {
            row.next();
            return newOnly.decrypt(row.getBytes(2), new Place("person", "phones_enc", row.getString(1)));
        }
    }

    private byte[] cell(String cardId) throws SQLException {
        return bytes("select phones_enc from person where card_id = '" + cardId + "'");
    }

    private byte[] versionContent(String id) throws SQLException {
        return bytes("select content_enc from card_version where id = '" + id + "'");
    }

    private byte[] bytes(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void setCell(String cardId, byte[] value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update person set phones_enc = ? where card_id = ?")) {
            update.setBytes(1, value);
            update.setString(2, cardId);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private boolean exchange(String version, byte[] was, byte[] becomes) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement call = connection.prepareStatement("select rekey_card_version(?, ?, ?)")) {
            call.setString(1, version);
            call.setBytes(2, was);
            call.setBytes(3, becomes);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String card(String school, String lastName, String snils, String phone, String email) {
        return """
                {"schoolId": "%s", "system": "JOURNAL", "dataAsOf": "2025-10-01T08:00:00+07:00",
                 "pupil": {"lastName": "%s", "firstName": "Вера", "birthDate": "2012-08-21", %s
                           "phones": ["%s"], "emails": ["%s"]}}"""
                .formatted(
                        school, lastName, snils.isEmpty() ? "" : "\"snils\": \"%s\",".formatted(snils), phone, email);
    }

    private static String phone(int writer, int change) {
        return "+7913000%d%03d".formatted(5 + writer, change);
    }

    private static String regionalId(int writer, int change) {
        return "R-%d-%d".formatted(writer, change);
    }

    private static Response patch(String id, String etag, String patch) {
        return as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(patch)
                .patch("/api/v1/cards/" + id);
    }

    private static Response diagnose(String snils, String lastName) {
        return as("helpdesk")
                .body(
                        """
                        {"attempt": {"at": "2025-10-15T18:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA",
                                     "loginTyped": "SNILS"},
                         "identity": {"role": "PUPIL", "lastName": "%s", "firstName": "Вера",
                                      "birthDate": "2012-08-21"},
                         "esia": {"level": "CONFIRMED", "snils": "%s", "phones": [], "emails": []}}"""
                                .formatted(lastName, snils))
                .post("/api/v1/diagnoses");
    }

    private static String read(String id) {
        return as("admin").get("/api/v1/cards/" + id).asString();
    }

    private static List<String> found(String key) {
        return as("helpdesk").body(key).post("/api/v1/cards/search").path("items.id");
    }

    private static int rows(Response keys, String use, String id) {
        return keys.path("keys.find { it.use == '%s' && it.id == '%s' }.rows".formatted(use, id));
    }

    private static boolean removable(Response keys, String use, String id) {
        return keys.path("keys.find { it.use == '%s' && it.id == '%s' }.removable".formatted(use, id));
    }
}
