package ru.nso.esialogin.diagnosis.api.errortext;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.fixture.LogLines;

/** Each test comes from an address of its own, so that only the one about the limit meets it. */
@QuarkusTest
class ErrorTextsApiTest {
    private static final String PATH = "/api/v1/error-texts/explanations";
    private static final String SNILS = "11223344595";
    private static final String PHONE = "79130000111";
    private static final String TEXT = "Не удалось найти возможного пользователя для авторизации (использованы для"
            + " поиска: телефоны [" + PHONE + "], email [ivanova.anna@mail.ru], СНИЛС [" + SNILS + "]).";

    @Inject
    EntityManager entities;

    @Test
    void the_example_of_the_description_is_what_the_service_answers_without_login() {
        Response answer = from("192.0.2.1").body(ErrorTextExamples.REQUEST).post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        // The words of the pages change with the pages.
        assertThatJson(answer.asString())
                .whenIgnoringPaths("causes[*].advice[*].paragraphs", "causes[*].advice[*].steps")
                .isEqualTo(ErrorTextExamples.ANSWER);
    }

    @Test
    void what_was_pasted_is_neither_sent_back_nor_logged_nor_stored() {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        from("192.0.2.2").body("{\"text\": \"ой\"}").post(PATH);
        long statements = statistics.getPrepareStatementCount();

        LogLines log = LogLines.listen();
        for (String body : List.of(
                json(TEXT),
                json("Ошибка у " + SNILS),
                "{\"text\": {\"x\": \"" + SNILS + "\"}}",
                "{\"text\": " + PHONE)) {
            String answer = from("192.0.2.2").body(body).post(PATH).asString();
            // The random number of the trace may hold any four digits.
            assertThat(answer.replaceAll("[0-9a-f]{32}", "")).doesNotContain(SNILS, PHONE, "ivanova", "4595", "0111");
        }
        log.close();

        assertThat(log.lines())
                .noneMatch(line -> line.contains(SNILS) || line.contains(PHONE) || line.contains("ivanova"));
        assertThat(statistics.getPrepareStatementCount())
                .as("neither the registry nor a store is touched")
                .isEqualTo(statements);
    }

    @Test
    void credentials_are_not_looked_at() {
        from("192.0.2.3")
                .auth()
                .preemptive()
                .basic("nobody", "wrong")
                .body(json(TEXT))
                .post(PATH)
                .then()
                .statusCode(200);
        from("192.0.2.3")
                .auth()
                .preemptive()
                .basic("analyst", "analyst")
                .body(json(TEXT))
                .post(PATH)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|INVALID_VALUE",
                "{\"text\": null}|422|INVALID_VALUE",
                "{\"text\": \"  \"}|422|INVALID_VALUE",
                "{\"text\": 1}|422|WRONG_TYPE",
                "{\"text\": \"a\", \"role\": \"PARENT\"}|422|UNKNOWN_PROPERTY",
                "[]|422|WRONG_TYPE",
                "{|400|MALFORMED_JSON",
                "''|400|MALFORMED_JSON"
            })
    void bodies_without_a_text_are_refused(String body, int status, String code) {
        Response answer = from("192.0.2.4").body(body).post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThatJson(answer.asString()).inPath("code").isEqualTo(code);
    }

    @Test
    void a_text_has_its_length_and_a_body_its_size() {
        Response longest = from("192.0.2.5").body(json("я".repeat(2_000))).post(PATH);
        Response tooLong = from("192.0.2.5").body(json("я".repeat(2_001))).post(PATH);
        Response tooLarge = from("192.0.2.5").body(json("я".repeat(9_000))).post(PATH);

        assertThat(longest.statusCode()).isEqualTo(200);
        assertThatJson(tooLong.asString())
                .isEqualTo(problem(
                        422,
                        "INVALID_VALUE",
                        "Недопустимое значение",
                        "/text",
                        "Слишком длинно: допустимо не больше 2000 знаков. Нужно только сообщение об ошибке."));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        from("192.0.2.5").contentType("text/plain").body(TEXT).post(PATH).then().statusCode(415);
        from("192.0.2.5").get(PATH).then().statusCode(405);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_not_hindered() {
        for (int i = 0; i < 30; i++) {
            from("192.0.2.6").body(json("ой")).post(PATH).then().statusCode(200);
        }
        Response refused = from("192.0.2.6").body(json(TEXT)).post(PATH);
        Response unread = from("192.0.2.6").body("{").post(PATH);

        assertThatJson(refused.asString())
                .isEqualTo(problem(
                        429,
                        "TOO_MANY_REQUESTS",
                        "Слишком много запросов",
                        "Слишком много запросов подряд. Подождите немного и повторите."));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 120);
        assertThat(unread.statusCode()).as("refused before the body is read").isEqualTo(429);
        from("198.51.100.77, 192.0.2.6").body(json(TEXT)).post(PATH).then().statusCode(429);
        from("192.0.2.7").body(json(TEXT)).post(PATH).then().statusCode(200);
    }

    private static RequestSpecification from(String forwardedFor) {
        return given().contentType("application/json").header("X-Forwarded-For", forwardedFor);
    }

    private static String json(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
