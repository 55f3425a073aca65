package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String TWO_ROWS = "Фамилия;Имя;СНИЛС\r\nЁлкина;Алёна;112-233-445 95\r\n";
    private static final List<List<String>> CELLS =
            List.of(List.of("Фамилия", "Имя", "СНИЛС"), List.of("Ёлкина", "Алёна", "112-233-445 95"));

    @Test
    void utf_8_with_and_without_its_mark_and_windows_are_told_apart() {
        assertThat(Tables.cells(TWO_ROWS)).isEqualTo(CELLS);
        assertThat(Tables.cells("\ufeff" + TWO_ROWS)).isEqualTo(CELLS);
        assertThat(Tables.cells(TWO_ROWS.getBytes(WINDOWS))).isEqualTo(CELLS);
    }

    @Test
    void other_encodings_are_refused_with_what_to_do() {
        for (String name : List.of("UTF-16LE", "IBM866")) {
            byte[] marked = ("\ufeff" + TWO_ROWS).getBytes(StandardCharsets.UTF_16LE);
            byte[] file = name.equals("UTF-16LE") ? marked : TWO_ROWS.getBytes(Charset.forName(name));
            assertThat(Tables.fault(file).fault()).as(name).isEqualTo(TableFault.ENCODING);
        }
        assertThat(Tables.fault(("\ufeff" + TWO_ROWS).getBytes(StandardCharsets.UTF_16LE))
                        .sentence())
                .contains("CSV UTF-8");
    }

    @Test
    void an_encoding_is_held_once_it_is_told() {
        String long1 = "Имя;Класс\n" + "Анна;5А\n".repeat(20_000);
        byte[] beginning = long1.getBytes(StandardCharsets.UTF_8);
        byte[] end = "Ёж;6Б\n".getBytes(WINDOWS);
        byte[] file = new byte[beginning.length + end.length];
        System.arraycopy(beginning, 0, file, 0, beginning.length);
        System.arraycopy(end, 0, file, beginning.length, end.length);

        assertThat(Tables.fault(file).fault()).isEqualTo(TableFault.ENCODING);
        assertThat(Tables.fault(file).row()).isPresent();
    }

    @Test
    void the_separator_is_the_sign_that_the_rows_agree_on() {
        assertThat(Tables.cells("ФИО\tКласс\nИванов, Иван; сын\t5А\n"))
                .containsExactly(List.of("ФИО", "Класс"), List.of("Иванов, Иван; сын", "5А"));
        assertThat(Tables.cells("Фамилия, имя, отчество;СНИЛС\nИванов Иван;1\nПетров Пётр;2\n"))
                .startsWith(List.of("Фамилия, имя, отчество", "СНИЛС"));
        assertThat(Tables.cells("ФИО,Телефон,Класс\nИванов,8913;8923,5А\nПетров,8914,5А\n"))
                .contains(List.of("Иванов", "8913;8923", "5А"));
        assertThat(Tables.cells("Список учеников\nФИО;Класс\nИванов;5А\n")).contains(List.of("ФИО", "Класс"));
        assertThat(Tables.cells("sep=,\r\nФИО,Класс\r\n")).containsExactly(List.of("ФИО", "Класс"));
    }

    @Test
    void quotes_hold_separators_line_breaks_and_quotes() {
        assertThat(Tables.cells("Школа;Телефон\n\"МБОУ \"\"СОШ № 1\"\"\";\"8913;\r\n8923\"\n"))
                .containsExactly(List.of("Школа", "Телефон"), List.of("МБОУ \"СОШ № 1\"", "8913;\r\n8923"));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them_and_blank_ones_are_passed_over() {
        List<Row> rows = Tables.rows("Имя;Класс\n\n;;\nАнна;\"5\nА\"\nЯна;6\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows.stream().map(Row::number)).containsExactly(1L, 4L, 5L);
        assertThat(rows.get(2).cell(0)).isEqualTo("Яна");
        assertThat(rows.get(2).cell(99)).isEmpty();
    }

    @Test
    void a_file_of_nothing_is_empty() {
        assertThat(Tables.fault("").fault()).isEqualTo(TableFault.EMPTY);
        assertThat(Tables.fault("\ufeff \r\n\r\n").fault()).isEqualTo(TableFault.EMPTY);
    }

    @Test
    void a_quotation_mark_in_the_wrong_place_is_told_with_its_row() {
        UnusableTableException fault =
                Tables.fault("Имя;Класс\nАнна;5\n\"Школа\" № 1;6\nЯна;7\n" + "Яна;7\n".repeat(9_999));

        assertThat(fault.fault()).isEqualTo(TableFault.QUOTES);
        assertThat(fault.sentence()).startsWith("Строка 3. Кавычки");
    }

    @Test
    void a_file_that_ends_inside_of_quotes_or_of_its_last_row_was_cut_off() {
        assertThat(Tables.fault("Имя;Класс;СНИЛС\nАнна;\"5А").fault()).isEqualTo(TableFault.CUT_OFF);
        assertThat(Tables.fault("Имя;Класс;СНИЛС\nАнна;5А;1\nЯна;6").fault()).isEqualTo(TableFault.CUT_OFF);
        assertThat(Tables.cells("Имя;Класс;СНИЛС\nАнна;5А;1\nЯна;6\n")).hasSize(3);
        assertThat(Tables.cells("Имя;Класс;СНИЛС\nАнна;5А;1")).hasSize(2);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_take_the_file_into_memory() {
        TableLimits limits = new TableLimits(1 << 26, 100, 10, 100, 10, 1 << 26, 100, 1000);
        byte[] file = ("Имя;Класс\n\"Анна;5А\n" + "Яна;6Б\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Tables.fault(file, limits).fault()).isEqualTo(TableFault.CELL_TOO_LONG);
    }

    @Test
    void limits_are_kept_to_the_last_row_column_byte_and_sign() {
        TableLimits limits = new TableLimits(60, 3, 3, 5, 10, 1000, 100, 1000);
        byte[] most = "a;b;c\n1;2;3\n12345;5;6\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Tables.rows(most, limits)).hasSize(3);
        assertThat(fault("a;b;c\n1;2;3\n4;5;6\n7\n", limits)).isEqualTo(TableFault.TOO_MANY_ROWS);
        assertThat(fault("a;b;c;d\n", limits)).isEqualTo(TableFault.TOO_MANY_COLUMNS);
        assertThat(fault("a;b;c;;;\n1;123456\n", limits)).isEqualTo(TableFault.CELL_TOO_LONG);
        assertThat(fault("a;b;c\n1;2;3\n" + "\n".repeat(60), limits)).isEqualTo(TableFault.TOO_MANY_BYTES);
    }

    @Test
    void what_is_no_table_is_told_by_its_content() {
        assertThat(Tables.fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})
                        .fault())
                .isEqualTo(TableFault.PICTURE);
        assertThat(Tables.fault(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16})
                        .fault())
                .isEqualTo(TableFault.PICTURE);
        assertThat(Tables.fault("%PDF-1.7 x").fault()).isEqualTo(TableFault.NOT_A_TABLE);
        assertThat(Tables.fault("<html><table>").fault()).isEqualTo(TableFault.NOT_A_TABLE);
        assertThat(Tables.fault(new byte[] {'a', ';', 0, 1, 2, '\n'}).fault()).isEqualTo(TableFault.NOT_A_TABLE);
    }

    @Test
    void a_text_that_begins_like_a_picture_is_a_text() {
        assertThat(Tables.cells("BMI;Имя\n1;Анна\n")).startsWith(List.of("BMI", "Имя"));
    }

    @Test
    void every_fault_says_in_russian_what_to_do_and_nothing_of_the_file() {
        for (TableFault fault : TableFault.values()) {
            assertThat(fault.sentence())
                    .as(fault.name())
                    .matches("(?s)[А-ЯЁ].*[.]")
                    .hasSizeLessThan(160);
        }
        UnusableTableException thrown = Tables.fault("Имя;Класс\n\"Секретова\"x;6\n" + "Яна;7\n".repeat(9_999));
        assertThat(thrown).hasMessage("QUOTES at row 2").hasNoCause();
    }

    private static TableFault fault(String text, TableLimits limits) {
        return Tables.fault(text.getBytes(StandardCharsets.UTF_8), limits).fault();
    }
}
