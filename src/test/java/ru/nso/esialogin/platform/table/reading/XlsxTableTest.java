package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.platform.table.reading.Workbook.number;
import static ru.nso.esialogin.platform.table.reading.Workbook.row;
import static ru.nso.esialogin.platform.table.reading.Workbook.styled;
import static ru.nso.esialogin.platform.table.reading.Workbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTableTest {
    private static final TableLimits SMALL = new TableLimits(1 << 20, 3, 4, 50, 8, 1 << 20, 100, 60);

    @Test
    void cells_of_every_kind_are_texts() {
        byte[] file = Workbook.of(
                        row(1, text("A1", "Имя"), "<c r=\"B1\" t=\"s\"><v>1</v></c>", number("C1", "89130000101"))
                                + row(
                                        2,
                                        number("A2", "1.1223344595E10"),
                                        number("B2", "5.0"),
                                        "<c r=\"C2\" t=\"b\"><v>1</v></c>",
                                        "<c r=\"D2\" t=\"e\"><v>#N/A</v></c>",
                                        "<c r=\"E2\" t=\"str\"><v>Анна</v></c>"))
                .shared("<si><t>лишний</t></si><si><r><t>СНИЛС </t></r><r><t>ребёнка</t></r><rPh><t>x</t></rPh></si>")
                .bytes();

        assertThat(Tables.cells(file))
                .containsExactly(
                        List.of("Имя", "СНИЛС ребёнка", "89130000101"),
                        List.of("11223344595", "5", "ИСТИНА", "#N/A", "Анна"));
    }

    @Test
    void days_are_counted_from_1900_or_from_1904_and_known_by_the_style() {
        String rows = row(1, styled("A1", 1, "40544"), styled("B1", 2, "40544.75"), styled("C1", 0, "40544"))
                + row(2, styled("A2", 3, "0.5"), styled("B2", 1, "60"), styled("C2", 1, "59"));
        String own = "<numFmt numFmtId=\"164\" formatCode=\"[$-419]dd\\.mm\\.yyyy\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; день&quot;\"/>";
        Workbook book = Workbook.of(rows).styles(own, 0, 14, 164, 165);

        assertThat(Tables.cells(book.bytes()))
                .containsExactly(List.of("01.01.2011", "01.01.2011", "40544"), List.of("0.5", "60", "28.02.1900"));
        assertThat(Tables.cells(book.from1904().bytes()).get(0)).containsExactly("02.01.2015", "02.01.2015", "40544");
    }

    @Test
    void a_formula_is_what_it_last_showed_or_its_own_text_and_is_never_calculated() {
        byte[] file = Workbook.of(row(
                        1,
                        "<c r=\"A1\" t=\"str\"><f>B1&amp;\" \"&amp;C1</f><v>Иванов Иван</v></c>",
                        "<c r=\"B1\"><f>1+1</f></c>",
                        "<c r=\"C1\"><f>HYPERLINK(\"http://example.org\")</f><v></v></c>"))
                .bytes();

        assertThat(Tables.cells(file))
                .containsExactly(List.of("Иванов Иван", "=1+1", "=HYPERLINK(\"http://example.org\")"));
    }

    @Test
    void rows_keep_their_numbers_and_cells_their_places() {
        byte[] file = Workbook.of(row(3, text("B3", "Имя")) + row(4, text("A4", " "))
                        + "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>" + row(9, text("C9", "y")))
                .bytes();

        List<Row> rows = Tables.rows(file);
        assertThat(rows.stream().map(Row::number)).containsExactly(3L, 5L, 9L);
        assertThat(rows.stream().map(Row::cells))
                .containsExactly(List.of("", "Имя"), List.of("x"), List.of("", "", "y"));
    }

    @Test
    void the_first_sheet_that_can_be_seen_is_read_and_the_others_are_counted() throws IOException {
        byte[] file = Workbook.of(row(1, text("A1", "скрытый")))
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, text("A1", "видный")) + "</sheetData></worksheet>")
                .sheets(
                        "<sheet name=\"a\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId2\"/><sheet name=\"c\" r:id=\"rId3\"/>")
                .bytes();

        assertThat(Tables.cells(file)).containsExactly(List.of("видный"));
        try (Table table = TableReader.open(() -> new ByteArrayInputStream(file), TableLimits.USUAL)) {
            assertThat(table.sheetsPassedOver()).isEqualTo(1);
        }
    }

    @Test
    void a_workbook_of_another_library_reads_as_that_library_reads_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = book.newWorksheet("Лист");
            for (int r = 0; r < 50; r++) {
                sheet.value(r, 0, "Имя <&> «" + r % 7 + "»");
                sheet.value(r, 1, 11_223_344_595L + r);
                sheet.inlineString(r, 3, "a\nb " + r);
            }
        }
        byte[] file = out.toByteArray();

        List<List<String>> theirs;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            theirs = book.getFirstSheet().read().stream()
                    .map(r -> r.stream().map(c -> c == null ? "" : c.getText()).toList())
                    .toList();
        }
        assertThat(theirs).hasSize(50);
        assertThat(Tables.cells(file)).isEqualTo(theirs);
    }

    @Test
    void a_workbook_goes_on_behind_a_row() throws IOException {
        byte[] file = Workbook.of(row(1, text("A1", "a")) + row(2, text("A2", "b")) + row(5, text("A5", "c")))
                .bytes();

        try (Table table = TableReader.open(() -> new ByteArrayInputStream(file), TableLimits.USUAL)) {
            assertThat(table.nextAfter(2)).map(Row::cells).contains(List.of("c"));
            assertThat(table.next()).isEmpty();
        }
    }

    @Test
    void passwords_old_and_binary_formats_and_macros_are_refused() {
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole, 0, 4);
        assertThat(Tables.fault(ole).fault()).isEqualTo(TableFault.OLD_EXCEL);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 2048, name.length);
        assertThat(Tables.fault(ole).fault()).isEqualTo(TableFault.PASSWORD);

        assertThat(fault(Workbook.of("").part("xl/vbaProject.bin", "x"))).isEqualTo(TableFault.MACROS);
        assertThat(fault(Workbook.of("").part("xl/macrosheets/sheet1.xml", "x")))
                .isEqualTo(TableFault.MACROS);
        assertThat(fault(Workbook.of("").part("xl/workbook.bin", "x"))).isEqualTo(TableFault.BINARY_WORKBOOK);
    }

    @Test
    void an_archive_of_something_else_is_no_table() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Tables.fault(bytes.toByteArray()).fault()).isEqualTo(TableFault.NOT_A_TABLE);
        assertThat(fault(Workbook.of("").sheets("<sheet name=\"a\" state=\"veryHidden\" r:id=\"rId1\"/>")))
                .isEqualTo(TableFault.NO_SHEET);
    }

    @Test
    void a_workbook_that_is_cut_off_anywhere_is_refused_before_its_first_row() {
        byte[] file = Workbook.of(row(1, text("A1", "Имя")) + row(2, text("A2", "Анна")))
                .bytes();
        for (int length = 40; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            UnusableTableException fault = Tables.fault(cut);
            assertThat(fault).as("first %d of %d bytes", length, file.length).isNotNull();
            assertThat(fault.fault()).isIn(TableFault.CUT_OFF, TableFault.DAMAGED, TableFault.NOT_A_TABLE);
        }
        assertThat(Tables.fault(Arrays.copyOf(file, file.length - 1)).fault()).isEqualTo(TableFault.CUT_OFF);
        assertThat(Tables.cells(file)).hasSize(2);
    }

    @Test
    void a_part_whose_check_sum_does_not_fit_is_damaged() {
        byte[] file = Workbook.of(row(1, text("A1", "Имя"))).bytes();
        int descriptor = 0;
        for (int i = 0; i + 4 < file.length; i++) {
            boolean here = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 7 && file[i + 3] == 8;
            descriptor = here ? i : descriptor;
        }
        assertThat(Tables.cells(file)).hasSize(1);
        file[descriptor + 4] ^= 1;

        assertThat(Tables.fault(file).fault()).isEqualTo(TableFault.DAMAGED);
    }

    @Test
    void what_unpacks_to_too_much_is_stopped_while_it_is_unpacked() {
        Workbook dense = Workbook.of("").part("xl/media/a.xml", "0".repeat(30_000_000));
        assertThat(Tables.fault(dense.bytes()).fault()).isEqualTo(TableFault.ZIP_BOMB);
        assertThat(Tables.fault(
                                Workbook.of("")
                                        .part("xl/media/a.xml", "0".repeat(2_000_000))
                                        .bytes(),
                                SMALL)
                        .fault())
                .isEqualTo(TableFault.ZIP_BOMB);
        Workbook many = Workbook.of("");
        for (int i = 0; i < 9; i++) {
            many.part("xl/media/" + i, "x");
        }
        assertThat(Tables.fault(many.bytes(), SMALL).fault()).isEqualTo(TableFault.ZIP_BOMB);
        assertThat(fault(Workbook.of(row(1, "<c x=\"" + "A".repeat(3_000_000) + "\"><v>1</v></c>"))))
                .isEqualTo(TableFault.ZIP_BOMB);
    }

    @Test
    void a_document_type_and_its_entities_are_refused() {
        String bomb = "<!DOCTYPE sst [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        assertThat(fault(Workbook.of(row(1, text("A1", "x"))).part("xl/sharedStrings.xml", bomb)))
                .isEqualTo(TableFault.DAMAGED);
        String outside = "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>";
        assertThat(fault(Workbook.of(row(1, text("A1", "x"))).part("xl/sharedStrings.xml", outside)))
                .isEqualTo(TableFault.DAMAGED);
    }

    @Test
    void limits_are_kept() {
        assertThat(small(row(1, text("A1", "1")) + row(2, text("A2", "2")) + row(3, text("D3", "3"))))
                .isNull();
        assertThat(small(row(1, text("A1", "1"))
                        + row(2, text("A2", "2"))
                        + row(3, text("A3", "3"))
                        + row(4, text("A4", "4"))))
                .extracting(UnusableTableException::fault)
                .isEqualTo(TableFault.TOO_MANY_ROWS);
        UnusableTableException wide = small(row(7, text("E7", "5")));
        assertThat(wide.fault()).isEqualTo(TableFault.TOO_MANY_COLUMNS);
        assertThat(wide.sentence()).startsWith("Строка 7.");
        assertThat(small(row(1, text("A1", "x".repeat(51)))).fault()).isEqualTo(TableFault.CELL_TOO_LONG);
        String words = "<si><t>0123456789012345678901234567890</t></si>".repeat(2);
        assertThat(Tables.fault(
                                Workbook.of(row(1, text("A1", "x")))
                                        .shared(words)
                                        .bytes(),
                                SMALL)
                        .fault())
                .isEqualTo(TableFault.TOO_MUCH_TEXT);
    }

    @Test
    void references_to_what_is_not_there_are_damage() {
        assertThat(fault(Workbook.of(row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"))))
                .isEqualTo(TableFault.DAMAGED);
        assertThat(fault(Workbook.of(row(1, "<c r=\"A1\" t=\"s\"><v>-1</v></c>"))))
                .isEqualTo(TableFault.DAMAGED);
        assertThat(fault(Workbook.of(row(1, "<c r=\"ABCD1\"><v>1</v></c>")))).isEqualTo(TableFault.DAMAGED);
        assertThat(fault(Workbook.of("<row><c>"))).isEqualTo(TableFault.DAMAGED);
    }

    private static TableFault fault(Workbook book) {
        return Tables.fault(book.bytes()).fault();
    }

    private static UnusableTableException small(String rows) {
        return Tables.fault(Workbook.of(rows).bytes(), SMALL);
    }
}
