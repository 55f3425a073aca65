package ru.nso.esialogin.diagnosis.api.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.diagnosis.api.incident.ServiceIncidentsApiTest.announce;
import static ru.nso.esialogin.diagnosis.api.incident.ServiceIncidentsApiTest.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** What is announced closes the first gate of the logins it covers, of the registry and inline. */
@QuarkusTest
class AnnouncedOutageTest {
    private static final String DURING = "2045-04-05T12:00:00+07:00";
    private static final String AFTER = "2045-04-05T13:00:00+07:00";

    @Inject
    EntityManager entities;

    @Inject
    FieldCipher cipher;

    @Inject
    ObjectMapper mapper;

    @Test
    void an_announced_outage_is_seen_by_inline_logins_from_the_next_request_on() {
        String login = inline("2046-04-05T12:00:00+07:00", "");
        assertThat(simulated(login).getString("verdict")).isEqualTo("WORKS");

        String id = announce("JOURNAL", "2046-04-05T11:00:00+07:00", "2046-04-05T13:00:00+07:00");
        JsonPath explained = post("/api/v1/diagnoses", login);

        assertThat(simulated(login).getString("verdict")).isEqualTo("FAILS");
        assertThat(explained.getString("causes[0].code")).isEqualTo("S3");
        assertThat(explained.getString("causes[0].certainty")).isEqualTo("CONFIRMED");
        assertThat(simulated(inline("2046-04-05T13:00:00+07:00", "")).getString("verdict"))
                .as("the end does not belong to it")
                .isEqualTo("WORKS");

        patch(id, "\"1\"", "{\"to\": \"2046-04-05T12:00:00+07:00\"}").then().statusCode(200);
        assertThat(simulated(login).getString("verdict"))
                .as("the change is seen at once")
                .isEqualTo("WORKS");
    }

    @Test
    void a_request_that_brings_its_own_outages_says_what_counts() {
        announce("JOURNAL", "2045-04-05T11:00:00+07:00", AFTER);

        String none = inline(DURING, ", \"incidents\": []");
        String own =
                inline(AFTER, ", \"incidents\": [{\"system\": \"ESIA\", \"from\": \"2045-04-05T12:30:00+07:00\"}]");
        String nullMember = inline(DURING, ", \"incidents\": null");

        assertThat(simulated(none).getString("verdict")).isEqualTo("WORKS");
        assertThat(post("/api/v1/diagnoses", own).getString("causes[0].code")).isEqualTo("S1");
        assertThat(simulated(nullMember).getString("verdict"))
                .as("null is the same as left out")
                .isEqualTo("FAILS");
    }

    @Test
    void a_kept_diagnosis_keeps_the_outages_that_counted() throws JsonProcessingException {
        String id = announce("ESIA", "2047-04-05T11:00:00+07:00", "2047-04-05T13:00:00+07:00");
        createCard(card());

        JsonPath answer = post("/api/v1/diagnoses", registry("2047-04-05T12:00:00+07:00"));
        patch(id, "\"1\"", "{\"to\": \"2047-04-05T11:00:00+07:00\"}").then().statusCode(200);
        JsonPath later = post("/api/v1/diagnoses", registry("2047-04-05T12:00:00+07:00"));

        assertThat(answer.getString("causes[0].code")).isEqualTo("S1");
        assertThat(later.<String>getList("causes.code")).doesNotContain("S1");
        assertThat(facts(answer.getString("id")).at("/incidents"))
                .isEqualTo(
                        mapper.readTree(
                                """
                        [{"system": "ESIA", "from": "2047-04-05T04:00:00Z", "to": "2047-04-05T06:00:00Z"}]"""));
        assertThat(facts(later.getString("id")).at("/incidents"))
                .as("that nothing counted is kept, too, or a later announcement would change the past")
                .isEqualTo(mapper.readTree("[]"));
    }

