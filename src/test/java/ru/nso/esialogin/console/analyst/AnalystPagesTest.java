package ru.nso.esialogin.console.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.indicators.table.ShippedTable;

@QuarkusTest
class AnalystPagesTest {
    private static final String ROOT = "/console/indicators";

    @BeforeEach
    void the_printed_tables_are_sent() throws IOException {
        for (String[] table : new String[][] {
            {"2.1", "2.1-sferum-and-my-school.csv"}, {"2.1", "region-2024-11-13.csv"}, {"2.3", "2.3-active-schools.csv"}
        }) {
            try (InputStream csv = ShippedTable.open("printed/" + table[1])) {
                as("analyst")
                        .contentType("text/csv")
                        .body(csv.readAllBytes())
                        .post("/api/v1/indicators/{code}/observations", table[0])
                        .then()
                        .statusCode(200);
            }
        }
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
    void the_first_page_tells_how_the_region_stands() {
        Document page = page("helpdesk", ROOT + "?date=2024-11-13");

        Elements card = page.select("section.card:has(h2:contains(Показатель 2.1))");
        assertThat(card).hasSize(1);
        assertThat(card.text().replace('\u00a0', ' ')).contains("51,58 %", "зелёная зона", "190 612 из 369 547");
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field() {
        Response answer = ConsoleSession.as("analyst").get(ROOT + "?date=2024-13-45");

        assertThat(answer.statusCode()).isEqualTo(422);
        Elements field = Jsoup.parse(answer.asString()).select("#date");
        assertThat(field).hasSize(1);
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.asString()).contains("id=\"" + field.attr("aria-describedby") + "\"");
    }

    @Test
    void an_indicator_shows_every_municipality_with_zone_distance_and_sentence() {
        Document page = page("analyst", ROOT + "/2.1?date=2024-11-13");

        Elements row = page.select("tr:has(th:contains(Колыванский район))");
        assertThat(row).hasSize(1);
        assertThat(row.text().replace('\u00a0', ' '))
                .contains("29,08 %", "красная зона", "не хватает 651 обучающегося");
        assertThat(page.select("[aria-labelledby=rows] tbody tr")).hasSize(35);
        String drawing = page.select("figure img").attr("src");
        Response svg = ConsoleSession.as("analyst").get(drawing);
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.asString()).startsWith("<svg").doesNotContain("style=");
    }

    @Test
    void two_days_are_compared_by_who_has_reached_the_plan() {
        Document page = page("analyst", ROOT + "/2.3/dates?since=2024-10-11&date=2024-11-13");

        List<String> told = as("analyst")
                .get("/api/v1/indicators/2.3/achieved?dates=2024-11-13")
                .path("items[0].municipalities");
        assertThat(told).isNotEmpty();
        assertThat(page.select("section:has(h3:contains(13.11.2024)) ul li").eachText())
                .containsExactlyElementsOf(told);
        assertThat(page.select("th:contains(Колыванский район)")).isNotEmpty();
    }

    @Test
    void what_is_odd_is_told_row_by_row_with_reasons() {
        Document page = page("auditor", ROOT + "/2.1/quality?date=2024-11-13");

        assertThat(page.select("tr:has(th:contains(Венгеровский район))").text())
                .contains("опубликован другой процент");
    }

