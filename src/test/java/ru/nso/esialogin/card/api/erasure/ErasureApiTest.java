package ru.nso.esialogin.card.api.erasure;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;
import static ru.nso.esialogin.card.api.erasure.Planted.erase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

@QuarkusTest
class ErasureApiTest {
    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    private AllTables tables() {
        return new AllTables(source, cipher, index);
    }

    @Test
    void a_mother_who_is_erased_everywhere_stands_in_no_table_any_more_and_her_children_do() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        String firstKey = UUID.randomUUID().toString();
        Response card = as("admin")
                .header("Idempotency-Key", firstKey)
                .body(mother.card(school, "Вера", "JOURNAL", "", mother.earlierPhone()))
                .post("/api/v1/cards");
        card.then().statusCode(201);
        String id = card.path("id");
        // Sent without ids she is a new person of the card, and her earlier phone stands in the first version alone.
        Response replaced = as("admin")
                .header("If-Match", "\"1\"")
                .body(mother.card(school, "Вера", "JOURNAL", "", mother.phone()))
                .put("/api/v1/cards/" + id);
        replaced.then().statusCode(200);
        String motherId = replaced.path("parents[0].id");
        assertThat(motherId).isNotEqualTo(card.path("parents[0].id"));
        Response copy = mother.made(school, "Вера", "ENROLMENT");
        Response sibling = mother.made(school, "Глеб", "JOURNAL");
        as("admin")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/cards/" + sibling.path("id"))
                .then()
                .statusCode(204);
        Response employee = as("admin").body(mother.staff(school)).post("/api/v1/staff");
        employee.then().statusCode(201);
        Response diagnosis = as("helpdesk")
                .header("Idempotency-Key", firstKey)
                .body(mother.login())
                .post("/api/v1/diagnoses");
        diagnosis.then().statusCode(200);
        schoolOfDemoUser();
        Response ofNobody = as("school").body(mother.login()).post("/api/v1/diagnoses");
        ofNobody.then().statusCode(200);
        callAbout(mother);
        String reason = "Звонила %s Майя, сверить".formatted(mother.lastName());
        plantReveal(id, "somebody-else", reason);
        Response release = as("admin")
                .body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "%s", "cards": ["%s"], "fields": ["SNILS"]}"""
                                .formatted(reason, id))
                .post("/api/v1/releases");
        release.then().statusCode(201);
        assertThat(tables().with(mother.texts(), mother.keys()))
                .contains(
                        "card_version.content_enc",
                        "diagnosis.facts",
                        "idempotency.answer",
                        "identity_key.blind_index",
                        "mass_release.reason",
                        "person.last_name",
                        "person.snils_enc",
                        "reveal.reason");

        String erasureKey = UUID.randomUUID().toString();
        Response erased = erased(id, motherId, erasureKey);

        assertThat(tables().with(mother.texts(), mother.keys())).isEmpty();
        erased.then().statusCode(200);
        assertThatJson(erased.asString())
                .isEqualTo(
                        """
                        {"cardId": "%s", "personId": "%s", "ground": "CONSENT_WITHDRAWN", "wholeCard": false,
                         "removed": {"CARDS": 1, "PEOPLE": 4, "VERSIONS_REMOVED": 1, "VERSIONS_SHORTENED": 5,
                                     "RELEASES": 1, "REVEALS": 1, "LOOKUPS": "${json-unit.any-number}",
                                     "COMPARISONS": 1, "DIAGNOSES": 2, "ANSWERS": 2},
                         "alsoFrom": "${json-unit.ignore}", "stillOn": [], "complete": true}"""
                                .formatted(id, motherId));
        assertThat(erased.<List<String>>path("alsoFrom.cardId"))
                .containsExactlyInAnyOrder(copy.path("id"), sibling.path("id"), employee.path("id"));
        assertThatJson(erased(id, motherId, erasureKey).asString())
                .as("sent again it is answered and does nothing")
                .isEqualTo(erased.asString());

        Response left = as("admin").get("/api/v1/cards/" + id);
        assertThat(left.header("ETag")).isEqualTo("\"3\"");
        assertThat(left.<List<String>>path("parents.firstName")).containsExactly("Олег");
        assertThat(left.<String>path("pupil.firstName")).isEqualTo("Вера");
        Response history = as("admin").get("/api/v1/cards/" + id + "/history");
        assertThat(history.<List<String>>path("items.action")).containsExactly("CREATE", "REPLACE", "ERASE");
        assertThat(history.<List<List<String>>>path("items.card.parents.firstName"))
                .containsOnly(List.of("Олег"));
        assertThat(as("admin")
                        .get("/api/v1/cards/" + sibling.path("id") + "/history")
                        .<List<String>>path("items.action"))
                .containsExactly("CREATE", "ARCHIVE", "ERASE");
        as("admin").get("/api/v1/staff/" + employee.path("id")).then().statusCode(404);
        as("helpdesk").get("/api/v1/diagnoses/" + diagnosis.path("id")).then().statusCode(404);
        assertThatJson(as("admin")
                        .header("Idempotency-Key", firstKey)
                        .body(mother.card(school, "Вера", "JOURNAL", "", mother.earlierPhone()))
                        .post("/api/v1/cards")
                        .asString())
                .as("a request from before does not bring her back")
                .isEqualTo(problem(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        "Ключ повтора уже использован для другого запроса",
                        "Запрос с этим Idempotency-Key уже выполнен, а ответ удалён вместе с данными человека. Если"
                                + " запрос ещё нужен, возьмите новый ключ."));
        assertThat(as("helpdesk").get("/api/v1/releases/" + release.path("id")).<String>path("reason"))
                .isEqualTo("Слова удалены вместе с данными человека.");
    }

    private static Response erased(String id, String motherId, String key) {
        return as("admin")
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", key)
                .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\", \"everywhere\": true}"
                        .formatted(motherId))
                .post("/api/v1/cards/" + id + "/erasure");
    }

    private static void callAbout(Planted mother) {
        Response lookup = as("centre")
                .body("{\"snils\": \"%s\", \"purpose\": \"CALL\", \"callId\": \"C-erasure\"}".formatted(mother.snils()))
                .post("/api/v1/lookups");
        lookup.then().statusCode(200);
        as("centre")
                .body("{\"fact\": \"CALLER_PHONE\", \"value\": \"%s\"}".formatted(mother.phone()))
                .post("/api/v1/lookups/" + lookup.path("id") + "/comparisons")
                .then()
                .statusCode(200);
    }

    /** A user has only so many a day, and other tests use them up. */
    private void plantReveal(String cardId, String personId, String reason) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into reveal (id, card_kind, card_id, person_id, field, made_by, made_at, expires_at,"
                                + " reason) values (?, 'PUPIL', ?, ?, 'SNILS', 'planted', now(),"
                                + " now() + interval '1 minute', ?)")) {
            insert.setString(1, id);
            insert.setString(2, cardId);
            insert.setString(3, personId);
            insert.setBytes(4, cipher.encrypt(reason, new Place("reveal", "reason", id)));
            insert.executeUpdate();
        }
    }

    @Test
    void a_pupil_goes_with_the_card_and_the_answer_tells_where_else_the_same_pupil_stands() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response card = mother.made(school, "Вера", "JOURNAL");
        Response copy = mother.made(school, "Вера", "ENROLMENT");
        Response sibling = mother.made(school, "Глеб", "JOURNAL");
        String id = card.path("id");
        String pupil = card.path("pupil.id");
        String diagnosis =
                as("helpdesk").body(mother.login()).post("/api/v1/diagnoses").path("id");

        callAbout(mother);
        plantReveal(id, pupil, "Сверить номер с документом");
        String ofOne = release(id);
        String ofTwo = release(id + "\", \"" + sibling.path("id"));

        Response erased = erase("cards/" + id, "\"1\"", pupil, "REQUEST_OF_SUBJECT", false);

        erased.then().statusCode(200);
        assertThatJson(erased.asString())
                .isEqualTo(
                        """
                        {"cardId": "%s", "personId": "%s", "ground": "REQUEST_OF_SUBJECT", "wholeCard": true,
                         "removed": {"CARDS": 1, "PEOPLE": 3, "VERSIONS_REMOVED": 1, "RELEASES": 2, "REVEALS": 1,
                                     "LOOKUPS": 1, "COMPARISONS": 1, "DIAGNOSES": 1},
                         "alsoFrom": [],
                         "stillOn": [{"kind": "PUPIL", "cardId": "%s", "personId": "%s"}], "complete": true}"""
                                .formatted(id, pupil, copy.path("id"), copy.path("pupil.id")));
        as("admin").get("/api/v1/cards/" + id).then().statusCode(404);
        as("admin").get("/api/v1/cards/" + id + "/history").then().statusCode(404);
        as("helpdesk").get("/api/v1/diagnoses/" + diagnosis).then().statusCode(404);
        as("admin").get("/api/v1/cards/" + sibling.path("id")).then().statusCode(200);
        as("helpdesk").get("/api/v1/releases/" + ofOne).then().statusCode(404);
        assertThat(as("helpdesk").get("/api/v1/releases/" + ofTwo).<List<String>>path("cards"))
                .containsExactly(sibling.<String>path("id"));
        String everythingOfIt = id + "|" + pupil + "|" + card.path("parents[0].id");
        for (String gone : everythingOfIt.split("\\|", -1)) {
            assertThat(tables().with(Set.of(gone), Map.of()))
                    .as("ids stay in the access log alone")
                    .isSubsetOf("access_log.card_ids", "access_log.person_ids");
        }

        assertThat(as("admin")
                        .queryParam("cardId", id)
                        .get("/api/v1/access-log/statement")
                        .<List<String>>path("lines.what"))
                .contains(
                        "данные удалены насовсем: об этом попросил сам человек или его представитель, карточка целиком");
        assertThat(as("auditor")
                        .queryParam("cardId", id)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.findAll { it.action == 'ERASE' }.outcome"))
                .containsExactly("DONE");

        Response everywhere =
                erase("cards/" + copy.path("id"), "\"1\"", copy.path("pupil.id"), "PURPOSE_REACHED", true);
        assertThatJson(everywhere.asString()).inPath("stillOn").isArray().isEmpty();
        as("admin").get("/api/v1/cards/" + sibling.path("id")).then().statusCode(200);
    }

    private static String release(String cards) {
        Response release = as("admin")
                .body(
                        """
                        {"kind": "MASS_REVEAL", "reason": "Сверить номера класса с документами", "cards": ["%s"],
                         "fields": ["SNILS"]}"""
                                .formatted(cards))
                .post("/api/v1/releases");
        release.then().statusCode(201);
        return release.path("id");
    }

    @Test
    void the_access_log_is_whole_after_an_erasure() {
        Planted mother = Planted.next();
        Response card = mother.made(newSchool(), "Вера", "JOURNAL");
        erase("cards/" + card.path("id"), "\"1\"", card.path("parents[0].id"), "UNLAWFUL_PROCESSING", false)
                .then()
                .statusCode(200);

        Response verified = as("auditor").post("/api/v1/access-log/verify");

        assertThat(verified.<List<String>>path(
                        "findings.findAll { it.cardIds?.contains('%s') }".formatted(card.<String>path("id"))))
                .isEmpty();
        assertThat(verified.<Boolean>path("intact")).isNotEqualTo(false);
    }

    @Test
    void an_employee_goes_with_the_card() throws SQLException {
        Planted teacher = Planted.next();
        Response card = as("admin").body(teacher.staff(newSchool())).post("/api/v1/staff");
        String id = card.path("id");

        Response erased = erase("staff/" + id, "\"1\"", card.path("person.id"), "PURPOSE_REACHED", false);

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(erased.<Boolean>path("wholeCard")).isTrue();
        assertThat(tables().with(teacher.texts(), teacher.keys())).isEmpty();
        as("admin").get("/api/v1/staff/" + id + "/history").then().statusCode(404);
    }

    @Test
    void nothing_is_erased_without_the_version_a_ground_and_somebody_who_is_there() {
        Planted mother = Planted.next();
        Response card = mother.made(newSchool(), "Вера", "JOURNAL");
        String path = "cards/" + card.path("id");
        String motherId = card.path("parents[0].id");

        assertThat(erase(path, "\"7\"", motherId, "CONSENT_WITHDRAWN", false).statusCode())
                .isEqualTo(412);
        assertThat(as("admin")
                        .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\"}".formatted(motherId))
                        .post("/api/v1/" + path + "/erasure")
                        .statusCode())
                .isEqualTo(428);
        assertThat(erase(path, "\"1\"", motherId, "BECAUSE", false).statusCode())
                .isEqualTo(422);
        assertThat(as("admin")
                        .header("If-Match", "\"1\"")
                        .body("{}")
                        .post("/api/v1/" + path + "/erasure")
                        .<List<String>>path("errors.pointer"))
                .containsExactly("/personId", "/ground");
        assertThat(erase(path, "\"1\"", "01919d5e-2b7f-7000-8000-000000000000", "CONSENT_WITHDRAWN", false)
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("auditor")
                        .queryParam("cardId", card.<String>path("id"))
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.findAll { it.action == 'ERASE' }.outcome"))
                .containsExactly("NOTHING_FOUND");

        assertThat(as("admin").get("/api/v1/" + path).header("ETag")).isEqualTo("\"1\"");
        assertThat(as("admin").get("/api/v1/" + path).<List<String>>path("parents.id"))
                .contains(motherId);
    }

    @Test
    void who_left_the_card_before_is_erased_from_its_history() throws SQLException {
        Planted mother = Planted.next();
        Response card = mother.made(newSchool(), "Вера", "JOURNAL");
        String path = "cards/" + card.path("id");
        as("admin")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"1\"")
                .body("{\"parents\": []}")
                .patch("/api/v1/" + path)
                .then()
                .statusCode(200);
        assertThat(tables().with(mother.texts(), mother.keys())).containsExactly("card_version.content_enc");

        Response erased = erase(path, "\"2\"", card.path("parents[0].id"), "CONSENT_WITHDRAWN", false);

        assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
        assertThat(tables().with(mother.texts(), mother.keys())).isEmpty();
    }
}
