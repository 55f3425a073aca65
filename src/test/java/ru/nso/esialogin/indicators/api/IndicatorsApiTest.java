package ru.nso.esialogin.indicators.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.indicators.reading.Workbooks;
import ru.nso.esialogin.indicators.table.ShippedTable;

/** The region's own tables go in as they are, and the answers are those of its slides. */
@QuarkusTest
class IndicatorsApiTest {
    static final String PATH = "/api/v1/indicators";
    private static final String ONE = PATH + "/{code}";

    @BeforeEach
    void the_printed_tables_are_sent() throws IOException {
        for (String[] table : new String[][] {
            {"2.1", "2.1-sferum-and-my-school.csv"},
            {"2.1", "region-2024-11-13.csv"},
            {"2.2", "region-2024-11-13.csv"},
            {"2.3", "2.3-active-schools.csv"},
            {"2.3", "region-2024-11-13.csv"},
            {"EPGU_ACCOUNTS_10_17", "child-accounts-2024.csv"},
            {"SCHOOL_ACCOUNTS", "child-accounts-2024.csv"}
        }) {
            Response answer = csv("analyst", table[0], printed(table[1]));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
    }

    @Test
    void what_was_sent_again_changes_nothing_and_every_row_has_its_verdict() throws IOException {
        Response again = csv("analyst", "2.1", printed("2.1-sferum-and-my-school.csv"));

        assertThat(again.<Integer>path("unchanged")).isEqualTo(350);
        assertThat(again.<Integer>path("recorded")).isZero();
        assertThat(again.<Integer>path("corrected")).isZero();
        assertThat(again.<List<String>>path("missing")).isEmpty();
        assertThat(again.<List<Map<String, Object>>>path("rows")).hasSize(350);
        assertThat(again.<List<String>>path(
                        "rows.find { it.municipality == 'Венгеровский район' && it.series == 'SFERUM'"
                                + " && it.date == '2024-11-13' }.quality"))
                .contains("PUBLISHED_MISMATCH");
        assertThat(again.<List<String>>path("rows.find { it.municipality == 'Чулымский район' && it.series == 'SFERUM'"
                        + " && it.date == '2024-11-13' }.quality"))
                .contains("CUMULATIVE_FELL", "OUT_OF_LINE");
    }

    @Test
    void a_workbook_says_the_same_as_the_text() {
        Response again = workbook(Workbooks.of("region-2024-11-13.csv"));

        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.<Integer>path("unchanged")).isEqualTo(1);
        assertThat(again.<List<Integer>>path("passedOver")).containsExactly(3, 4);
    }

