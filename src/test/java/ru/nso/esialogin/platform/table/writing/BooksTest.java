package ru.nso.esialogin.platform.table.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;

class BooksTest {
    private static final List<Column> WORK = List.of(Column.text("Класс", 8), Column.number("Начнут входить"));
    private static final List<Column> SHARES = List.of(Column.text("Школа", 20), Column.number("Процент"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void each_table_has_a_sheet_with_headings_that_stay_in_sight_and_filter() throws IOException {
        try (TableBook book = XlsxBook.begin(out)) {
            fill(book);
        }

        assertThat(sheets())
                .containsExactly(
                        Map.entry("Работы", List.of(List.of("Класс", "Начнут входить"), List.of("6А", "12"))),
                        Map.entry(
                                "Готовность",
                                List.of(
                                        List.of("Школа", "Процент"),
                                        List.of("№ 1", "66.67"),
                                        List.of("№ 2", "скрыто"))));
        Map<String, String> parts = parts();
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<autoFilter ref=\"A1:B2\"")
                .contains("state=\"frozen\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("<autoFilter ref=\"A1:B3\"")
                .contains("state=\"frozen\"");
    }

    @Test
    void a_number_is_a_number_and_what_is_none_under_its_heading_stays_a_text() throws IOException {
        try (TableBook book = XlsxBook.begin(out)) {
            fill(book);
        }

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet shares = workbook.getSheet(1).orElseThrow();
            assertThat(shares.read().get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(shares.read().get(1).getCell(1).asNumber()).isEqualByComparingTo(new BigDecimal("66.67"));
            assertThat(shares.read().get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void the_twin_has_all_rows_under_the_headings_of_all_tables() throws IOException {
        try (TableBook book = CsvBook.begin(out, "Лист", List.of(WORK, SHARES))) {
            fill(book);
        }

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        assertThat(text.substring(1).lines())
                .containsExactly(
                        "Лист;Класс;Начнут входить;Школа;Процент",
                        "Работы;6А;12;;",
                        "Готовность;;;№ 1;66,67",
                        "Готовность;;;№ 2;скрыто");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "＝1"})
    void no_cell_begins_a_formula(String text) throws IOException {
        try (TableBook book = XlsxBook.begin(out)) {
            book.begin("Работы", WORK);
            book.row(List.of(text, text));
        }
        String expected = "'" + text;
        assertThat(sheets().get(0).getValue().get(1).get(0)).isEqualToNormalizingNewlines(expected);

        out.reset();
        try (TableBook book = CsvBook.begin(out, "Лист", List.of(WORK))) {
            book.begin(text, WORK);
            book.row(List.of(text, text));
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).toList().get(0))
                .matches(line -> line.startsWith("'") || line.startsWith("\"'"));
    }

    @Test
    void a_table_that_is_longer_than_a_sheet_goes_on_on_the_next_one() throws IOException {
        try (TableBook book = new XlsxBook(out, 3)) {
            book.begin("Ученики", WORK);
            for (String name : List.of("1А", "2А", "3А", "4А", "5А")) {
                book.row(List.of(name, "1"));
            }
        }

        assertThat(sheets())
                .extracting(sheet -> sheet.getKey()
                        + sheet.getValue().stream()
                                .skip(1)
                                .map(row -> row.get(0))
                                .toList())
                .containsExactly("Ученики[1А, 2А]", "Ученики (2)[3А, 4А]", "Ученики (3)[5А]");
    }

    @Test
    void many_rows_over_several_sheets_come_out_whole() throws IOException {
        try (TableBook book = XlsxBook.begin(out)) {
            for (String title : List.of("Ученики", "Родители")) {
                book.begin(title, WORK);
                for (int row = 0; row < 2_500; row++) {
                    book.row(List.of("строка\n" + row, Integer.toString(row)));
                }
            }
        }

        assertThat(sheets()).hasSize(2).allSatisfy(sheet -> {
            assertThat(sheet.getValue()).hasSize(2_501);
            assertThat(sheet.getValue().get(2_500)).containsExactly("строка\n2499", "2499");
        });
    }

    @Test
    void a_book_without_tables_can_be_opened() throws IOException {
        XlsxBook.begin(out).close();

        assertThat(sheets()).containsExactly(Map.entry("Пусто", List.of()));
    }

    @Test
    void rows_have_to_fit_their_table() throws IOException {
        try (TableBook book = XlsxBook.begin(out)) {
            assertThatThrownBy(() -> book.row(List.of("6А", "1"))).isInstanceOf(IllegalStateException.class);
            book.begin("Работы", WORK);
            assertThatThrownBy(() -> book.row(List.of("6А"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> book.begin("Пустая", List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        try (TableBook book = CsvBook.begin(out, "Лист", List.of(WORK))) {
            assertThatThrownBy(() -> book.begin("Готовность", SHARES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Школа");
        }
    }

    private static void fill(TableBook book) throws IOException {
        book.begin("Работы", WORK);
        book.row(List.of("6А", "12"));
        book.begin("Готовность", SHARES);
        book.row(List.of("№ 1", "66,67"));
        book.row(List.of("№ 2", "скрыто"));
    }

    private List<Map.Entry<String, List<List<String>>>> sheets() throws IOException {
        List<Map.Entry<String, List<List<String>>>> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                Stream<Sheet> all = workbook.getSheets()) {
            for (Sheet sheet : all.toList()) {
                sheets.add(Map.entry(
                        sheet.getName(),
                        sheet.read().stream()
                                .map(row ->
                                        row.stream().map(cell -> cell.getText()).toList())
                                .toList()));
            }
        }
        return sheets;
    }

    private Map<String, String> parts() throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
