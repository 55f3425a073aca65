package ru.nso.esialogin.console.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.console.frame.ConsoleSession;

@QuarkusTest
class OversightPagesTest {
    private static final String ROOT = "/console/oversight";

    private static String card() {
        return createCard("{\"schoolId\": \"" + newSchool()
                        + "\", \"pupil\": {\"lastName\": \"Надзорова\", \"firstName\": \"Вера\"}}")
                .path("id");
    }

    private static String read(String card) {
        String ticket = "T-" + UUID.randomUUID();
        as("helpdesk")
                .header("X-Purpose", "TICKET")
                .header("X-Case", ticket)
                .get("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
        return ticket;
    }

    private static Document page(String user, String path) {
        Response answer = ConsoleSession.as(user).urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        return page;
    }

    @Test
    void the_log_is_filtered_and_reading_it_is_an_entry() {
        String card = card();
        String ticket = read(card);

        Document page = page("auditor", ROOT + "/log?case=" + ticket + "&action=READ&outcome=DONE&purpose=TICKET");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("helpdesk", ticket, "Открыта карточка", card);
        assertThat(page("auditor", ROOT + "/log?case=" + ticket + "&outcome=NOTHING_FOUND")
                        .text())
                .contains("Таких записей нет");
        page("auditor", ROOT + "/log?card=" + card);
        assertThat(as("auditor")
                        .queryParam("cardId", card)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .contains("READ_LOG");
    }

    @Test
    void pages_of_the_log_follow_each_other() {
        String card = card();
        for (int i = 0; i < 55; i++) {
            read(card);
        }

        List<String> rows = new ArrayList<>();
        String next = ROOT + "/log?action=READ&card=" + card;
        while (!next.isEmpty()) {
            Document page = page("auditor", next);
            rows.addAll(page.select("tbody tr").eachText());
            next = page.select("a:contains(Более ранние)").attr("href");
        }

        assertThat(rows).hasSize(55).doesNotHaveDuplicates();
    }

    @Test
    void a_value_of_a_person_in_a_filter_is_refused_and_not_shown_again() {
        Response answer = ConsoleSession.as("auditor").get(ROOT + "/log?card=112-233-445%2095&from=x");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).doesNotContain("112-233-445");
        assertThat(Jsoup.parse(answer.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("from", "card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log", "/statement"})
    void what_is_typed_gets_into_an_address_only_where_it_is_nobodys(String path) {
        assertThat(page("auditor", ROOT + path).select("main form").attr("method"))
                .isEqualTo("post");
        Response refused =
                ConsoleSession.as("auditor").formParam("card", "112-233-445 95").post(ROOT + path);
        Response taken =
                ConsoleSession.as("auditor").formParam("card", " c-17 ").post(ROOT + path);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).doesNotContain("112-233-445");
        assertThat(Jsoup.parse(refused.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("card");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.header("Location")).endsWith(ROOT + path + "?card=c-17");
    }

    @Test
    void a_statement_tells_a_family_who_worked_with_the_card() {
        String card = card();
        read(card);

        Document page = page("admin", ROOT + "/statement?card=" + card);

        assertThat(page.text()).contains("Служба поддержки электронной школы", "Обращение в службу поддержки", card);
        assertThat(page.select("table").text()).doesNotContain("helpdesk", "Надзорова");
        assertThat(ConsoleSession.as("admin")
                        .get(ROOT + "/statement?card=c-" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("auditor")
                        .queryParam("cardId", card)
                        .get("/api/v1/access-log")
                        .<List<String>>path("items.action"))
                .contains("READ_STATEMENT");
    }

    @Test
    void the_log_is_examined_part_by_part_to_its_end() {
        String cursor = "";
        Document page;
        int parts = 0;
        do {
            Response answer =
                    ConsoleSession.as("auditor").formParam("cursor", cursor).post(ROOT + "/verification");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            page = Jsoup.parse(answer.asString());
            cursor = page.select("input[name=cursor]").attr("value");
            parts++;
        } while (!cursor.isEmpty() && parts < 1000);

        assertThat(page.select("#result section").text()).contains("Журнал ", "в журнале");
        Response part =
                ConsoleSession.as("auditor").header("HX-Request", "true").post(ROOT + "/verification");
        assertThat(part.asString()).contains("<section").doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/alerts", "/without-case", "/volume", "/retention", "/releases", "/verification"})
    void supervision_is_for_those_who_supervise(String path) {
        page("auditor", ROOT + path);
        page("admin", ROOT + path);
        assertThat(ConsoleSession.as("analyst").get(ROOT + path).statusCode()).isEqualTo(403);
    }

    @Test
    void the_log_itself_is_not_for_those_who_are_supervised() {
        assertThat(ConsoleSession.as("admin").get(ROOT + "/log").statusCode()).isEqualTo(403);
        assertThat(page("admin", ROOT).select("a[href$=/log]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/volume?day=2999-01-01",
                "/volume?day=x",
                "/without-case?from=x",
                "/without-case?from=1999-01-01T00:00"
            })
    void a_wrong_time_is_said_at_its_field(String path) {
        Response answer = ConsoleSession.as("auditor").get(ROOT + path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("[aria-invalid=true]")).hasSize(1);
    }

    @Test
    void nothing_is_removed_without_a_word_of_its_own() {
        Response unsure = ConsoleSession.as("admin").post(ROOT + "/retention");

        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(ConsoleSession.as("auditor")
                        .formParam("sure", "yes")
                        .post(ROOT + "/retention")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page("auditor", ROOT + "/retention").select("form[method=post][action$=retention]"))
                .isEmpty();
        assertThat(page("auditor", ROOT + "/retention").text()).contains("Журнал обращений: номера и названия полей");
    }

    @Test
    void another_person_decides_a_release() {
        String asked = as("admin")
                .body("{\"kind\": \"MASS_REVEAL\", \"reason\": \"Сверить класс с заявлениями\", \"cards\": [\"" + card()
                        + "\"], \"fields\": [\"SNILS\"]}")
                .post("/api/v1/releases")
                .path("id");
        String path = ROOT + "/releases/" + asked;

        assertThat(page("admin", path).select("form[action$=decision]")).isEmpty();
        assertThat(decide("admin", path, "Проверено по журналу", "").statusCode())
                .isEqualTo(403);
        assertThat(decide("helpdesk", path, "коротко", "").statusCode()).isEqualTo(422);
        assertThat(decide("helpdesk", path, "Проверено по журналу", "T-7").statusCode())
                .isEqualTo(303);
        assertThat(page("auditor", path).text()).contains("разрешено", "Разрешено: helpdesk");
        assertThat(decide("helpdesk", path, "Проверено по журналу", "T-7").statusCode())
                .isEqualTo(409);
        assertThat(ConsoleSession.as("school").get(path).statusCode()).isEqualTo(404);
    }

    private static Response decide(String user, String path, String reason, String ticket) {
        return ConsoleSession.as(user)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("decision", "APPROVE")
                .formParam("reason", reason)
                .formParam("case", ticket)
                .post(path + "/decision");
    }
}
