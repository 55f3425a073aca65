package ru.nso.esialogin.access.store.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.KeyedMac;

/** Every road by which somebody may ask for a SNILS, over HTTP; the numbers are the test's own. */
@QuarkusTest
class WatchApiTest {
    private static final String LOGIN =
            """
            {"attempt": {"at": "2026-09-15T08:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
             "identity": {"role": "PARENT", "lastName": "Дозорова", "firstName": "Вера"},
             "esia": {"level": "CONFIRMED", "snils": "%s", "phones": ["+79130000890"]}}""";

    @Inject
    WatchInDatabase watch;

    @Inject
    KeyedMac mac;

    private final List<String> numbers = Watched.inARow(2);
    private final String stands = numbers.get(0);
    private final String nobodys = numbers.get(1);

    /** The phone stands on it, too: it leads to the card whatever the SNILS beside it is. */
    private String card() {
        return createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Дозорова", "firstName": "Анна"},
                         "parents": [{"lastName": "Дозорова", "firstName": "Вера", "snils": "%s",
                                      "phones": ["+79130000890"]}]}"""
                                .formatted(newSchool(), stands))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void ask(String user, String path, String body, int status) {
        for (String number : numbers) {
            as(user).body(body.formatted(number)).post(path).then().statusCode(status);
        }
    }

    private void bothAreKnownOf(String user) throws SQLException {
        watch.flush();
        assertThat(Watched.known(mac, user, stands)).isEqualTo("hit");
        assertThat(Watched.known(mac, user, nobodys)).isEqualTo("missed");
    }

    @Test
    void a_search_of_cards() throws SQLException {
        card();
        ask("helpdesk", "/api/v1/cards/search", "{\"snils\": \"%s\"}", 200);
        bothAreKnownOf("helpdesk");
    }

    @Test
    void a_search_of_staff() throws SQLException {
        as("admin")
                .body(
                        """
                        {"schoolId": "%s", "person": {"lastName": "Дозорова", "firstName": "Вера", "snils": "%s"},
                         "roles": ["TEACHER"]}"""
                                .formatted(newSchool(), stands))
                .post("/api/v1/staff")
                .then()
                .statusCode(201);
        ask("helpdesk", "/api/v1/staff/search", "{\"snils\": \"%s\"}", 200);
        bothAreKnownOf("helpdesk");
    }

    @Test
    void a_card_of_another_school_is_a_miss_like_none() throws SQLException {
        card();
        ask("school", "/api/v1/cards/search", "{\"snils\": \"%s\"}", 200);
        watch.flush();
        assertThat(Watched.known(mac, "school", stands)).isEqualTo("missed");
    }

    @Test
    void a_look_up() throws SQLException {
        card();
        ask("centre", "/api/v1/lookups", "{\"snils\": \"%s\", \"purpose\": \"CALL\", \"callId\": \"C-890\"}", 200);
        bothAreKnownOf("centre");
    }

    @Test
    void a_diagnosis_in_which_the_phone_leads_to_cards() throws SQLException {
        card();
        ask("helpdesk", "/api/v1/diagnoses", LOGIN, 200);
        bothAreKnownOf("helpdesk");
    }

    @Test
    void each_diagnosis_of_a_batch() throws SQLException {
        card();
        String batch = "[" + LOGIN.formatted(stands) + "," + LOGIN.formatted(nobodys) + "]";
        as("helpdesk").body(batch).post("/api/v1/diagnoses/batch").then().statusCode(207);
        bothAreKnownOf("helpdesk");
    }

    @Test
    void a_replay_names_no_number() throws SQLException {
        card();
        Response diagnosis = as("helpdesk").body(LOGIN.formatted(stands)).post("/api/v1/diagnoses");
        as("admin")
                .post("/api/v1/diagnoses/" + diagnosis.<String>path("id") + "/replay")
                .then()
                .statusCode(200);
        watch.flush();
        assertThat(Watched.known(mac, "helpdesk", stands)).isEqualTo("hit");
        assertThat(Watched.known(mac, "admin", stands)).isEqualTo("nothing");
    }

    @Test
    void a_number_that_a_what_if_puts_on_a_card() throws SQLException {
        card();
        Response other = createCard(
                """
                        {"schoolId": "%s", "pupil": {"lastName": "Дозорова", "firstName": "Зоя"}}"""
                        .formatted(newSchool()));
        ask(
                "helpdesk",
                "/api/v1/simulations/what-if",
                "{\"edits\": [{\"what\": \"SET_SNILS\", \"cardId\": \"" + other.path("id") + "\", \"personId\": \""
                        + other.path("pupil.id") + "\", \"value\": \"%s\"}]}",
                200);
        bothAreKnownOf("helpdesk");
    }
}