    @Test
    void files_are_given_out() {
        byte[] book = ConsoleSession.as("helpdesk")
                .get(ROOT + "/2.1/report.xlsx?date=2024-11-13")
                .asByteArray();
        byte[] paper = ConsoleSession.as("helpdesk")
                .get(ROOT + "/report.pdf?date=2024-11-13")
                .asByteArray();

        assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_correction_shows_what_was_there_before_and_who_wrote_it() {
        for (String[] sent : new String[][] {{"analyst", "30"}, {"admin", "40"}}) {
            Response answer = ConsoleSession.as(sent[0])
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("municipality", "Баганский район")
                    .formParam("day", "2025-07-07")
                    .formParam("numerator", sent[1])
                    .formParam("denominator", "100")
                    .post(ROOT + "/2.2/values");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        }

        Document page = page(
                "auditor",
                ROOT
                        + "/2.2/values?municipality=%D0%91%D0%B0%D0%B3%D0%B0%D0%BD%D1%81%D0%BA%D0%B8%D0%B9+%D1%80%D0%B0%D0%B9%D0%BE%D0%BD");
        List<String> rows = page.select("tr:has(th:contains(07.07.2025))").eachText();
        assertThat(rows.get(0)).contains("40 из 100", "действует", "admin");
        assertThat(rows.get(1)).contains("30 из 100", "исправлено", "analyst");
        assertThat(page.select("form[method=post][action$=values]")).isEmpty();
    }

    @Test
    void a_wrong_value_is_said_at_its_field_and_changes_nothing() {
        Response answer = ConsoleSession.as("analyst")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("municipality", "Баганский район")
                .formParam("day", "2025-08-08")
                .formParam("numerator", "12 чел.")
                .formParam("denominator", "0")
                .post(ROOT + "/2.2/values");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#numerator[aria-invalid=true]").attr("value")).isEqualTo("12 чел.");
        assertThat(page.select("#denominator[aria-describedby~=denominator-error]"))
                .hasSize(1);
        assertThat(page.select("[role=alert] a[href=#numerator]")).hasSize(1);
        assertThat(page.text()).doesNotContain("08.08.2025");
    }

    @Test
    void few_people_are_not_counted_on_any_page() {
        for (String[] sent : new String[][] {{"Баганский район", "3"}, {"Болотнинский район", "70"}}) {
            ConsoleSession.as("analyst")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("municipality", sent[0])
                    .formParam("day", "2025-09-09")
                    .formParam("numerator", sent[1])
                    .formParam("denominator", "200")
                    .post(ROOT + "/2.2/values")
                    .then()
                    .statusCode(303);
        }

        Document page = page(
                "helpdesk",
                ROOT
                        + "/2.2/municipality?date=2025-09-09&name=%D0%91%D0%B0%D0%B3%D0%B0%D0%BD%D1%81%D0%BA%D0%B8%D0%B9+%D1%80%D0%B0%D0%B9%D0%BE%D0%BD");
        assertThat(page.text())
                .contains("скрыто: людей мало", "числа не показываются")
                .doesNotContain("3 из 200");
    }

    @Test
    void a_month_of_the_plan_is_set_and_what_was_planned_stays() {
        Response set = ConsoleSession.as("analyst")
                .formParam("month", "2025-12")
                .formParam("planPercent", "96,5")
                .post(ROOT + "/EPGU_ACCOUNTS_10_17/plan");
        Response wrong = ConsoleSession.as("analyst")
                .formParam("month", "2025-11")
                .formParam("planPercent", "900")
                .post(ROOT + "/EPGU_ACCOUNTS_10_17/plan");

        assertThat(set.statusCode()).as(set.asString()).isEqualTo(303);
        assertThat(page("auditor", ROOT + "/EPGU_ACCOUNTS_10_17/plan").text().replace('\u00a0', ' '))
                .contains("декабрь 2025 96,5 %", "действует");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("month", "planPercent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/9.9", "/2.1/municipality?name=nowhere", "/2.1?series=NONE"})
    void what_is_not_there_is_a_page_that_says_so(String path) {
        assertThat(ConsoleSession.as("analyst").get(ROOT + path).statusCode()).isEqualTo(404);
    }

    @Test
    void only_those_who_may_see_versions_and_cards() {
        assertThat(ConsoleSession.as("helpdesk").get(ROOT + "/2.2/values").statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as("auditor")
                        .formParam("day", "2025-01-01")
                        .post(ROOT + "/2.2/values")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as("helpdesk")
                        .formParam("month", "2025-12")
                        .post(ROOT + "/2.2/plan")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as("analyst")
                        .get(ROOT + "/2.1/schools/any/cards")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as("admin")
                        .get(ROOT + "/2.1/schools/none-of-them/cards")
                        .statusCode())
                .isEqualTo(404);
    }
}
