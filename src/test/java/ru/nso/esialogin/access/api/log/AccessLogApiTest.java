package ru.nso.esialogin.access.api.log;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccessLogApiTest {
    private static final String LOG = "/api/v1/access-log";

    private static String newCard(String school) {
        return createCard("{\"schoolId\": \"" + school
                        + "\", \"pupil\": {\"lastName\": \"Журналова\", \"firstName\": \"Вера\"}}")
                .path("id");
    }

    private static Response read(String user, String card, String ticket) {
        return as(user).header("X-Purpose", "TICKET").header("X-Case", ticket).get("/api/v1/cards/" + card);
    }

    @Test
    void an_entry_is_read_with_all_that_was_written_down() {
        String card = newCard(newSchool("г. Бердск"));
        String ticket = "T-" + UUID.randomUUID();
        read("municipal", card, ticket).then().statusCode(200);

        Response answer = as("auditor").queryParam("caseId", ticket).get(LOG);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.asString())
                .isEqualTo(
                        """
                        {"items": [{"instance": "${json-unit.regex}[0-9a-f]{16}", "number": "${json-unit.any-number}",
                          "at": "${json-unit.any-string}", "who": "municipal", "roles": ["MUNICIPAL_ADMIN"],
                          "schoolId": null, "municipality": "г. Бердск", "purpose": "TICKET", "caseId": "%s",
                          "action": "READ", "cardIds": ["%s"], "personIds": ["${json-unit.any-string}"],
                          "fields": ["*"], "outcome": "DONE"}], "next": null}"""
                                .formatted(ticket, card));
    }

    @Test
    void filters_add_up_and_pages_follow_each_other() {
        String card = newCard(newSchool());
        String ticket = "T-" + UUID.randomUUID();
        OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < 5; i++) {
            read(i % 2 == 0 ? "helpdesk" : "admin", card, ticket).then().statusCode(200);
        }

        List<String> who = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        String next = "";
        do {
            Response page = as("auditor")
                    .queryParam("caseId", ticket)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get(LOG);
            assertThat(page.statusCode()).isEqualTo(200);
            who.addAll(page.path("items.who"));
            numbers.addAll(page.path("items.number"));
            next = page.path("next");
        } while (next != null);

        assertThat(who).containsExactly("helpdesk", "admin", "helpdesk", "admin", "helpdesk");
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(as("auditor")
                        .queryParam("caseId", ticket)
                        .queryParam("who", "admin")
                        .get(LOG)
                        .<List<?>>path("items"))
                .hasSize(2);
        assertThat(as("auditor")
                        .queryParam("cardId", card)
                        .queryParam("purpose", "TICKET")
                        .queryParam("from", before.toString())
                        .get(LOG)
                        .<List<?>>path("items"))
                .hasSize(5);
        assertThat(as("auditor")
                        .queryParam("caseId", ticket)
                        .queryParam("to", before.toString())
                        .get(LOG)
                        .<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void reading_the_log_is_an_entry() {
        String audit = "A-" + UUID.randomUUID();
        String card = newCard(newSchool());
        as("auditor")
                .header("X-Case", audit)
                .queryParam("cardId", card)
                .get(LOG)
                .then()
                .statusCode(200);
        as("auditor")
                .header("X-Case", audit)
                .queryParam("cardId", card)
                .get(LOG + "/statement")
                .then()
                .statusCode(200);
        as("auditor").header("X-Case", audit).post(LOG + "/verify").then().statusCode(200);

        Response answer = as("auditor").queryParam("caseId", audit).get(LOG);

        assertThat(answer.<List<String>>path("items.action"))
                .containsExactly("VERIFY_LOG", "READ_STATEMENT", "READ_LOG");
        assertThat(answer.<List<String>>path("items.purpose")).containsOnly("OVERSIGHT");
        assertThat(answer.<List<List<String>>>path("items.cardIds"))
                .containsExactly(List.of(), List.of(card), List.of(card));
    }

    @ParameterizedTest
    @CsvSource({
        "purpose,CURIOSITY,INVALID_VALUE",
        "from,yesterday,INVALID_DATE",
        "to,2026-02-30T00:00:00Z,INVALID_DATE",
        "cursor,forged,INVALID_CURSOR",
        "limit,0,INVALID_LIMIT",
        "snils,1,UNKNOWN_PARAMETER"
    })
    void what_cannot_be_read_is_refused(String name, String value, String code) {
        Response answer = as("auditor").queryParam(name, value).get(LOG);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    @Test
    void who_tries_cards_of_others_is_in_the_log_and_in_the_statement() {
        schoolOfDemoUser();
        String card = newCard(newSchool());
        String ticket = "T-" + UUID.randomUUID();
        read("school", card, ticket).then().statusCode(404);
        read("school", "112-233-445 95", ticket).then().statusCode(404);

        Response entries = as("auditor").queryParam("caseId", ticket).get(LOG);
        assertThat(entries.<List<List<String>>>path("items.cardIds")).containsExactly(List.of(), List.of(card));
        assertThat(entries.<List<String>>path("items.outcome")).containsOnly("NOTHING_FOUND");

        Response statement = as("auditor").queryParam("cardId", card).get(LOG + "/statement");
        assertThat(statement.<String>path("lines[0].who")).isEqualTo("Администратор школы, МБОУ СОШ № 1");
        assertThat(statement.<String>path("lines[0].what")).isEqualTo("попытка открыть карточку: сведения не показаны");
        assertThat(statement.<Boolean>path("lines[0].shown")).isFalse();
    }

    @Test
    void a_parent_gets_a_page_in_plain_russian_without_login_names() {
        String card = newCard(newSchool());
        read("helpdesk", card, "T-1").then().statusCode(200);
        read("helpdesk", card, "T-2").then().statusCode(200);

        Response answer = as("auditor")
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .queryParam("cardId", card)
                .get(LOG + "/statement");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("style-src 'self'"));
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.asString())
                .contains("<h1>Кто работал с карточкой ребёнка</h1>")
                .contains("С карточкой работали 3 раза. Больше никто её не открывал, не искал и не менял.")
                .contains("<td>Служба поддержки электронной школы</td><td>Обращение в службу поддержки</td>")
                .contains(", 2 раза</td>")
                .contains("<td>Карточка создана</td>")
                .doesNotContain("helpdesk")
                .doesNotContain("admin")
                .doesNotContain("Журналова")
                .doesNotContain("T-1");
    }

    @Test
    void a_card_that_is_not_there_has_no_statement() {
        as("auditor")
                .queryParam("cardId", UUID.randomUUID().toString())
                .get(LOG + "/statement")
                .then()
                .statusCode(404);
        as("auditor").get(LOG + "/statement").then().statusCode(422);
    }

    @Test
    void the_log_of_a_running_service_is_whole() {
        newCard(newSchool());
        Response answer = as("admin").post(LOG + "/verify");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.asString())
                .and(
                        json -> json.node("intact").isEqualTo(true),
                        json -> json.node("findings").isArray().isEmpty(),
                        json -> json.node("findingsTruncated").isEqualTo(false),
                        json -> json.node("next").isNull());
        assertThat(answer.<Integer>path("sealed")).isPositive();
        assertThat(answer.<Integer>path("entries"))
                .isEqualTo(answer.<Integer>path("sealed") + answer.<Integer>path("unsealed"));
        as("admin").queryParam("cursor", "forged").post(LOG + "/verify").then().statusCode(422);
    }
}
