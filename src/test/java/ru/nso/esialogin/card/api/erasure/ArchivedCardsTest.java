package ru.nso.esialogin.card.api.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Cards that other tests archive were archived today: due are those of this class alone. */
@QuarkusTest
class ArchivedCardsTest {
    private static final String RETENTION = "/api/v1/retention";

    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    private static void archive(Response card, String kind, int daysAgo) throws SQLException {
        String id = card.path("id");
        as("admin")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/" + kind + "/" + id)
                .then()
                .statusCode(204);
        execute("update " + (kind.equals("staff") ? "staff_card" : "card")
                + " set archived_at = now() - interval '1 minute' - interval '" + daysAgo + " days' where id = '" + id
                + "'");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response run(boolean dryRun) {
        Response done = as("admin").body("{\"dryRun\": " + dryRun + "}").post(RETENTION + "/runs");
        done.then().statusCode(200);
        return done;
    }

    private static int cards(Response run) {
        return run.path("classes.find { it.dataClass == 'ARCHIVED_CARDS' }.rows");
    }

    private static List<String> outcomesOfErasing(String cardId) {
        return as("auditor")
                .queryParam("cardId", cardId)
                .get("/api/v1/access-log")
                .path("items.findAll { it.action == 'ERASE' }.outcome");
    }

    private void plantReveal(String id, String cardId, String personId, String reason) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into reveal (id, card_kind, card_id, person_id, field, made_by, made_at, expires_at,"
                                + " reason) values (?, 'PUPIL', ?, ?, 'SNILS', 'planted', now(), now() + interval '1 minute', ?)")) {
            insert.setString(1, id);
            insert.setString(2, cardId);
            insert.setString(3, personId);
            insert.setBytes(4, cipher.encrypt(reason, new Place("reveal", "reason", id)));
            insert.executeUpdate();
        }
    }

    private Set<String> placesOf(String... texts) throws SQLException {
        return new AllTables(source, cipher, index).with(Set.of(texts), Map.of());
    }

    @Test
    void a_card_goes_three_years_after_it_was_archived_with_every_trace_and_a_younger_one_stays() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response old = mother.made(school, "Вера", "JOURNAL");
        Response young = mother.made(school, "Глеб", "JOURNAL");
        Response teacher = as("admin").body(Planted.next().staff(school)).post("/api/v1/staff");
        String id = old.path("id");
        String pupil = old.path("pupil.id");
        String reveal = UUID.randomUUID().toString();
        String otherReveal = UUID.randomUUID().toString();
        plantReveal(reveal, id, pupil, "Сверить номер с документом");
        plantReveal(otherReveal, "card-of-nobody", "p-1", "Спутали с " + mother.childsName() + " Вера");
        archive(old, "cards", 1095);
        archive(young, "cards", 1094);
        archive(teacher, "staff", 1095);

        Response line = as("auditor").get(RETENTION);
        assertThat(line.<Integer>path("classes.find { it.dataClass == 'ARCHIVED_CARDS' }.due"))
                .isEqualTo(2);
        assertThat(line.<String>path("classes.find { it.dataClass == 'ARCHIVED_CARDS' }.dueSince"))
                .isNotNull();
        assertThat(cards(run(true))).isEqualTo(2);
        as("admin").get("/api/v1/cards/" + id + "/history").then().statusCode(200);

        assertThat(cards(run(false))).isEqualTo(2);

        as("admin").get("/api/v1/cards/" + id + "/history").then().statusCode(404);
        as("admin")
                .get("/api/v1/staff/" + teacher.path("id") + "/history")
                .then()
                .statusCode(404);
        as("admin").get("/api/v1/cards/" + young.path("id") + "/history").then().statusCode(200);
        for (String gone : List.of(id, pupil, old.<String>path("parents[0].id"), teacher.<String>path("id"))) {
            assertThat(placesOf(gone))
                    .as("ids stay in the access log alone")
                    .isSubsetOf("access_log.card_ids", "access_log.person_ids");
        }
        assertThat(placesOf(reveal)).isEmpty();
        assertThat(placesOf(otherReveal))
                .as("words that name nobody who is left")
                .isEmpty();
        assertThat(as("auditor")
                        .get(RETENTION)
                        .<Integer>path("classes.find { it.dataClass == 'ARCHIVED_CARDS' }.lastRun.removed"))
                .isEqualTo(2);
        assertThat(outcomesOfErasing(id)).containsExactly("DONE");
        Response statement = as("auditor").queryParam("cardId", id).get("/api/v1/access-log/statement");
        assertThat(statement.<List<String>>path("lines.findAll { it.what.startsWith('данные удалены') }.who"))
                .containsExactly("Сама система, без участия сотрудников");
        assertThat(statement.<List<String>>path("lines.what"))
                .contains("данные удалены насовсем: цель обработки достигнута, карточка целиком");
        assertThat(as("auditor")
                        .queryParam(
                                "day",
                                LocalDate.now(ZoneId.of("Asia/Novosibirsk")).toString())
                        .get("/api/v1/access-log/reports/volume")
                        .asString())
                .as("it is nobody's work")
                .doesNotContain("service:itself");
        assertThat(cards(run(false))).as("twice does nothing twice").isZero();
        execute("delete from card where id = '" + young.path("id") + "'");
    }

    @Test
    void of_a_pupil_who_is_on_another_card_only_what_is_kept_of_the_archived_one_goes() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response archived = mother.made(school, "Вера", "JOURNAL");
        Response copy = mother.made(school, "Вера", "ENROLMENT");
        String ofArchived = UUID.randomUUID().toString();
        String ofCopy = UUID.randomUUID().toString();
        String words = mother.childsName() + " Вера не может войти";
        plantReveal(ofArchived, archived.path("id"), archived.path("pupil.id"), words);
        plantReveal(ofCopy, copy.path("id"), copy.path("pupil.id"), words);
        archive(archived, "cards", 1200);

        assertThat(cards(run(false))).isEqualTo(1);

        as("admin")
                .get("/api/v1/cards/" + archived.path("id") + "/history")
                .then()
                .statusCode(404);
        as("admin").get("/api/v1/cards/" + copy.path("id")).then().statusCode(200);
        assertThat(placesOf(ofArchived)).isEmpty();
        assertThat(placesOf(ofCopy)).containsExactly("reveal.id");

        archive(copy, "cards", 1200);
        assertThat(cards(run(false))).isEqualTo(1);
        assertThat(placesOf(ofCopy)).isEmpty();
        assertThat(placesOf(words.toLowerCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void of_more_cards_than_go_together_all_go_in_one_run_and_in_two_at_once_each_goes_once() throws Exception {
        String school = newSchool();
        List<String> ids = IntStream.range(0, 45)
                .mapToObj(i -> "archived-" + UUID.randomUUID())
                .toList();
        for (String id : ids) {
            execute("insert into card (id, system, school_id, version, created_at, updated_at, archived_at)"
                    + " values ('" + id + "', 'JOURNAL', '" + school
                    + "', 1, now(), now(), now() - interval '1096 days')");
            execute("insert into person (id, card_id, role, position, last_name) values ('p-" + id + "', '" + id
                    + "', 'PUPIL', 0, 'Архивный')");
        }
        List<Future<Response>> runs = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int went = 0;
        try {
            runs.add(threads.submit(() -> run(false)));
            runs.add(threads.submit(() -> run(false)));
            for (Future<Response> done : runs) {
                went += cards(done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(went).isEqualTo(ids.size());
        for (String id : ids) {
            assertThat(outcomesOfErasing(id)).as(id).containsExactly("DONE");
        }
        assertThat(cards(run(true))).isZero();
    }

    @Test
    void a_card_that_no_key_reads_stays_and_keeps_no_other_one() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response broken = mother.made(school, "Вера", "JOURNAL");
        Response sound = mother.made(school, "Глеб", "JOURNAL");
        archive(broken, "cards", 1300);
        archive(sound, "cards", 1200);
        String ofMother = broken.path("parents[0].id");
        byte[] value;
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select snils_enc from person where id = '" + ofMother + "'")) {
            row.next();
            value = row.getBytes(1);
        }
        write(ofMother, new byte[] {1, 2, 3});
        try {
            assertThat(cards(run(false))).isEqualTo(1);
            as("admin")
                    .get("/api/v1/cards/" + sound.path("id") + "/history")
                    .then()
                    .statusCode(404);
            assertThat(cards(run(true))).as("it is told as due").isEqualTo(1);
        } finally {
            write(ofMother, value);
        }
        assertThat(cards(run(false))).isEqualTo(1);
    }

    private static void write(String personId, byte[] value) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement update =
                        connection.prepareStatement("update person set snils_enc = ? where id = ?")) {
            update.setBytes(1, value);
            update.setString(2, personId);
            update.executeUpdate();
        }
    }
}
