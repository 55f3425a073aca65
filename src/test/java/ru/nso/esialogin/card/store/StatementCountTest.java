package ru.nso.esialogin.card.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.query.Questions;

/** However many cards and people there are, the number of statements stays the same. */
@QuarkusTest
class StatementCountTest {
    @Inject
    SessionFactory sessions;

    @Inject
    Questions questions;

    private static String card(String school, int parents) {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < parents; i++) {
            people.append(i == 0 ? "" : ",")
                    .append("{\"firstName\": \"Анна\", \"phones\": [\"+7913000020")
                    .append(i)
                    .append("\"]}");
        }
        return """
                {
                  "schoolId": "%s", "pupil": {"firstName": "Вера"}, "parents": [%s],
                  "orders": [{"type": "ENROLMENT", "date": "2025-09-01"}]
                }"""
                .formatted(school, people);
    }

    @Test
    void a_page_of_many_cards_takes_as_many_statements_as_a_page_of_one() {
        String one = newSchool();
        createCard(card(one, 1)).then().statusCode(201);
        String many = newSchool();
        for (int i = 0; i < 8; i++) {
            createCard(card(many, 5)).then().statusCode(201);
        }
        long ofOne = statements(() -> as("admin").get("/api/v1/cards?schoolId=" + one));
        long ofMany = statements(() -> as("admin").get("/api/v1/cards?schoolId=" + many));
        assertThat(ofMany).isEqualTo(ofOne).isLessThanOrEqualTo(6);
    }

    @Test
    void a_card_takes_as_many_statements_as_a_card_with_many_parents() {
        String school = newSchool();
        String small = createCard(card(school, 1)).path("id");
        String large = createCard(card(school, 9)).path("id");
        long ofSmall = statements(() -> as("admin").get("/api/v1/cards/" + small));
        long ofLarge = statements(() -> as("admin").get("/api/v1/cards/" + large));
        assertThat(ofLarge).isEqualTo(ofSmall).isLessThanOrEqualTo(6);
    }

    private long statements(Supplier<Response> request) {
        // The sequence of the access log gives its numbers by fifties, so that now and then one statement is added.
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = statements();
            request.get().then().statusCode(200);
            fewest = Math.min(fewest, statements() - before);
        }
        return fewest;
    }

    /** Of Hibernate, and questions beside it. */
    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount() + questions.asked();
    }
}