    @Test
    void a_broken_workbook_changes_nothing() {
        Response refused = workbook(Workbooks.of(
                List.of("municipality", "pupils_total", "sferum_2024-11-13"), List.of("Убинский район", 1293, -616)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/2/sferum_2024-11-13");
        assertThat(workbook("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII))
                        .<String>path("code"))
                .isEqualTo("UNUSABLE_TABLE");
        assertThat(get("2.1", "/status?date=2024-11-13")
                        .<Integer>path("items.find { it.municipality == 'Убинский район' && it.series == 'SFERUM' }"
                                + ".numerator"))
                .isEqualTo(616);
    }

    private static Response workbook(byte[] file) {
        return as("analyst")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(file)
                .post(ONE + "/observations", "2.1");
    }

    @Test
    void a_table_tells_who_is_missing_from_it() throws IOException {
        assertThat(csv("admin", "2.3", printed("2.3-active-schools.csv")).<List<String>>path("missing"))
                .containsExactly(
                        "Чановский район",
                        "Черепановский район",
                        "Чистоозерный район",
                        "Чулымский район",
                        "г. Бердск",
                        "г. Искитим",
                        "г. Новосибирск",
                        "г. Обь",
                        "р.п. Кольцово");
    }

    @Test
    void the_status_of_a_day_has_the_region_and_every_municipality_with_both_series() {
        Response status = get("2.1", "/status?date=2024-11-13");

        assertThat(status.<List<String>>path("items.municipality")).hasSize(70);
        assertThat(status.<Float>path("region.percent")).isEqualTo(51.58f);
        assertThat(status.<Float>path("region.percentPublished")).isEqualTo(51.58f);
        assertThat(status.<String>path("region.zone")).isEqualTo("GREEN");
        assertThat(status.<List<String>>path("region.quality")).containsExactly("SUM_DIFFERS");
        assertThatJson(status.asString())
                .withTolerance(0)
                .inPath("items[18]")
                .isEqualTo(
                        """
                        {"municipality": "Колыванский район", "series": "SFERUM", "observedOn": "2024-11-13",
                         "numerator": 905, "denominator": 3112, "percent": 29.08, "percentPublished": 29.1,
                         "plan": 49.50, "yellowFrom": 49.50, "zone": "RED", "trend": 0.62, "yearPlan": 50.00,
                         "lacking": 651, "needPerWeek": 94.9,
                         "outlook": {"verdict": "UNLIKELY", "until": "2024-12-31", "low": 702, "expected": 958,
                                     "high": 1214, "direction": false, "signals": []},
                         "rank": 33, "quality": ["CUMULATIVE_FELL", "NAME_CORRECTED"],
                         "notes": "${json-unit.ignore}", "suppressed": false, "sentence": "${json-unit.ignore}"}""");
    }

    @Test
    void the_other_printed_figures_of_the_region_are_there() {
        assertThat(get("2.2", "/status?date=2024-11-13").<Float>path("region.percent"))
                .isEqualTo(99.86f);
        Response schools = get("2.3", "/status?date=2024-11-13");
        assertThat(schools.<Float>path("region.percent")).isEqualTo(30.18f);
        assertThat(schools.<List<String>>path("items.find { it.municipality == 'г. Обь' }.quality"))
                .contains("NOT_LISTED");
        Response accounts = get("EPGU_ACCOUNTS_10_17", "/status?date=2024-11-13");
        assertThat(accounts.<Integer>path("region.percentPublished")).isEqualTo(35);
        assertThat(accounts.<Integer>path("region.plan")).isEqualTo(95);
        assertThat(accounts.<String>path("region.zone")).isEqualTo("RED");
    }

    @Test
    void who_has_reached_the_plan_of_the_year_at_two_dates_stands_beside_the_printed_lists() {
        Response achieved = get("2.1", "/achieved?dates=2024-10-11,2024-11-13");

        assertThat(achieved.<List<String>>path("items[0].municipalities")).isEmpty();
        assertThat(achieved.<List<String>>path("items[0].published")).containsExactly("Кочковский район", "г. Искитим");
        assertThat(achieved.<List<String>>path("items[1].municipalities"))
                .containsExactlyInAnyOrderElementsOf(achieved.path("items[1].published"))
                .hasSize(9);
        assertThat(get("2.3", "/achieved?dates=2024-11-13").<List<String>>path("items[0].publishedOnly"))
                .containsExactly("Чистоозерный район", "г. Искитим", "г. Обь", "р.п. Кольцово");
    }

    @Test
    void the_five_highest_are_the_printed_ones() {
        Response ranking = get("SCHOOL_ACCOUNTS", "/ranking?date=2024-11-13");

        assertThat(ranking.<List<String>>path("top"))
                .containsExactly(
                        "Усть-Таркский район", "Северный район", "г. Искитим", "Кочковский район", "Кыштовский район");
        assertThat(ranking.<List<Integer>>path("bands.published")).containsExactly(14, 16, 6);
        assertThat(get("2.1", "/ranking?date=2024-11-13&series=MY_SCHOOL").<String>path("items[0].municipality"))
                .isEqualTo("Северный район");
    }

    @Test
    void all_days_stand_side_by_side() {
        Response comparison = get("2.1", "/comparison?date=2024-11-13&series=SFERUM");

        assertThat(comparison.<List<String>>path("dates"))
                .containsExactly("2024-10-18", "2024-10-22", "2024-10-29", "2024-11-05", "2024-11-13");
        assertThat(comparison.<List<Float>>path("items[0].percents.percent")).containsExactly(51.58f);
        assertThat(comparison.<List<Float>>path("items.find { it.municipality == 'Чулымский район' }.percents.percent"))
                .containsExactly(39.51f, 40.82f, 41.89f, 43.93f, 34.45f);
    }

    @Test
    void who_has_reached_the_plan_is_told_for_every_day_with_who_came_and_who_went() {
        Response comparison = get("2.1", "/comparison?date=2024-11-13&series=SFERUM");

        assertThat(comparison.<List<String>>path("days.date")).isEqualTo(comparison.<List<String>>path("dates"));
        assertThat(comparison.<List<String>>path("days.find { it.date == '2024-11-13' }.gained"))
                .containsExactly("Барабинский район", "Северный район", "Татарский район", "Чановский район");
        assertThat(comparison.<List<String>>path("days.find { it.date == '2024-11-13' }.achieved"))
                .hasSize(9);
        assertThat(comparison.<List<List<String>>>path("days.lost")).allMatch(List::isEmpty);
        assertThat(comparison.<Float>path("items.find { it.municipality == 'Чулымский район' }.change"))
                .isEqualTo(-5.06f);
    }

    @Test
    void the_workbook_and_the_report_of_the_month_are_files_for_everybody() throws IOException {
        Response workbook = get("2.1", "/report.xlsx?date=2024-11-13");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.header("Content-Disposition")).isEqualTo("attachment; filename=\"2.1-2024-11-13.xlsx\"");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.asByteArray()))) {
            assertThat(read.getSheets().map(Sheet::getName)).contains("На дату", "Все даты, Сферум");
            Sheet status = read.findSheet("На дату").orElseThrow();
            assertThat(status.read().get(1).getCell(3).getValue()).isEqualTo(new BigDecimal("190612"));
        }

