package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.imports.table.TableForm;

/** Big tables that are never there: each row is made when its bytes are asked for. */
class StreamingTest {
    private static final long ROWS = 200_000;

    /** The beginning that is looked at, and the buffers on the way; far less than a table. */
    private static final long MOST_ROWS_AHEAD = 2_500;

    @Test
    void no_more_than_a_few_rows_of_a_text_are_taken_ahead_of_the_one_that_is_used() throws IOException {
        Lazy lazy = new Lazy(TableForm.CSV);

        try (Table table = TableReader.open(lazy::open, TableLimits.USUAL)) {
            assertThat(lazy.made).isLessThanOrEqualTo(MOST_ROWS_AHEAD);
            assertAllInSmallSteps(table, lazy);
        }
    }

    @Test
    void no_more_than_a_few_rows_of_a_workbook_are_taken_ahead_of_the_one_that_is_used() throws IOException {
        Lazy lazy = new Lazy(TableForm.XLSX);

        try (Table table = TableReader.open(lazy::open, TableLimits.USUAL)) {
            assertAllInSmallSteps(table, lazy);
        }
        assertThat(lazy.opened).isEqualTo(3);
    }

    @Test
    void a_source_that_fails_is_no_fault_of_the_table() {
        TableSource broken = () -> {
            throw new IOException("the store is away");
        };
        assertThatThrownBy(() -> TableReader.open(broken, TableLimits.USUAL)).isInstanceOf(SourceFailedException.class);
        for (TableForm form : TableForm.values()) {
            Lazy lazy = new Lazy(form);
            lazy.failsAt = 100_000;
            assertThatThrownBy(() -> readAll(lazy)).as(form.name()).isInstanceOf(SourceFailedException.class);
        }
    }

    private static void readAll(Lazy lazy) throws IOException {
        try (Table table = TableReader.open(lazy::open, TableLimits.USUAL)) {
            while (table.next().isPresent()) {
                assertThat(lazy.made).isPositive();
            }
        }
    }

    private static void assertAllInSmallSteps(Table table, Lazy lazy) throws IOException {
        long used = 0;
        long furthest = 0;
        Optional<Row> row = table.next();
        while (row.isPresent()) {
            used++;
            assertThat(row.get().number()).isEqualTo(used);
            furthest = Math.max(furthest, lazy.made - used);
            row = table.next();
        }
        assertThat(used).isEqualTo(ROWS);
        assertThat(furthest).isLessThanOrEqualTo(MOST_ROWS_AHEAD);
    }

    /** A file that is made while it is read; {@code made} counts the rows of the last time it was opened. */
    private static final class Lazy {
        private final TableForm form;
        private int opened;
        private long made;
        private long failsAt = Long.MAX_VALUE;

        Lazy(TableForm form) {
            this.form = form;
        }

        InputStream open() {
            opened++;
            made = 0;
            return new Generated();
        }

        private String row(long number) {
            return form == TableForm.CSV
                    ? "Ёлкина" + number + ";Алёна;112-233-445 95\n"
                    : "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>Ёлкина" + number
                            + "</t></is></c><c r=\"B" + number + "\"><v>" + number * 7919 + "</v></c></row>";
        }

        private final class Generated extends BlockStream {
            private final ByteArrayOutputStream made1 = new ByteArrayOutputStream();
            private final ZipOutputStream zip = new ZipOutputStream(made1);
            private byte[] ready = new byte[0];
            private int at;
            private int step;
            private long given;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                while (at == ready.length) {
                    if (!makeMore()) {
                        return -1;
                    }
                }
                int count = Math.min(length, ready.length - at);
                System.arraycopy(ready, at, into, from, count);
                at += count;
                given += count;
                if (given > failsAt) {
                    throw new IOException("the store is away");
                }
                return count;
            }

            private boolean makeMore() throws IOException {
                made1.reset();
                at = 0;
                boolean more = form == TableForm.CSV ? nextLine() : nextPart();
                ready = made1.toByteArray();
                return more;
            }

            private boolean nextLine() {
                if (made == ROWS) {
                    return false;
                }
                made++;
                made1.writeBytes(row(made).getBytes(StandardCharsets.UTF_8));
                return true;
            }

            private boolean nextPart() throws IOException {
                switch (step) {
                    case 0 -> {
                        entry("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheet r:id=\"a\"/></workbook>");
                        entry("xl/_rels/workbook.xml.rels", "<a><Relationship Id=\"a\" Target=\"s.xml\"/></a>");
                        zip.putNextEntry(new ZipEntry("xl/s.xml"));
                        write("<worksheet><sheetData>");
                        step = 1;
                    }
                    case 1 -> {
                        made++;
                        write(row(made));
                        step = made == ROWS ? 2 : 1;
                    }
                    case 2 -> {
                        write("</sheetData></worksheet>");
                        zip.close();
                        step = 3;
                    }
                    default -> {
                        return false;
                    }
                }
                return true;
            }

            private void entry(String name, String content) throws IOException {
                zip.putNextEntry(new ZipEntry(name));
                write(content);
                zip.closeEntry();
            }

            private void write(String content) {
                try {
                    zip.write(content.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
