package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.Place;

/** Killed in the middle of a change of keys: among the values first, among the hashes then. */
class KilledRotationIT {
    /** One row a transaction, so that there is a middle; many searches by one user. */
    private static final List<String> OPTIONS = List.of(
            "-Dquarkus.profile=demo",
            "-Desialogin.demo.pupils=40",
            "-Desialogin.key-rotation.batch=1",
            "-Desialogin.key-rotation.automatic=false",
            "-Desialogin.budget.misses=100000",
            "-Desialogin.budget.requests-of.ADMIN=100000");

    private static final String VALUES =
            "select count(*) filter (where sealed_with(snils_enc) = 'k1'), count(*) filter (where sealed_with(snils_enc)"
                    + " = 'k2') from person";
    private static final String FINISHED =
            "select count(*) filter (where finished_at is not null), count(*) from key_rotation";
    private static final String HASHES = "select count(*) filter (where index_key_id = 'k1'), count(*) filter (where"
            + " index_key_id = 'k2') from identity_key";

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @Test
    void whoever_starts_next_goes_on_and_nothing_is_lost_or_there_twice() throws Exception {
        Path folder = temporary.resolve("killed");
        Map<String, String> both = new HashMap<>(GivenKeys.environment("k1"));
        both.putAll(GivenKeys.environment("k2"));
        Map<String, String> second = new HashMap<>(GivenKeys.environment("k2"));
        second.put("ESIALOGIN_CRYPTO_LOG_KEYS_K1", GivenKeys.key("log k1"));
        Map<String, String> values;
        Map<String, String> found;
        String rows;
        try (ServiceProcess service = start(folder, GivenKeys.environment("k1")).awaitReady()) {
            values = values(service, "k1");
            found = searches(service, values);
            rows = rows(service);
            assertThat(values).hasSizeGreaterThan(200);
            assertThat(found.values())
                    .filteredOn(cards -> !cards.endsWith("[]"))
                    .hasSizeGreaterThan(100);
            assertThat(service.terminate()).isEqualTo(143);
        }

        killInTheMiddle(folder, both, VALUES);
        killInTheMiddle(folder, both, HASHES);

        try (ServiceProcess service = start(folder, both).awaitReady()) {
            assertThat(values(service, "k2", "k1"))
                    .as("half of it under each key")
                    .isEqualTo(values);
            assertThat(searches(service, values)).isEqualTo(found);
            JsonNode rotation = GivenKeys.rotate(service);
            assertThat(rotation.get("left").asLong()).isZero();
            assertThat(rotation.get("unreadable").asLong()).isZero();
            assertThat(service.terminate()).isEqualTo(143);
        }
        try (ServiceProcess service = start(folder, second).awaitReady()) {
            assertThat(values(service, "k2")).isEqualTo(values);
            assertThat(searches(service, values)).isEqualTo(found);
            assertThat(rows(service)).isEqualTo(rows);
            assertThat(service.terminate()).isEqualTo(143);
        }
    }

    private static ServiceProcess start(Path folder, Map<String, String> environment) throws IOException {
        return ServiceProcess.start(List.of(), folder, ServiceProcess.freePort(), OPTIONS, environment);
    }

    /** @param progress a query for the rows under the old and under the new key */
    private static void killInTheMiddle(Path folder, Map<String, String> keys, String progress) throws Exception {
        try (ServiceProcess service = start(folder, keys).awaitReady();
                Connection database = service.database();
                Statement statement = database.createStatement()) {
            assertThat(service.post("/api/v1/keys/rotation", "admin", "").statusCode())
                    .isEqualTo(202);
            List<Long> done = done(statement, progress);
            while (done.get(1) < 5) {
                assertThat(done(statement, FINISHED).get(0))
                        .as("runs that were over before they could be killed")
                        .isZero();
                done = done(statement, progress);
            }
            service.kill();

            List<Long> left = done(statement, progress);
            assertThat(left.get(0)).as("under the old key").isPositive();
            assertThat(left.get(1)).as("under the new key").isPositive();
        }
    }

    private static List<Long> done(Statement statement, String progress) throws SQLException {
        try (ResultSet row = statement.executeQuery(progress)) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2));
        }
    }

    /** Every encrypted value of every person, read with these keys alone, by row and column. */
    private static Map<String, String> values(ServiceProcess service, String... keys) throws IOException, SQLException {
        FieldCipher cipher = new FieldCipher(KeyRing.forValues(GivenKeys.settings(keys)));
        Map<String, String> values = new TreeMap<>();
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            for (String column : List.of("snils_enc", "phones_enc", "emails_enc", "documents_enc")) {
                try (ResultSet row = statement.executeQuery(
                        "select id, " + column + " from person where " + column + " is not null")) {
                    while (row.next()) {
                        Place place = new Place("person", column, row.getString(1));
                        values.put(column + ' ' + row.getString(1), cipher.decrypt(row.getBytes(2), place));
                    }
                }
            }
        }
        return values;
    }

    /** What the searches by every SNILS and every phone of these values find. */
    private Map<String, String> searches(ServiceProcess service, Map<String, String> values)
            throws IOException, InterruptedException {
        TreeSet<String> asked = new TreeSet<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (value.getKey().startsWith("snils_enc")) {
                asked.add(mapper.writeValueAsString(Map.of("snils", value.getValue())));
            } else if (value.getKey().startsWith("phones_enc")) {
                for (JsonNode phone : mapper.readTree(value.getValue())) {
                    asked.add(mapper.writeValueAsString(Map.of("phone", phone.asText())));
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (String key : asked) {
            HttpResponse<String> answer = service.post("/api/v1/cards/search", "admin", key);
            List<String> cards = new ArrayList<>();
            for (JsonNode card : mapper.readTree(answer.body()).path("items")) {
                cards.add(card.path("id").asText());
            }
            found.put(key, answer.statusCode() + " " + cards);
        }
        return found;
    }

    /** Rows of what is written anew, and how many of the hashes differ. */
    private static String rows(ServiceProcess service) throws IOException, SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws(' ', (select count(*) from person), (select count(*) from card_version),"
                                + " (select count(*) from identity_key),"
                                + " (select count(distinct (kind, blind_index, person_id)) from identity_key))")) {
            row.next();
            return row.getString(1);
        }
    }
}