        Response report = as("centre").get(PATH + "/report.pdf?date=2024-11-13&since=2024-10-11");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.contentType()).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(report.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Итоги работы муниципальных образований: ноябрь 2024 года")
                    .contains("190 612 369 547 51,58");
        }
        assertThat(as("centre").get(PATH + "/report.pdf?since=вчера").statusCode())
                .isEqualTo(422);
        for (String since : List.of("2024-11-13", "2024-11-14")) {
            assertThat(as("centre")
                            .get(PATH + "/report.pdf?date=2024-11-13&since=" + since)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void drawings_are_svg_for_everybody() {
        for (String drawing : List.of("/chart.svg", "/ranking.svg", "/small-multiples.svg")) {
            Response answer = get("2.1", drawing + "?date=2024-11-13");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("image/svg+xml");
            assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                    .startsWith("<svg ")
                    .contains("<title id=\"title\">Показатель 2.1")
                    .contains("<desc id=\"desc\">");
        }
    }

    @Test
    void a_correction_keeps_what_was_there_before_and_who_wrote_it() {
        String first = one("Убинский район", "2025-02-03", 10, 100);
        assertThat(json("analyst", "2.2", first).<Integer>path("recorded")).isEqualTo(1);
        Response corrected = json("admin", "2.2", one("Убинский район", "2025-02-03", 12, 100));

        assertThat(corrected.<Integer>path("corrected")).isEqualTo(1);
        assertThat(corrected.<String>path("rows[0].outcome")).isEqualTo("CORRECTED");
        assertThat(get("2.2", "/status?date=2025-02-03")
                        .<Integer>path("items.find { it.municipality == 'Убинский район' }.numerator"))
                .isEqualTo(12);
        Response versions =
                as("auditor").queryParam("municipality", "Убинский район").get(ONE + "/observations", "2.2");
        assertThat(versions.<List<Integer>>path("items.findAll { it.date == '2025-02-03' }.numerator"))
                .containsExactly(12, 10);
        assertThat(versions.<List<String>>path("items.findAll { it.date == '2025-02-03' }.recordedBy"))
                .containsExactly("admin", "analyst");
        assertThat(versions.<List<Integer>>path("items.findAll { it.date == '2025-02-03' }.version"))
                .containsExactly(2, 1);
    }

    @Test
    void a_table_with_a_broken_cell_changes_nothing() {
        String table = "municipality,staff_total,staff_2025-03-03\nг. Обь,350,100\nУбинский район,90,-1\n";

        Response refused = csv("analyst", "2.2", table);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("BROKEN_CELLS");
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/3/staff_2025-03-03");
        assertThat(refused.<String>path("errors[0].message"))
                .isEqualTo(
                        "Строка 3, колонка staff_2025-03-03. Число не может быть отрицательным. Впишите число от нуля.");
        Response versions = as("admin").queryParam("municipality", "г. Обь").get(ONE + "/observations", "2.2");
        assertThat(versions.<List<String>>path("items.date")).doesNotContain("2025-03-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-13-03\", \"numerator\": 1, \"denominator\": 9} | /date",
                "{\"municipality\": \"г. Обь\", \"date\": \"2125-03-03\", \"numerator\": 1, \"denominator\": 9} | /date",
                "{\"municipality\": \"г. Обь\", \"numerator\": 1, \"denominator\": 9} | /date",
                "{\"municipality\": \"г. Обьь\", \"date\": \"2025-03-03\", \"numerator\": 1, \"denominator\": 9} | /municipality",
                "{\"date\": \"2025-03-03\", \"numerator\": 1, \"denominator\": 9} | /municipality",
                "{\"municipality\": 7, \"date\": \"2025-03-03\", \"numerator\": 1, \"denominator\": 9} | /municipality",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": -1, \"denominator\": 9} | /numerator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": 1.5, \"denominator\": 9} | /numerator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": \"1\", \"denominator\": 9} | /numerator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": 1e300, \"denominator\": 9} | /numerator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": 1, \"denominator\": 0} | /denominator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": 1} | /denominator",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"series\": \"SFERUM\", \"numerator\": 1, \"denominator\": 9} | /series",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"percentPublished\": -1} | /percentPublished",
                "{\"municipality\": \"г. Обь\", \"date\": \"2025-03-03\", \"numerator\": 1, \"denominator\": 9, \"extra\": 1} | ''",
                "7 | ''",
            })
    void a_wrong_value_is_told_by_its_pointer(String item, String pointer) {
        Response refused = json("analyst", "2.2", "{\"observations\": [" + item + "]}");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/observations/0" + pointer);
    }

    @Test
    void a_body_that_is_no_list_of_observations_is_refused() {
        for (String body : List.of("[]", "{}", "{\"observations\": 1}", "{\"observations\": [], \"more\": 1}")) {
            assertThat(json("analyst", "2.2", body).statusCode()).as(body).isEqualTo(422);
        }
        assertThat(json("analyst", "2.2", "{").statusCode()).isEqualTo(400);
        assertThat(json("analyst", "2.2", "").statusCode()).isEqualTo(400);
        assertThat(csv("analyst", "2.2", "").<String>path("code")).isEqualTo("UNUSABLE_TABLE");
        assertThat(as("analyst")
                        .contentType("text/csv")
                        .body("municipality,staff_total\nг. Обь,1".getBytes(StandardCharsets.UTF_16))
                        .post(ONE + "/observations", "2.2")
                        .<String>path("code"))
                .isEqualTo("UNUSABLE_TABLE");
        assertThat(csv("analyst", "9.9", "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_key_gives_the_same_answer() {
        String body = one("Убинский район", "2025-04-07", 20, 100);
        String key = UUID.randomUUID().toString();

        Response first = as("analyst").header("Idempotency-Key", key).body(body).post(ONE + "/observations", "2.2");
        Response second =
                as("analyst").header("Idempotency-Key", key).body(body).post(ONE + "/observations", "2.2");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void every_role_reads_and_two_write() {
        for (String user : List.of("helpdesk", "centre", "school", "municipal", "analyst", "auditor", "admin")) {
            as(user).get(ONE + "/status", "2.1").then().statusCode(200);
            if (!user.equals("analyst") && !user.equals("admin")) {
                assertThat(json(user, "2.2", one("г. Обь", "2025-05-05", 20, 100))
                                .statusCode())
                        .isEqualTo(403);
                as(user).body("{\"items\": []}")
                        .put(ONE + "/plan", "2.1")
                        .then()
                        .statusCode(403);
            }
        }
        as("helpdesk").get(ONE + "/observations", "2.1").then().statusCode(403);
    }

    @Test
    void numbers_of_few_people_are_not_shown_to_anybody_who_reads() {
        json("analyst", "2.2", one("г. Обь", "2025-06-02", 3, 200)).then().statusCode(200);
        json("analyst", "2.2", one("г. Бердск", "2025-06-02", 60, 200)).then().statusCode(200);

        Response status = get("2.2", "/status?date=2025-06-02");
        Response drawing = as("helpdesk").get(ONE + "/chart.svg?municipality=г. Обь&date=2025-06-02", "2.2");

        assertThat(status.<Boolean>path("items.find { it.municipality == 'г. Обь' }.suppressed"))
                .isTrue();
        assertThat(status.<Object>path("items.find { it.municipality == 'г. Обь' }.numerator"))
                .isNull();
        assertThat(status.<Object>path("items.find { it.municipality == 'г. Обь' }.percent"))
                .isNull();
        assertThat(status.<Integer>path("items.find { it.municipality == 'г. Обь' }.denominator"))
                .isEqualTo(200);
        assertThat(drawing.asString()).doesNotContain("1,50");
    }

    @Test
    void months_of_a_plan_are_set_and_others_stay() {
        Response before = as("centre").get(ONE + "/plan", "2.2");
        Response set = as("analyst")
                .body(
                        """
                        {"items": [{"month": "2026-01", "planPercent": 82.00, "yellowFromPercent": 83},
                                   {"month": "2026-02", "planPercent": 82.25}]}""")
                .put(ONE + "/plan", "2.2");

        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        assertThat(set.<List<String>>path("items.month"))
                .containsAll(before.<List<String>>path("items.month"))
                .contains("2024-11", "2026-01", "2026-02");
        assertThatJson(set.asString())
                .withTolerance(0)
                .inPath("$.items[?(@.month == '2026-01')]")
                .isEqualTo(
                        """
                        [{"month": "2026-01", "planPercent": 82.00, "yellowFromPercent": 83,
                          "quality": ["YELLOW_ABOVE_PLAN"]}]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2 | {\"month\": \"2026-13\", \"planPercent\": 1} | /items/0/month",
                "2.2 | {\"month\": \"январь\", \"planPercent\": 1} | /items/0/month",
                "2.2 | {\"month\": \"2026-01\"} | /items/0/planPercent",
                "2.2 | {\"month\": \"2026-01\", \"planPercent\": 101} | /items/0/planPercent",
                "2.2 | {\"month\": \"2026-01\", \"planPercent\": -1} | /items/0/planPercent",
                "2.2 | {\"month\": \"2026-01\", \"planPercent\": 1, \"yellowFromPercent\": 200} | /items/0/yellowFromPercent",
                "2.2 | {\"month\": \"2026-01\", \"planPercent\": 1}, {\"month\": \"2026-01\", \"planPercent\": 1} | /items/1/month",
                "2.2 | null | /items/0",
                "EPGU_ACCOUNTS_10_17 | {\"month\": \"2026-01\", \"planPercent\": 1} | /items/0/month",
                "SCHOOL_ACCOUNTS | {\"month\": \"2026-12\", \"planPercent\": 1} | /items",
            })
    void a_wrong_month_is_told_by_its_pointer(String code, String items, String pointer) {
        Response refused = as("admin").body("{\"items\": [" + items + "]}").put(ONE + "/plan", code);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, /status?date=2024-02-30",
        "2.1, /status?date=вчера",
        "2.1, '/achieved?dates=2024-11-13,'",
        "2.1, /ranking?series=OWN",
        "2.3, /ranking?series=SFERUM",
        "2.1, /chart.svg?municipality=Москва",
        "2.1, /small-multiples.svg?date=0",
    })
    void a_parameter_that_means_nothing_is_refused(String code, String what) {
        assertThat(get(code, what).statusCode()).isEqualTo(422);
        assertThat(get("9.9", what).statusCode()).isEqualTo(404);
    }

    static Response get(String code, String what) {
        return as("helpdesk").get(PATH + "/" + code + what);
    }

    static Response json(String user, String code, String body) {
        return as(user).body(body).post(ONE + "/observations", code);
    }

    static Response csv(String user, String code, String table) {
        return as(user).contentType("text/csv; charset=UTF-8").body(table).post(ONE + "/observations", code);
    }

    private static String one(String municipality, String date, long numerator, long denominator) {
        return """
                {"observations": [{"municipality": "%s", "date": "%s", "numerator": %d, "denominator": %d}]}"""
                .formatted(municipality, date, numerator, denominator);
    }

    static String printed(String name) throws IOException {
        try (InputStream in = ShippedTable.open("printed/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
