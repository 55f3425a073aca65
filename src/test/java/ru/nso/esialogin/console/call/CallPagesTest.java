package ru.nso.esialogin.console.call;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.contactcentre.api.Calls;
import ru.nso.esialogin.contactcentre.api.Calls.CallFamily;
import ru.nso.esialogin.contactcentre.script.StandardNodes;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class CallPagesTest {
    private static final String PATH = "/console/call";

    @Inject
    DataSource source;

    @Test
    void a_call_begins_with_one_field_a_number_of_its_own_and_what_is_never_said() {
        Response answer = ConsoleSession.as("centre").get(PATH);
        Document page = page(answer);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("h1").eachText()).containsExactly("Звонок 110");
        assertThat(page.select("nav [aria-current]").eachText()).containsExactly("Звонок 110");
        assertThat(page.select("label[for=sought]")).hasSize(1);
        assertThat(page.select("#sought").attr("value")).isEmpty();
        assertThat(page.select("#call-number").attr("value")).matches("CALL-[B-Z]{8}");
        assertThat(page.select(".never li").eachText()).isEqualTo(StandardNodes.NEVER);
        assertThat(page.select("[data-timer]")).hasSize(1);
        assertThat(page(ConsoleSession.as("centre").get(PATH))
                        .select("#call-number")
                        .attr("value"))
                .isNotEqualTo(page.select("#call-number").attr("value"));
    }

    @Test
    void a_family_is_shown_by_kind_verdict_and_causes_without_name_or_value() {
        CallFamily family = Calls.family();
        String call = Calls.call();
        Response found = lookUp(family.motherSnils(), call);

        assertThat(found.statusCode()).isEqualTo(303);
        String address = path(found);
        assertThat(address).matches("/console/call/[0-9a-f-]{36}");
        Document page = page(ConsoleSession.as("centre").get(address));
        assertThat(page.select(".family > li > p").eachText())
                .containsExactly("Ученик Вход работает", "Родитель Вход работает", "Родитель Вход работает");
        assertThat(page.text())
                .contains(call, "Нашлась по СНИЛС", "Сегодня осталось 5 сравнений. Нужно ещё 2 совпадения.");
        assertNothingOf(family, page);
        assertThat(page.select("time[datetime]").attr("datetime")).isNotEmpty();
        assertThat(page.select("[data-timer]").text()).matches("с \\d\\d:\\d\\d");
        assertThat(page.select("#call-number").attr("value"))
                .as("another search is of the same call")
                .isEqualTo(call);
    }

    @Test
    void causes_are_named_and_lead_to_their_pages() {
        CallFamily family = Calls.family();
        RegistryApi.as("admin")
                .header(
                        "If-Match",
                        RegistryApi.as("admin")
                                .get("/api/v1/cards/" + family.cardId())
                                .header("ETag"))
                .contentType(MERGE_PATCH)
                .body("{\"pupil\": {\"snils\": \"" + family.motherSnils() + "\"}}")
                .patch("/api/v1/cards/" + family.cardId())
                .then()
                .statusCode(200);

        Document page = found(family.motherPhone());

        assertThat(page.expectFirst(".family a[href=/console/causes/L7]").text())
                .contains("L7 Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка");
        assertThat(page.select(".family .badge--bad").eachText()).containsExactly("Войти не получится");
        assertThat(page.text()).contains("Нашлась по телефону");
    }

    @Test
    void a_part_of_the_page_is_given_at_once_and_the_address_follows() throws SQLException {
        CallFamily family = Calls.family();
        String call = Calls.call();
        Response part = ConsoleSession.as("centre")
                .header("HX-Request", "true")
                .formParam("sought", Calls.motherName(family) + " 02.01.1990")
                .formParam("call", call)
                .post(PATH);

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.header("HX-Push-Url")).matches("/console/call/[0-9a-f-]{36}");
        Document page = Jsoup.parse(part.asString());
        assertThat(part.asString()).doesNotContain("<html", "<h1");
        assertThat(page.select(".family > li")).hasSize(3);
        assertThat(page.select("#said[hx-swap-oob=innerHTML]").text()).startsWith("Семья нашлась по имени");
        assertNothingOf(family, page);
        assertThat(query("select string_agg(action, ' ') from access_log where case_id = '" + call + "'"))
                .isEqualTo("LOOK_UP");
    }

    @Test
    void a_family_is_looked_up_once_however_often_it_is_shown() throws SQLException {
        CallFamily family = Calls.family();
        String call = Calls.call();
        String address = path(lookUp(family.motherSnils(), call));
        ConsoleSession.as("centre").get(address);
        ConsoleSession.as("centre").get(address);
        comparePart(address, "CALLER_PHONE", "12345");

        assertThat(query("select string_agg(action, ' ' order by at) from access_log where case_id = '" + call + "'"))
                .as("a form that has to be filled in better shows nothing of the family")
                .isEqualTo("LOOK_UP READ_LOOK_UP READ_LOOK_UP");
    }

    @Test
    void every_step_is_in_the_access_log_with_the_call() throws SQLException {
        CallFamily family = Calls.family();
        String call = Calls.call();
        String address = path(lookUp(family.motherSnils(), call));
        ConsoleSession.as("centre").get(address);
        compare(address, "CLASS", "4А");
        ConsoleSession.as("centre").get(address + "/script");

        assertThat(query("select string_agg(concat_ws(' ', who, purpose, action, outcome), '; ' order by at)"
                        + " from access_log where case_id = '" + call + "'"))
                .isEqualTo("centre CALL LOOK_UP DONE; centre CALL READ_LOOK_UP DONE; centre CALL COMPARE DONE;"
                        + " centre CALL READ_SCRIPT NOTHING_FOUND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                      | Введите СНИЛС, телефон или фамилию, имя и дату рождения.
            12                      | Не понятно, что это.
            Котова Анна             | Добавьте дату рождения
            02.01.1990              | Добавьте имя
            Котова Анна 31.02.1990  | Нужна одна существующая дата рождения
            """)
    void what_cannot_be_sought_stays_in_the_field_with_what_would_be_right(String typed, String problem) {
        Response answer = lookUp(typed, Calls.call());
        Document page = page(answer, 422);

        Element field = page.expectFirst("#sought");
        assertThat(field.attr("value")).isEqualTo(typed);
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby")).contains("sought-problem");
        assertThat(page.select("#sought-problem").text()).startsWith(problem);
        assertThat(page.select("[role=alert] a[href=#sought]").text()).startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112-233-445-95", "звонок", "89130000101"})
    void a_call_without_a_usable_number_is_not_begun(String call) {
        Document page = page(lookUp("112-233-445 95", call), 422);

        assertThat(page.select("#call-problem").text()).startsWith("До 64 латинских букв");
        assertThat(page.select("#call-number").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#sought").attr("value")).isEqualTo("112-233-445 95");
    }

    @Test
    void a_number_that_can_be_both_is_asked_about_and_not_guessed() {
        String call = Calls.call();
        Document page = page(lookUp("89130007688", call), 422);

        assertThat(page.select("#what button").eachAttr("value")).containsExactly("SNILS", "PHONE");
        assertThat(page.select("#what button").eachAttr("data-hotkey")).containsExactly("Alt+1", "Alt+2");
        assertThat(page.select("#sought").attr("value")).isEqualTo("89130007688");
        Response told = ConsoleSession.as("centre")
                .formParam("sought", "89130007688")
                .formParam("kind", "PHONE")
                .formParam("call", call)
                .post(PATH);
        assertThat(page(ConsoleSession.as("centre").get(path(told))).text()).contains("по телефону");
    }

    @Test
    void nobody_found_tells_what_to_say_and_offers_no_comparison() {
        Document page = found("001-001-997 63");

        assertThat(page.select("#nobody").text()).isEqualTo("Никого не нашлось");
        assertThat(page.text()).contains("Назовите, пожалуйста, ещё что-нибудь", "Не говорите, что ничего не нашлось");
        assertThat(page.select("#compare")).isEmpty();
        assertThat(page.html()).doesNotContain("00100199763", "001-001-997");
    }

    @Test
    void comparisons_answer_in_big_words_and_tell_how_many_are_left_and_nothing_that_was_said() {
        CallFamily family = Calls.family();
        String address = path(lookUp(family.motherSnils(), Calls.call()));

        assertThat(compare(address, "CALLER_PHONE", family.motherPhone()).statusCode())
                .isEqualTo(303);
        Document matched = page(ConsoleSession.as("centre").get(address));
        assertThat(matched.select(".answer--ok .answer__word").text()).isEqualTo("Совпало");
        assertThat(matched.text()).contains("Сегодня осталось 4 сравнения. Нужно ещё 1 совпадение.");
        assertThat(matched.select("a[href$=/script]")).isEmpty();

        compare(address, "CALLER_PHONE", "+79990000000");
        Document different = page(ConsoleSession.as("centre").get(address));
        assertThat(different.select(".answer--bad .answer__word").text()).isEqualTo("Не совпало");

        compare(address, "CALLER_EMAIL", "a@pismo.example");
        Document absent = page(ConsoleSession.as("centre").get(address));
        assertThat(absent.select(".answer--warn .answer__word").text()).isEqualTo("В карточке этого нет");
        assertThat(absent.select("label.fact:has(#fact-3) .badge").eachText()).containsExactly("Совпало", "Не совпало");
        assertThat(absent.html()).doesNotContain("79990000000", "pismo.example");
        assertNothingOf(family, absent);
    }

    @Test
    void a_part_of_the_page_answers_a_comparison_with_an_empty_form() {
        CallFamily family = Calls.family();
        String address = path(lookUp(family.motherSnils(), Calls.call()));
        comparePart(address, "CLASS", "4А");
        Response part = comparePart(address, "CALLER_PHONE", family.motherPhone());

        assertThat(part.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(part.asString());
        assertThat(page.select("#said").text())
                .isEqualTo("Телефон звонящего: Совпало. Сегодня осталось 3 сравнения. Сценарий открыт.");
        assertThat(page.select("#compare")).hasSize(1);
        assertThat(page.select("#said-value").attr("value")).isEmpty();
        assertThat(page.select("a[data-hotkey=Alt+S][autofocus]").attr("href")).isEqualTo(address + "/script");
        assertNothingOf(family, page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CALLER_PHONE  | 12345 | Не удалось прочитать номер телефона | said-problem
            CALLER_NAME   | ''    | Введите, что говорит звонящий       | said-problem
            CALLER_SNILS  | 12345 | Выберите, что называет звонящий     | fact-problem
            """)
    void what_cannot_be_compared_takes_no_comparison(String fact, String said, String problem, String place)
            throws SQLException {
        CallFamily family = Calls.family();
        String address = path(lookUp(family.motherSnils(), Calls.call()));
        for (Response answer : List.of(compare(address, fact, said), comparePart(address, fact, said))) {
            Document page = Jsoup.parse(answer.asString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.select("#" + place).text()).startsWith(problem);
            assertThat(page.select("#said-value").attr("value")).isEqualTo(said);
            assertThat(page.text()).contains("Сравнение не потрачено", "осталось 5 сравнений");
        }
        assertThat(query("select count(*) from card_comparisons where card_id = '" + family.cardId() + "'"))
                .isEqualTo("0");
    }

    @Test
    void used_up_comparisons_are_said_with_what_to_advise() {
        CallFamily family = Calls.family();
        String address = path(lookUp(family.motherSnils(), Calls.call()));
        for (int i = 1; i <= 5; i++) {
            compare(address, "CLASS", i + "Б");
        }

        for (Response answer : List.of(compare(address, "CLASS", "4А"), comparePart(address, "CLASS", "4А"))) {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 24 * 60 * 60);
            Document page = Jsoup.parse(answer.asString());
            assertThat(page.select("#compare [role=alert]").text())
                    .contains("на сегодня закончились", "Дайте общий совет");
            assertThat(page.select("#said-value")).isEmpty();
            assertThat(page.text()).contains("Сегодня осталось 0 сравнений");
        }
    }

    @Test
    void a_look_up_of_another_operator_a_late_one_and_none_look_the_same() throws SQLException {
        String foreign = path(lookUp(Calls.family().motherSnils(), Calls.call()));
        String late = path(lookUp(Calls.family().motherSnils(), Calls.call()));
        execute("update lookup set made_at = made_at - interval '31 minutes' where id = '"
                + late.substring(PATH.length() + 1) + "'");

        for (Response answer : List.of(
                ConsoleSession.as("admin").get(foreign),
                ConsoleSession.as("admin").get(foreign + "/script"),
                ConsoleSession.as("centre").get(late),
                ConsoleSession.as("centre").get(late + "/script"),
                compare(late, "CLASS", "4А"),
                ConsoleSession.as("centre").get(PATH + "/nothing"))) {
            Document page = page(answer, 404);
            assertThat(page.select("h1").text()).isEqualTo("Поиск закончился");
            assertThat(page.select("a.button").attr("href")).isEqualTo(PATH);
        }
        assertThat(comparePart(late, "CLASS", "4А").statusCode()).isEqualTo(404);
    }

    @Test
    void the_script_stays_closed_until_enough_is_proven_and_says_how_much_is_lacking() {
        String address = path(lookUp(Calls.family().motherSnils(), Calls.call()));

        Document page = page(ConsoleSession.as("centre").get(address + "/script"), 403);

        assertThat(page.select("[role=alert]").text()).contains("Нужно ещё 2 совпадения");
        assertThat(page.select("a.button").attr("href")).isEqualTo(address);
    }

    @Test
    void a_confirmed_mother_is_told_what_the_script_holds_and_nothing_of_others() {
        CallFamily family = Calls.family();
        String earlier = Calls.call();
        compare(path(lookUp(family.motherSnils(), earlier)), "CLASS", "5А");
        String call = Calls.call();
        String address = path(lookUp(family.motherSnils(), call));
        compare(address, "CALLER_NAME", Calls.motherName(family));
        compare(address, "CALLER_PHONE", family.motherPhone());

        Document page = page(ConsoleSession.as("centre").get(address + "/script"));

        assertThat(page.select("h1").text()).isEqualTo("Что сказать звонящему");
        assertThat(page.text())
                .contains(
                        "Говорите с родителем",
                        "Здравствуйте! Единый контактный центр",
                        "Звонящий: родитель Вход работает",
                        "Ребёнок звонящего Вход работает",
                        address.substring(PATH.length() + 1),
                        call,
                        earlier);
        assertThat(page.select(".never li").eachText()).isEqualTo(StandardNodes.NEVER);
        assertThat(page.select(".steps a").eachAttr("data-hotkey")).contains("Alt+1", "Alt+2");
        for (Element way : page.select(".ways a")) {
            assertThat(page.select(way.attr("href"))).as(way.text()).hasSize(1);
        }
        assertNothingOf(family, page);
    }

    @Test
    void what_the_school_must_do_and_when_to_call_again_stand_beside_the_words() {
        CallFamily family = Calls.family();
        RegistryApi.as("admin")
                .header(
                        "If-Match",
                        RegistryApi.as("admin")
                                .get("/api/v1/cards/" + family.cardId())
                                .header("ETag"))
                .contentType(MERGE_PATCH)
                .body("{\"pupil\": {\"snils\": \"" + family.motherSnils() + "\"}}")
                .patch("/api/v1/cards/" + family.cardId());
        String address = path(lookUp(family.motherPhone(), Calls.call()));
        compare(address, "CALLER_NAME", Calls.motherName(family));
        compare(address, "CLASS", "4А");

        Document page = page(ConsoleSession.as("centre").get(address + "/script"));

        assertThat(page.select("section:has(#for-school) li").eachText())
                .anyMatch(step -> step.contains("Сверьте СНИЛС ребёнка с документом"));
        assertThat(page.select("section:has(#ask) p").text()).isNotEmpty();
        assertThat(page.text()).contains("Перезвонить можно с");
        assertNothingOf(family, page);
    }

    @Test
    void an_announced_outage_is_said_before_anything_else() {
        CallFamily family = Calls.family();
        Instant now = Instant.now();
        String id = RegistryApi.as("helpdesk")
                .body("{\"system\": \"ESIA\", \"planned\": true, \"from\": \"%s\", \"to\": \"%s\","
                                .formatted(now.minusSeconds(60), now.plusSeconds(3600))
                        + " \"text\": \"Проверяем <i>звонки</i>.\"}")
                .post("/api/v1/service-incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response begin = ConsoleSession.as("centre").get(PATH);
        Document page110 = found(family.motherSnils());
        RegistryApi.as("helpdesk")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"to\": \"%s\"}".formatted(now.minusSeconds(60)))
                .patch("/api/v1/service-incidents/" + id)
                .then()
                .statusCode(200);

        assertThat(begin.asString()).doesNotContain("<i>");
        assertThat(page(begin).select(".notice--warn").text())
                .contains("Госуслуги не работают: идут плановые работы", "Проверяем");
        assertThat(page110.select(".notice--warn").text()).contains("Госуслуги не работают");
        assertThat(page110.select(".family a[href=/console/causes/S1]"))
                .as("why nobody gets in")
                .isNotEmpty();
        assertThat(page(ConsoleSession.as("centre").get(PATH)).text()).doesNotContain("Госуслуги не работают");
    }

    @ParameterizedTest
    @ValueSource(strings = {"helpdesk", "school", "municipal", "analyst", "auditor"})
    void nobody_but_the_contact_centre_works_with_calls(String user) {
        assertThat(ConsoleSession.as(user).get(PATH).statusCode()).isEqualTo(403);
        assertThat(ConsoleSession.as(user).get(PATH + "/x").statusCode()).isEqualTo(403);
        assertThat(ConsoleSession.as(user).get(PATH + "/x/script").statusCode()).isEqualTo(403);
        assertThat(ConsoleSession.as(user).formParam("sought", "1").post(PATH).statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as(user)
                        .formParam("fact", "CLASS")
                        .post(PATH + "/x/comparisons")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_run_nothing_that_stands_in_them_and_stay_small() {
        String address = path(lookUp(Calls.family().motherSnils(), Calls.call()));
        for (String path : List.of(PATH, address)) {
            Response answer = ConsoleSession.as("centre").get(path);
            assertThat(answer.asString()).doesNotContainPattern("<script(?! src=)|style=| on[a-z]+=|<style");
            assertThat(answer.asByteArray()).hasSizeLessThan(100_000);
        }
    }

    private static void assertNothingOf(CallFamily family, Document page) {
        assertThat(page.html())
                .doesNotContain(
                        "Звонков",
                        "Инга",
                        "Юрьевна",
                        family.motherSnils(),
                        family.childSnils(),
                        family.motherPhone().substring(2),
                        family.fatherPhone().substring(2),
                        "1990");
    }

    private static Document found(String sought) {
        return page(ConsoleSession.as("centre").get(path(lookUp(sought, Calls.call()))));
    }

    private static Response lookUp(String sought, String call) {
        return ConsoleSession.as("centre")
                .formParam("sought", sought)
                .formParam("call", call)
                .post(PATH);
    }

    private static Response compare(String address, String fact, String said) {
        return ConsoleSession.as("centre")
                .formParam("fact", fact)
                .formParam("said", said)
                .post(address + "/comparisons");
    }

    private static Response comparePart(String address, String fact, String said) {
        return ConsoleSession.as("centre")
                .header("HX-Request", "true")
                .formParam("fact", fact)
                .formParam("said", said)
                .post(address + "/comparisons");
    }

    private static String path(Response answer) {
        String location = answer.header("Location");
        return location.startsWith("http") ? location.substring(location.indexOf(PATH)) : location;
    }

    private static Document page(Response answer) {
        return page(answer, 200);
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString(), RestAssured.baseURI);
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
