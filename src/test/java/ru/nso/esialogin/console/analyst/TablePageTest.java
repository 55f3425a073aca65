package ru.nso.esialogin.console.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.frame.ConsoleSession;

@QuarkusTest
class TablePageTest {
    private static final String PAGE = "/console/indicators/2.2/table";
    private static final String HEADINGS = "municipality,date,numerator,denominator\n";

    @Test
    void a_table_is_taken_in_and_a_correction_keeps_what_was_there_and_who_wrote_it() {
        Document taken = read(
                send(
                        "analyst",
                        HEADINGS + "Венгеровский район,2025-03-03,30,100\nИскитимский район,2025-03-03,50,100\n"),
                200);
        assertThat(taken.select("[role=status]").text())
                .contains("Таблица принята", "Новых значений: 2, исправленных: 0", "Нет в таблице: ");

        Document corrected = read(
                send("admin", HEADINGS + "Венгеровский район,2025-03-03,40,100\nИскитимский район,2025-03-03,50,100\n"),
                200);
        assertThat(corrected.select("[role=status]").text())
                .contains("Новых значений: 0, исправленных: 1, без изменений: 1.");
        assertThat(corrected.select("tr:has(th:contains(Венгеровский район))").text())
                .contains("2", "03.03.2025", "исправлено, прежнее сохранено");
        String values = corrected.select("th a:contains(Венгеровский район)").attr("href");
        List<String> rows = Jsoup.parse(ConsoleSession.as("auditor")
                        .urlEncodingEnabled(false)
                        .get(values)
                        .asString())
                .select("tr:has(th:contains(03.03.2025))")
                .eachText();
        assertThat(rows.get(0)).contains("40 из 100", "действует", "admin");
        assertThat(rows.get(1)).contains("30 из 100", "исправлено", "analyst");
    }

    @Test
    void wrong_cells_are_told_one_by_one_and_nothing_is_stored() {
        Document refused = read(
                send(
                        "analyst",
                        HEADINGS + "Кочковский район,2025-04-04,12 чел.,100\nНигде,2025-04-04,1,100\n"
                                + "Кочковский район,2025-13-04,5,0\n"),
                422);

        assertThat(refused.select("[role=alert]").text()).contains("Ничего не сохранено");
        assertThat(refused.select("#file").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.select("#file").attr("aria-describedby")).contains("file-error");
        List<String> cells = refused.select("[aria-labelledby=cells] tbody tr").eachText();
        assertThat(cells).hasSize(4);
        assertThat(cells.get(0)).contains("Строка 2, колонка numerator.", "не только число", "Оставьте одни цифры");
        assertThat(cells.get(1)).contains("Строка 3, колонка municipality.", "справочнике нет");
        assertThat(cells.get(2)).contains("Строка 4, колонка date.", "Такой даты нет");
        assertThat(cells.get(3)).contains("Строка 4, колонка denominator.", "ноль");
        assertThat(refused.text()).doesNotContain("12 чел.", "Нигде");
        assertThat(ConsoleSession.as("analyst")
                        .urlEncodingEnabled(false)
                        .get("/console/indicators/2.2/values?municipality="
                                + URLEncoder.encode("Кочковский район", StandardCharsets.UTF_8))
                        .asString())
                .doesNotContain("04.04.2025");
    }

    @Test
    void a_workbook_is_taken_in_and_what_is_no_table_is_not() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(book, "Тест", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Значения");
            String[][] rows = {
                {"municipality", "date", "numerator", "denominator"}, {"Убинский район", "2025-05-05", "7", "9"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }

        assertThat(read(send("analyst", book.toByteArray()), 200).text()).contains("Новых значений: 1");

        assertThat(read(send("analyst", "имя,класс\nВера,5А\n"), 422)
                        .select("[role=alert]")
                        .text())
                .contains("Заголовки таблицы не узнать");
        assertThat(read(send("analyst", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), 422)
                        .select("[role=alert]")
                        .text())
                .contains("Ничего не сохранено");
    }

    @Test
    void only_those_who_write_values_take_tables_in() {
        assertThat(ConsoleSession.as("auditor").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(ConsoleSession.as("analyst")
                        .get("/console/indicators/9.9/table")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Jsoup.parse(ConsoleSession.as("analyst")
                                .get("/console/indicators/2.2/values")
                                .asString())
                        .select("a[href=" + PAGE + "]"))
                .hasSize(1);
        assertThat(Jsoup.parse(ConsoleSession.as("auditor")
                                .get("/console/indicators/2.2/values")
                                .asString())
                        .select("a[href=" + PAGE + "]"))
                .isEmpty();
    }

    private static Response send(String user, String table) {
        return send(user, table.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String user, byte[] file) {
        return ConsoleSession.as(user)
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName("t")
                        .mimeType("application/octet-stream")
                        .build())
                .post(PAGE);
    }

    private static Document read(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}