    @Test
    void what_was_announced_is_read_by_family_and_operator_and_stays_in_the_replay() {
        String id = announce("JOURNAL", "2048-04-05T11:00:00+07:00", "2048-04-05T13:00:00+07:00");
        patch(id, "\"1\"", "{\"text\": \"Переносим базу.\"}").then().statusCode(200);
        createCard(card());

        JsonPath answer = post("/api/v1/diagnoses", registry("2048-04-05T12:00:00+07:00"));
        patch(id, "\"2\"", "{\"text\": \"Уже перенесли.\"}").then().statusCode(200);
        JsonPath again = post("/api/v1/diagnoses/" + answer.getString("id") + "/replay", "{}");

        assertThat(answer.getString("causes[0].evidence[0].note")).contains("«Переносим базу.»");
        assertThat(answer.getString("texts.family")).contains("«Переносим базу.»");
        assertThat(again.getBoolean("identical")).isTrue();
    }

    @Test
    void a_request_may_say_what_was_announced_but_name_nobody() {
        String told = inline(DURING, incidentSaying("Плановые работы."));
        String naming = inline(DURING, incidentSaying("Звоните +7 913 000-07-00."));

        assertThat(post("/api/v1/diagnoses", told).getString("texts.family")).contains("«Плановые работы.»");
        var refused = as("helpdesk").body(naming).post("/api/v1/diagnoses");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/incidents/0/text");
        assertThat(refused.<String>path("detail")).doesNotContain("913");
        assertThat(refused.<String>path("errors[0].message")).doesNotContain("913");
    }

    private static String incidentSaying(String text) {
        return ", \"incidents\": [{\"system\": \"JOURNAL\", \"from\": \"2045-04-05T11:30:00+07:00\", \"text\": \""
                + text + "\"}]";
    }

    @Test
    void asking_for_outages_costs_an_inline_login_no_statement() {
        simulated(inline(DURING, ""));
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();

        simulated(inline("2045-04-06T12:00:00+07:00", ""));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(before);
    }

    private static JsonPath simulated(String body) {
        return post("/api/v1/simulations", body);
    }

    private static JsonPath post(String path, String body) {
        var answer = as("helpdesk").body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String inline(String at, String members) {
        return """
                {"attempt": {"at": "%s", "entryPoint": "SCHOOL_WEB", "credential": "ESIA", "loginTyped": "SNILS"},
                 "identity": {"role": "PARENT", "lastName": "Ветрова", "firstName": "Анна",
                              "birthDate": "2018-02-03"},
                 "esia": {"level": "CONFIRMED", "snils": "112-233-445 95", "phones": [], "emails": []},
                 "cards": [{"school": {"id": "school-7"}, "className": "2А",
                            "pupil": {"lastName": "Ветров", "firstName": "Егор", "birthDate": "2037-06-09",
                                      "snils": "112-233-446 96", "phones": ["+79130000701"], "emails": []},
                            "parents": [{"kinship": "MOTHER", "lastName": "Ветрова", "firstName": "Анна",
                                         "birthDate": "2018-02-03", "snils": "112-233-445 95",
                                         "phones": ["+79130000700"], "emails": []}]}]%s}"""
                .formatted(at, members);
    }

    private static String registry(String at) {
        return """
                {"attempt": {"at": "%s", "entryPoint": "SCHOOL_WEB", "credential": "ESIA", "loginTyped": "SNILS"},
                 "identity": {"role": "PARENT", "lastName": "Перерывова", "firstName": "Анна",
                              "birthDate": "2018-02-03"},
                 "esia": {"level": "CONFIRMED", "snils": "100-000-777 51", "phones": [], "emails": []}}"""
                .formatted(at);
    }

    private static String card() {
        return """
                {"schoolId": "%s",
                 "pupil": {"lastName": "Перерывов", "firstName": "Егор", "birthDate": "2025-06-09"},
                 "parents": [{"kinship": "MOTHER", "lastName": "Перерывова", "firstName": "Анна",
                              "birthDate": "2018-02-03", "snils": "100-000-777 51", "phones": [], "emails": []}]}"""
                .formatted(newSchool());
    }

    private JsonNode facts(String id) {
        byte[] stored = QuarkusTransaction.requiringNew()
                .call(() ->
                        (byte[]) entities.createNativeQuery("select facts from diagnosis where id = :id", byte[].class)
                                .setParameter("id", id)
                                .getSingleResult());
        try {
            return mapper.readTree(cipher.decrypt(stored, new Place("diagnosis", "facts", id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
