package ru.nso.esialogin.console.family;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class FamilyAccessTest {
    private static final String ROOT = "/console/family";

    private final String ticket = "T-" + UUID.randomUUID();

    private static Response get(String user, String path) {
        return ConsoleSession.as(user).urlEncodingEnabled(false).get(path);
    }

    private static Response send(String user, String path, Map<String, String> fields) {
        return ConsoleSession.as(user)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        return page;
    }

    private static String location(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/console/"));
    }

    private String entries() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement select = connection.prepareStatement(
                        "select string_agg(concat_ws(' ', who, purpose, action, outcome), ', ' order by at, number)"
                                + " from access_log where case_id = ?")) {
            select.setString(1, ticket);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getString(1) != null ? row.getString(1) : "";
            }
        }
    }

    /** The mother's SNILS is a digit off on the card, so that nobody finds it by the right one. */
    private static String nearMother(String school, String right) {
        String wrong = right.substring(0, 5)
                + (right.charAt(5) == '9' ? '0' : (char) (right.charAt(5) + 1))
                + right.substring(6);
        return card(school, "3А", pupil("Близнин", "2016-02-03", snils()), parent("Близнина", "MOTHER", wrong, ""));
    }

    private static String last(List<String> values) {
        return values.get(values.size() - 1);
    }

    private String diagnosed(String user, String card, String snils) {
        Document form = page(get(user, ROOT + "/cards/pupil/" + card + "?case=" + ticket), 200);
        String mother = last(form.select("input[name=person]").eachAttr("value"));
        return location(send(
                user,
                ROOT + "/diagnoses",
                Map.of(
                        "case",
                        ticket,
                        "kind",
                        "pupil",
                        "card",
                        card,
                        "person",
                        mother,
                        "entry",
                        "SCHOOL_WEB",
                        "credential",
                        "ESIA",
                        "level",
                        "CONFIRMED",
                        "snils",
                        snils,
                        "nothingElse",
                        "on")));
    }

    @Test
    void support_opens_no_card_without_a_ticket_and_what_is_typed_instead_gets_into_no_address() throws SQLException {
        String card =
                card(newSchool(), "3А", pupil("Нольнов", "2016-02-03", snils()), parent("Нольнова", "MOTHER", "", ""));
        String there = ROOT + "/cards/pupil/" + card;

        Document asked = page(get("helpdesk", there), 422);
        assertThat(asked.text()).doesNotContain("Нольнов");
        assertThat(asked.select("main form").attr("method")).isEqualTo("post");
        String to = asked.select("input[name=to]").attr("value");
        Response wrong = send("helpdesk", ROOT + "/case", Map.of("to", to, "case", "112-233-445 95"));
        Response right = send("helpdesk", ROOT + "/case", Map.of("to", to, "case", " " + ticket + " "));

        assertThat(page(wrong, 422).select("input[name=case]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(wrong.header("Location")).isNull();
        assertThat(location(right)).isEqualTo(there + "?case=" + ticket);
        assertThat(page(get("helpdesk", location(right)), 200).text()).contains("Нольнов");
        assertThat(entries()).isEqualTo("helpdesk TICKET READ DONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "/console/desk",
                "/console/family/../desk",
                "/console/family/a b",
                ""
            })
    void a_number_leads_on_to_our_own_pages_alone(String to) {
        assertThat(send("helpdesk", ROOT + "/case", Map.of("to", to, "case", "T-1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_search_shows_masks_stands_in_no_address_and_is_an_entry_of_the_ticket() throws SQLException {
        String number = snils();
        String id =
                card(newSchool(), "3А", pupil("Искомов", "2016-02-03", number), parent("Искомова", "MOTHER", "", ""));

        Response found = send("helpdesk", ROOT, Map.of("case", ticket, "snils", number));

        Document page = page(found, 200);
        assertThat(page.select("main a[href*=" + id + "]")).isNotEmpty();
        assertThat(page.select("main a[href]").eachAttr("href"))
                .noneMatch(link -> link.contains(number.substring(3, 9)));
        page.select("input").remove();
        assertThat(page.text())
                .contains("Искомов", "***-***-*** " + number.substring(9))
                .doesNotContain(number);
        assertThat(entries()).isEqualTo("helpdesk TICKET SEARCH DONE");
        assertThat(page(send("helpdesk", ROOT, Map.of("snils", number)), 422)
                        .select("#case")
                        .attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void a_diagnosis_draws_near_keys_by_marks_and_tells_no_value() throws SQLException {
        String right = snils();
        String diagnosis = diagnosed("helpdesk", nearMother(newSchool(), right), right);

        Document page = page(get("helpdesk", diagnosis), 200);

        assertThat(page.select("svg title, svg desc")).hasSize(2);
        assertThat(page.select("svg .family-line--near")).hasSize(1);
        assertThat(page.select("svg .family-line--same")).isEmpty();
        assertThat(page.select("svg .family-sign").eachText()).contains("1");
        assertThat(page.select("svg desc").text()).contains("почти совпадений: 1");
        assertThat(page.html()).doesNotContain(right).doesNotContain(right.substring(0, 5));
        String before = entries();
        get("helpdesk", diagnosis);
        assertThat(entries()).as("reading it is one entry").isEqualTo(before + ", helpdesk TICKET READ DONE");
    }

    @Test
    void a_diagnosis_of_a_wider_scope_looks_like_none_to_a_school() {
        String right = snils();
        schoolOfDemoUser();
        String foreign =
                diagnosed("helpdesk", nearMother(newSchool(), right), right).replaceFirst("\\?.*", "");

        Response there = get("school", foreign);
        Response nowhere = get("school", ROOT + "/diagnoses/" + UUID.randomUUID());

        assertThat(page(there, 404).select("main").text().replaceAll("Номер для поддержки: \\S+", ""))
                .isEqualTo(page(nowhere, 404).select("main").text().replaceAll("Номер для поддержки: \\S+", ""));
        for (String path : new String[] {"/replay", "/tries"}) {
            assertThat(send("school", foreign + path, Map.of("plan", "0", "edit", "0"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("centre", foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void one_value_is_shown_for_a_minute_with_ticket_and_reason_and_no_more() throws SQLException {
        String right = snils();
        String diagnosis = diagnosed("helpdesk", nearMother(newSchool(), right), right);
        Document page = page(get("helpdesk", diagnosis), 200);
        String whose = last(page.select("#whose option").eachAttr("value"));
        Map<String, String> asked = Map.of(
                "case",
                ticket,
                "diagnosis",
                page.select("input[name=diagnosis]").attr("value"),
                "whose",
                whose,
                "field",
                "SNILS",
                "reason",
                "Сверка с документом по обращению");
        String before = entries();

        Response unreasoned = send("helpdesk", ROOT + "/reveals", with(asked, "reason", "надо"));
        Response caseless = send("helpdesk", ROOT + "/reveals", with(asked, "case", ""));
        Response nobody = send("helpdesk", ROOT + "/reveals", with(asked, "whose", "pupil none-1 none-1"));
        Response shown = send("helpdesk", ROOT + "/reveals", asked);

        page(unreasoned, 422);
        page(caseless, 422);
        page(nobody, 404);
        assertThat(page(shown, 200).select("li.mono")).hasSize(1);
        assertThat(shown.header("Refresh"))
                .startsWith("60; url=" + ROOT + "/reveals/over?")
                .doesNotContain(right);
        assertThat(entries().substring(before.length()))
                .isEqualTo(", helpdesk TICKET REVEAL NOTHING_FOUND, helpdesk TICKET REVEAL DONE");
        Response part = ConsoleSession.as("helpdesk")
                .header("HX-Request", "true")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(asked)
                .post(ROOT + "/reveals");
        assertThat(Jsoup.parse(part.asString()).select("[data-cover=60]"))
                .as("gone after a minute, even where the service cannot be reached")
                .hasSize(1);
        assertThat(send("municipal", ROOT + "/reveals", asked).statusCode())
                .as("who corrects nothing sees no value")
                .isEqualTo(403);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> other = new HashMap<>(fields);
        other.put(name, value);
        return other;
    }
}
