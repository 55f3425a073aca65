package ru.nso.esialogin.imports.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.Importing;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.Sheets;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Tables;

class TemplateTest {
    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void every_heading_of_a_template_is_understood(ImportKind kind) throws IOException {
        List<String> headings = Template.headings(kind);
        for (TableForm form : TableForm.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Template.write(kind, form, out);
            assertThat(Tables.cells(out.toByteArray())).as(form.name()).containsExactly(headings);
        }
        Headings understood = Sheets.understood(kind, String.join(";", headings) + "\n");
        assertThat(understood.passedOver()).isEmpty();
        assertThat(understood.columns()).hasSize(headings.size());
        assertThat(understood.columns().values()).doesNotHaveDuplicates();
    }

    @Test
    void a_workbook_keeps_its_headings_in_sight_and_its_columns_are_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(ImportKind.STAFF, TableForm.XLSX, out);

        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml")).contains("state=\"frozen\"", "ySplit=\"1\"");
        assertThat(part(out.toByteArray(), "xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void refused_rows_come_back_as_they_were_with_what_to_mend_and_can_be_sent_again(TableForm form)
            throws IOException {
        String text = "№;ФИО;Д.р.;Телефон матери;Что исправить\n7;Рябинин Глеб;31.02.2013;+79231112233;прежнее\n";
        Headings headings = Sheets.understood(ImportKind.PUPILS, text);
        Row row = Tables.rows(text.getBytes(StandardCharsets.UTF_8)).get(1);
        Importing registry = new Importing().forSchool("s1");
        List<RowProblem> problems = Importing.refused(registry.pupils(text).get(0));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RefusedRows refused = RefusedRows.begin(headings, form, out)) {
            refused.row(row, problems);
        }

        assertThat(Tables.cells(out.toByteArray()))
                .containsExactly(
                        List.of("№", "ФИО", "Д.р.", "Телефон матери", "Что исправить"),
                        List.of(
                                "7",
                                "Рябинин Глеб",
                                "31.02.2013",
                                "+79231112233",
                                "Д.р.: Дату не удалось прочитать. Впишите её в виде ДД.ММ.ГГГГ."));
        List<RowReading<PupilRow>> again = registry.pupils(out.toByteArray());
        assertThat(Importing.refused(again.get(0))).isEqualTo(problems);
    }

    @Test
    void no_cell_of_what_goes_out_begins_a_formula() throws IOException {
        Headings headings = Sheets.understood(ImportKind.PUPILS, "ФИО;Д.р.\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RefusedRows refused = RefusedRows.begin(headings, TableForm.CSV, out)) {
            refused.row(new Row(2, List.of("=HYPERLINK(1)", "@SUM")), List.of(new RowProblem(2, "=x", "-", "-")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly("\"'=HYPERLINK(1)\";\"'@SUM\";\"'=x: - -\"");
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(file), "UTF-8", true, true)) {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
