package ru.nso.esialogin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.row.KnownSchools;
import ru.nso.esialogin.imports.row.PupilRowReader;
import ru.nso.esialogin.imports.row.RowSettings;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.table.TableSink;
import ru.nso.esialogin.imports.template.Template;
import ru.nso.esialogin.platform.table.CellText;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** What is true of tables that people send. */
final class TableLaws {
    private static final TableLimits LIMITS = new TableLimits(1 << 22, 1_000, 50, 500, 50, 1 << 24, 100, 100_000);
    private static final School SCHOOL = School.ofId("school");
    private static final KnownSchools SCHOOLS = new KnownSchools() {
        @Override
        public Optional<School> ofId(String id) {
            return Optional.empty();
        }

        @Override
        public List<School> ofInn(String digits) {
            return List.of();
        }
    };

    private TableLaws() {}

    /** Any text, in both encodings, is rows or a fault; and its rows come back from a file of ours as they are. */
    static void table(String text) {
        rows(text.getBytes(StandardCharsets.ISO_8859_1));
        List<Row> rows = rows(text.getBytes(StandardCharsets.UTF_8));
        boolean printable = rows.stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.chars().anyMatch(c -> c < ' ')
                        || !CellText.read(cell).equals(cell));
        if (!rows.isEmpty() && printable) {
            List<Row> again = rows(printed(rows));
            Broken.unless(
                    again.stream()
                            .map(Row::cells)
                            .toList()
                            .equals(rows.stream().map(Row::cells).toList()),
                    "rows that are printed are read as the same rows");
        }
    }

    /** Any text in the place of the rows of a workbook, or of its words, is rows or a fault. */
    static void sheet(String text) {
        rows(workbook("<worksheet><sheetData>" + text + "</sheetData></worksheet>", "<sst/>"));
        rows(workbook("<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>", text));
    }

    /** Any headings are understood, or refused with what to do. */
    static void headings(String text) {
        for (ImportKind kind : ImportKind.values()) {
            try (Table table = open(text.getBytes(StandardCharsets.UTF_8))) {
                HeadingOutcome outcome = new HeadingReader(kind, ColumnMap.NONE).read(new RowsAhead(table));
                if (outcome instanceof HeadingOutcome.Refused refused) {
                    Broken.unless(!refused.problems().isEmpty(), "headings are refused for a reason");
                    Broken.unless(
                            refused.problems().stream()
                                    .noneMatch(problem -> problem.howToMend().isBlank()),
                            "every reason says what to do");
                }
            } catch (UnusableTableException e) {
                Broken.unless(!e.sentence().isBlank(), "a fault says what to do");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A row of nothing but this text under all headings is taken or refused, and what is told of it is not the text. */
    static void pupilRow(String text) {
        List<String> texts = Template.headings(ImportKind.PUPILS);
        Headings headings = understood(String.join(";", texts) + '\n');
        Row row = new Row(2, texts.stream().map(heading -> text).toList());
        RowSettings settings =
                new RowSettings(Optional.of(SCHOOL), SourceSystem.JOURNAL, LocalDate.of(2025, 10, 15), false);
        RowReading<?> reading = new PupilRowReader(headings, SCHOOLS, settings).read(row);
        String told = reading instanceof RowReading.Accepted<?> accepted
                ? accepted.remarks().toString() + accepted.content()
                : reading.toString();
        boolean telling = text.chars().filter(Character::isDigit).count() > 4;
        Broken.unless(!telling || !told.contains(text.strip()), "what is told of a row holds none of its values");
    }

    private static Headings understood(String text) {
        try (Table table = open(text.getBytes(StandardCharsets.UTF_8))) {
            HeadingOutcome outcome = new HeadingReader(ImportKind.PUPILS, ColumnMap.NONE).read(new RowsAhead(table));
            if (outcome instanceof HeadingOutcome.Understood understood) {
                return understood.headings();
            }
            throw new IllegalStateException("the template is not understood");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table open(byte[] file) throws IOException {
        return TableReader.open(() -> new ByteArrayInputStream(file), LIMITS);
    }

    private static List<Row> rows(byte[] file) {
        List<Row> rows = new ArrayList<>();
        try (Table table = open(file)) {
            Optional<Row> row = table.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = table.next();
            }
            return rows;
        } catch (UnusableTableException e) {
            Broken.unless(!e.sentence().isBlank(), "a fault says what to do");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("no fault of the source", e);
        }
    }

    private static byte[] printed(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableSink sink = TableForm.CSV.begin(out, rows.get(0).cells())) {
            for (Row row : rows.subList(1, rows.size())) {
                sink.row(row.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(String sheet, String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<a><Relationship Id=\"a\" Target=\"s.xml\"/></a>");
            part(zip, "xl/s.xml", sheet);
            part(zip, "xl/sharedStrings.xml", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
