package ru.nso.esialogin.platform.table.reading.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ru.nso.esialogin.platform.table.CellText;
import ru.nso.esialogin.platform.table.reading.Beginning;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.SourceStream;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableSource;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** A table in a text: RFC 4180 with any of three separators; line breaks and separators may stand in quotes. */
public final class CsvTable implements Table {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowMeter meter;
    private final TableLimits limits;
    private long number;
    private long rows;
    private int width;

    private CsvTable(CSVParser parser, RowMeter meter, TableLimits limits) {
        this.parser = parser;
        this.records = parser.iterator();
        this.meter = meter;
        this.limits = limits;
    }

    /**
     * Opens a text.
     *
     * @param beginning what the source begins with
     * @throws UnusableTableException if it is no text that can be read
     */
    public static CsvTable open(TableSource source, TableLimits limits, Beginning beginning) throws IOException {
        TextEncoding encoding = TextEncoding.of(beginning);
        String text = encoding.text(beginning);
        if (text.isBlank() && !beginning.cut()) {
            throw new UnusableTableException(TableFault.EMPTY);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Separator.of(text, beginning.cut()))
                .get();
        CsvTable table = parse(source, limits, encoding, format);
        if (Separator.isTold(text)) {
            table.record();
        }
        return table;
    }

    private static CsvTable parse(TableSource source, TableLimits limits, TextEncoding encoding, CSVFormat format)
            throws IOException {
        InputStream in = SourceStream.open(source, limits);
        try {
            in.skipNBytes(encoding.markLength());
            RowMeter meter = new RowMeter(new InputStreamReader(in, encoding.decoder()), limits.rowLength());
            CSVParser parser =
                    CSVParser.builder().setReader(meter).setFormat(format).get();
            return new CsvTable(parser, meter, limits);
        } catch (IOException e) {
            in.close();
            throw UnusableTableException.of(e, TableFault.DAMAGED, 0);
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (true) {
            Optional<CSVRecord> record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            Row row = new Row(number, cells(record.get()));
            if (!row.isBlank()) {
                check(row, record.get().size());
                return Optional.of(row);
            }
        }
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public int sheetsPassedOver() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Optional<CSVRecord> record() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            number++;
            meter.rowEnded();
            return Optional.of(record);
        } catch (UncheckedIOException e) {
            throw fault(e);
        }
    }

    private IOException fault(UncheckedIOException thrown) {
        return UnusableTableException.of(thrown, meter.atEnd() ? TableFault.CUT_OFF : TableFault.QUOTES, number + 1);
    }

    private List<String> cells(CSVRecord record) throws UnusableTableException {
        List<String> cells = new ArrayList<>(record.size());
        for (int i = 0; i < record.size(); i++) {
            String cell = record.get(i);
            if (cell.length() > limits.cellLength()) {
                throw new UnusableTableException(TableFault.CELL_TOO_LONG, number);
            }
            cells.add(CellText.read(cell));
        }
        return cells;
    }

    private void check(Row row, int cells) throws IOException {
        if (row.cells().size() > limits.columns()) {
            throw new UnusableTableException(TableFault.TOO_MANY_COLUMNS, number);
        }
        rows++;
        if (rows > limits.rows()) {
            throw new UnusableTableException(TableFault.TOO_MANY_ROWS, number);
        }
        if (cells < width && isLast() && !meter.endsWithRow()) {
            // Half a SNILS is worse than none: a last row without its end and with too few cells was cut off.
            throw new UnusableTableException(TableFault.CUT_OFF, number);
        }
        width = Math.max(width, rows == 1 ? cells : 0);
    }

    private boolean isLast() throws IOException {
        try {
            return !records.hasNext();
        } catch (UncheckedIOException e) {
            throw fault(e);
        }
    }
}
