package ru.nso.esialogin.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.fixture.LogLines;

/** Each test comes from an address of its own. */
@QuarkusTest
class ErrorTextPageTest {
    private static final String PATH = "/error-text";
    private static final String SNILS = "11223344595";
    private static final String PHONE = "79130000111";
    private static final String PHONE_ONLY = "Не удалось найти возможного пользователя для авторизации (использованы"
            + " для поиска: телефоны [" + PHONE + "]).";

    @Test
    void the_page_opens_for_anybody_and_takes_nothing_from_elsewhere() {
        Response page = given().get(PATH);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.asString())
                .doesNotContain("<script", "style=", "<style", " onclick", "http://", "https://")
                .contains("lang=\"ru\"", "name=\"viewport\"", "<label for=\"text\">", "method=\"post\"");
        given().get("/console/page.css")
                .then()
                .statusCode(200)
                .contentType(org.hamcrest.Matchers.startsWith("text/css"));
    }

    @Test
    void it_says_where_to_turn_and_what_a_letter_must_hold() {
        assertThat(text(given().get(PATH)))
                .contains(
                        "110",
                        "novosib@help-obr.ru",
                        "ФИО",
                        "описание проблемы полностью",
                        "снимок экрана (скрин)",
                        "Пароль и коды из сообщений не называйте никому");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 августа 2023",
                "2490-21/32",
                "5 сентября 2023",
                "25 сентября 2023",
                "7 ноября 2023",
                "27 ноября 2023",
                "13 декабря 2023 и 15 марта 2024",
                "6 июня 2024",
                "1 июля 2024",
                "только через Госуслуги"
            })
    void all_stages_of_the_customer_stand_on_it(String stage) {
        assertThat(text(given().get(PATH))).contains(stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "доступ к электронному дневнику",
                "«Моя школа»",
                "защита персональных данных",
                "единый логин и пароль",
                "без сотрудника школы"
            })
    void a_child_under_fourteen_has_what_the_customer_lists(String use) {
        assertThat(between("До 14 лет", "С 14 лет")).contains(use);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Пушкинская карта»",
                "«Карта жителя Новосибирской области»",
                "перевод в новую школу и запись в 10 класс",
                "программам СПО",
                "поступление в вуз",
                "«Битва роботов», «Код будущего», «Цифровые профессии»",
                "запись в поликлинику",
                "водительские права для мопеда"
            })
    void from_fourteen_on_there_is_more_of_the_list(String use) {
        assertThat(between("С 14 лет", "Что и когда изменилось")).contains(use);
    }

    @Test
    void an_outage_announced_for_this_moment_is_told_first_and_its_words_are_words_only() {
        Instant now = Instant.now();
        String id = as("helpdesk")
                .body("{\"system\": \"MY_SCHOOL\", \"planned\": true, \"from\": \"%s\", \"to\": \"%s\","
                                .formatted(now.minusSeconds(60), now.plusSeconds(3600))
                        + " \"text\": \"Ночью <i>обновляем</i> портал.\"}")
                .post("/api/v1/service-incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response page = given().get(PATH);
        as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"to\": \"%s\"}".formatted(now.minusSeconds(60)))
                .patch("/api/v1/service-incidents/" + id)
                .then()
                .statusCode(200);

        assertThat(page.asString()).doesNotContain("<i>");
        assertThat(text(page)).contains("«Моя школа» не работает: идут плановые работы до", "портал.");
        assertThat(text(given().get(PATH))).doesNotContain("не работает");
    }

    @Test
    void a_pasted_text_is_explained_without_being_shown_again_or_logged() {
        LogLines log = LogLines.listen();
        Response page = from("203.0.113.1")
                .formParam("text", PHONE_ONLY + " <b>Иванова</b> " + SNILS)
                .post(PATH);

        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(text(page))
                .contains(
                        "Что значит это сообщение",
                        "Госуслуги передали только телефон. СНИЛС не передан.",
                        "В поле логина введите СНИЛС",
                        "Что делать ученику",
                        "Что делать сотруднику школы",
                        "причина L2");
        assertThat(page.asString()).doesNotContain(PHONE, SNILS, "Иванова", "<b>");
        log.close();

        assertThat(log.lines())
                .noneMatch(line -> line.contains(PHONE) || line.contains(SNILS) || line.contains("Иванова"));
    }

    @Test
    void an_unknown_text_and_none_at_all_are_answered_kindly() {
        Response unknown = from("203.0.113.2").formParam("text", "ой-ой-ой").post(PATH);
        Response empty = from("203.0.113.2").formParam("text", "").post(PATH);
        Response without = from("203.0.113.2").formParam("other", "1").post(PATH);

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(text(unknown)).contains("Вы не ошиблись", "Скопируйте сообщение с экрана целиком");
        assertThat(unknown.asString()).doesNotContain("ой-ой-ой");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(text(empty)).contains("Вставьте текст с экрана.");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("role=\"alert\"", "aria-invalid=\"true\"");
    }

    @Test
    void a_text_that_is_too_long_is_answered_with_a_page() {
        Response tooLong =
                from("203.0.113.3").formParam("text", "я".repeat(2_001)).post(PATH);
        Response tooLarge =
                from("203.0.113.3").formParam("text", "я".repeat(20_000)).post(PATH);
        Response longest =
                from("203.0.113.3").formParam("text", "я".repeat(2_000)).post(PATH);

        assertThat(longest.statusCode()).isEqualTo(200);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.contentType()).startsWith("text/html");
        assertThat(text(tooLarge)).contains("Текст слишком длинный.");
        assertThat(tooLarge.asString()).doesNotContain("яяя");
    }

    @Test
    void who_asks_too_often_gets_a_page_that_says_when_to_come_back() {
        for (int i = 0; i < 30; i++) {
            from("203.0.113.4").formParam("text", "ой").post(PATH).then().statusCode(200);
        }
        Response refused = from("203.0.113.4").formParam("text", PHONE_ONLY).post(PATH);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 120);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(text(refused)).contains("Подождите немного и повторите.");
        from("203.0.113.4").get(PATH).then().statusCode(200);
    }

    private static RequestSpecification from(String address) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Forwarded-For", address);
    }

    /** What people read. */
    private static String text(Response page) {
        String body = page.asString();
        return Pattern.compile("<[^>]*>")
                .matcher(body.substring(body.indexOf("<body")))
                .replaceAll("")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ");
    }

    private static String between(String begin, String end) {
        String all = text(given().get(PATH));
        int from = all.indexOf(begin);
        return all.substring(from, all.indexOf(end, from + begin.length()));
    }
}
