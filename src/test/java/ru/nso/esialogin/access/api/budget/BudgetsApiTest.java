package ru.nso.esialogin.access.api.budget;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.problem;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.identity.Caller;

/** Each test has a user of its own, for the budgets are the users'. */
@QuarkusTest
@TestProfile(SmallBudgets.class)
@Tag("heavy")
class BudgetsApiTest {
    private static final String MISSES = problem(
            429,
            "MISSES_USED_UP",
            "Слишком много запросов впустую",
            "Слишком много поисков и сравнений подряд ничего не дали. Проверьте данные и повторите позже.");

    private static final String LOGIN =
            """
            {"attempt": {"at": "2026-09-15T08:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
             "identity": {"role": "PARENT", "lastName": "Ненайденова", "firstName": "Майя"},
             "esia": {"level": "CONFIRMED", "snils": "001-007-413 52"}}""";

    @Inject
    CallerBudgets budgets;

    private static String card(String school) {
        return createCard(
                        """
                        {"schoolId": "%s", "pupil": {"lastName": "Бюджетова", "firstName": "Вера"},
                         "parents": [{"lastName": "Бюджетова", "firstName": "Анна", "phones": ["+79130000871"]}]}"""
                                .formatted(school))
                .path("id");
    }

    @Test
    void a_user_who_has_missed_too_often_sees_no_card_any_more_and_everything_else() {
        String card = card(newSchool());
        String nobody = "{\"phone\": \"+79130000872\"}";
        as("helpdesk").get("/api/v1/cards/no-such-1").then().statusCode(404);
        as("helpdesk").get("/api/v1/cards/" + card).then().statusCode(200);
        as("helpdesk").body(nobody).post("/api/v1/cards/search").then().statusCode(200);
        as("helpdesk").body(nobody).post("/api/v1/staff/search").then().statusCode(200);
        as("helpdesk").get("/api/v1/cards/" + card).then().statusCode(200);

        Response oneMore = as("helpdesk").body(nobody).post("/api/v1/cards/search");
        Response hit = as("helpdesk").get("/api/v1/cards/" + card);

        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(oneMore.contentType()).startsWith("application/problem+json");
        assertThat(Long.parseLong(oneMore.header("Retry-After"))).isPositive();
        assertThatJson(oneMore.asString()).isEqualTo(MISSES);
        assertThatJson(hit.asString()).isEqualTo(MISSES);
        as("helpdesk").get("/api/v1/causes").then().statusCode(200);
    }

    @Test
    void the_card_of_another_school_costs_as_much_as_one_that_is_not_there() {
        schoolOfDemoUser();
        String foreign = card(newSchool());
        for (String id : new String[] {foreign, "no-such-2", foreign}) {
            as("school").get("/api/v1/cards/" + id).then().statusCode(404);
        }

        Response oneMore = as("school").get("/api/v1/cards/" + foreign);

        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(oneMore.header("ETag")).isNull();
        assertThatJson(oneMore.asString()).isEqualTo(MISSES);
    }

    @Test
    void look_ups_without_candidate_and_comparisons_that_do_not_match_are_misses() {
        card(newSchool());
        String call = "\"purpose\": \"CALL\", \"callId\": \"C-871\"}";
        as("centre").body("{\"phone\": \"+79130000873\", " + call).post("/api/v1/lookups");
        String lookup = as("centre")
                .body("{\"phone\": \"+79130000871\", " + call)
                .post("/api/v1/lookups")
                .path("id");
        String comparisons = "/api/v1/lookups/" + lookup + "/comparisons";
        String wrong = "{\"fact\": \"CALLER_NAME\", \"value\": \"Совсем Другая\"}";
        for (int i = 0; i < 2; i++) {
            assertThat(as("centre").body(wrong).post(comparisons).<String>path("result"))
                    .isEqualTo("NO_MATCH");
        }

        assertThatJson(as("centre").body(wrong).post(comparisons).asString()).isEqualTo(MISSES);
    }

    @Test
    void a_login_name_in_other_letters_has_no_budget_of_its_own() {
        for (int i = 0; i < 20; i++) {
            assertThat(budgets.request(named(i % 2 == 0 ? "Zoya" : "zoya"))).isEmpty();
        }
        assertThat(budgets.missed(named("zoya"), 3)).isEmpty();

        assertThat(budgets.request(named("ZOYA"))).isPresent();
        assertThat(budgets.missed(named("zOYA"), 1)).isPresent();
        assertThat(budgets.noMissLeft(named("Zoya"))).isPresent();
        assertThat(budgets.request(named("zoya2"))).isEmpty();
    }

    private static Caller named(String name) {
        return new Caller(name, Set.of("HELPDESK"), Map.of());
    }

    @Test
    void a_batch_pays_for_each_of_its_misses() throws SQLException {
        String batch = "[" + String.join(",", LOGIN, LOGIN, LOGIN, LOGIN) + "]";

        long kept = keptAnswers();

        Response answer = as("municipal")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(batch)
                .post("/api/v1/diagnoses/batch");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThatJson(answer.asString()).isEqualTo(MISSES);
        assertThat(keptAnswers()).as("what was held back waits for no repeat").isEqualTo(kept);
    }

    @Test
    void requests_beyond_the_budget_are_refused_whatever_they_ask_for_and_others_go_on() {
        for (int i = 0; i < 20; i++) {
            as("analyst").get("/api/v1/causes").then().statusCode(200);
        }

        Response oneMore = as("analyst").get("/api/v1/schools");

        assertThat(Long.parseLong(oneMore.header("Retry-After"))).isPositive();
        assertThatJson(oneMore.asString())
                .isEqualTo(problem(
                        429,
                        "REQUESTS_USED_UP",
                        "Слишком много запросов",
                        "Вы отправили слишком много запросов подряд. Подождите немного и повторите."));
        as("auditor").get("/api/v1/causes").then().statusCode(200);
    }

    @Test
    void whoever_is_not_logged_in_uses_up_nobodys_budget() {
        for (int i = 0; i < 25; i++) {
            as("nobody").get("/api/v1/causes").then().statusCode(401);
        }
    }

    private static long keptAnswers() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from idempotency")) {
            row.next();
            return row.getLong(1);
        }
    }
}
