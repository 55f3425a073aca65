package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.platform.table.CellText;

/** What is true of every table, however it is written. */
@Tag("heavy")
class TableLawsTest {
    private static final List<String> HEADINGS = List.of("Фамилия", "СНИЛС ребёнка", "Телефон матери", "Класс");

    @Property(seed = "501", tries = 600)
    void a_table_printed_in_any_dialect_is_read_as_the_same_rows(
            @ForAll("rows") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll("encodings") Charset encoding,
            @ForAll boolean marked,
            @ForAll("lineEnds") String lineEnd) {
        boolean mark = marked && encoding.equals(StandardCharsets.UTF_8);
        String text = (mark ? "\ufeff" : "") + print(rows, separator, lineEnd);

        List<Row> read = Tables.rows(text.getBytes(encoding));

        assertThat(read.get(0).cells()).isEqualTo(HEADINGS);
        assertThat(read.subList(1, read.size()).stream().map(Row::cells)).isEqualTo(expected(rows));
        assertThat(read.subList(1, read.size()).stream().map(Row::number)).isEqualTo(numbers(rows));
    }

    @Property(seed = "502", tries = 300)
    void what_goes_out_comes_back_as_the_same_rows(@ForAll("rows") List<List<String>> rows, @ForAll TableForm form) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);

        List<Row> read = Tables.rows(Tables.file(form, all));

        assertThat(read.subList(1, read.size()).stream().map(Row::cells)).isEqualTo(expected(rows));
    }

    @Property(seed = "503", tries = 1000)
    void no_cell_that_goes_out_begins_a_formula_and_each_comes_back_as_it_was(@ForAll("cells") String cell) {
        String written = CellText.written(cell);

        assertThat(written.isEmpty() || "=+-@\t\r\n".indexOf(written.charAt(0)) < 0)
                .isTrue();
        assertThat(CellText.read(written)).isEqualTo(cell);
    }

    @Property(seed = "504", tries = 2000)
    void any_bytes_are_a_table_or_a_fault(@ForAll byte[] bytes) {
        onlyFaults(bytes);
    }

    @Property(seed = "505", tries = 2000)
    void any_damage_to_a_file_is_a_table_or_a_fault(
            @ForAll TableForm form,
            @ForAll @IntRange(min = 0, max = 1_000_000) int place,
            @ForAll byte with,
            @ForAll @IntRange(min = 0, max = 30) int left) {
        byte[] file = Tables.file(form, List.of(HEADINGS, List.of("Ёлкина", "112-233-445 95", "+79130000101", "5А")));
        byte[] damaged = Arrays.copyOf(file, left == 0 ? place % file.length : file.length);
        if (damaged.length > 0) {
            damaged[place % damaged.length] = with;
        }
        onlyFaults(damaged);
    }

    @Property(seed = "506", tries = 2000)
    void any_sheet_is_a_table_or_a_fault(@ForAll("xml") String xml) {
        onlyFaults(Workbook.of(xml).bytes());
        onlyFaults(Workbook.of("").shared(xml).styles(xml, 14).bytes());
    }

    private static void onlyFaults(byte[] file) {
        try {
            Tables.read(file, TableLimits.USUAL);
        } catch (UnusableTableException e) {
            assertThat(e.sentence()).isNotBlank();
        } catch (IOException e) {
            throw new UncheckedIOException("not the fault of a source", e);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(4).list().ofMinSize(0).ofMaxSize(8);
    }

    /** What stands in cells; every sign of it is in Windows-1251, too. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("абвЁё«»№—aZ09 ;,\t\"'=+-@.\n")
                .ofMaxLength(8)
                .edgeCases(edges -> edges.add("=1+1", "+7 913", "'", "'=", "''-1", "\"", "-", "\t", " x "));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(';', ',', '\t');
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"));
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\r\n", "\n");
    }

    @Provide
    Arbitrary<String> xml() {
        return Arbitraries.of(
                        "<row r=\"",
                        "1\">",
                        "<c r=\"A1\"",
                        " t=\"s\"",
                        " t=\"n\"",
                        " s=\"9\"",
                        ">",
                        "<v>",
                        "1e999999999",
                        "1e-99999",
                        "0",
                        "</v>",
                        "</c>",
                        "</row>",
                        "<f>",
                        "</f>",
                        "<is><t>",
                        "</t></is>",
                        "&amp;",
                        "&x;",
                        "<![CDATA[x]]>",
                        "<!--",
                        "-->",
                        "<si>",
                        "</si>",
                        "<xf numFmtId=\"14\"/>",
                        "<?x y?>",
                        "\"",
                        "x",
                        "]]>")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    private static String print(List<List<String>> rows, char separator, String lineEnd) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator(lineEnd)
                .get();
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(HEADINGS);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CellText::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<List<String>> expected(List<List<String>> rows) {
        return rows.stream()
                .map(row -> new Row(1, row))
                .filter(row -> !row.isBlank())
                .map(Row::cells)
                .toList();
    }

    private static List<Long> numbers(List<List<String>> rows) {
        return LongStream.range(0, rows.size())
                .filter(i -> !new Row(1, rows.get((int) i)).isBlank())
                .mapToObj(i -> i + 2)
                .toList();
    }
}
