package ru.nso.esialogin.imports.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import ru.nso.esialogin.platform.table.CellText;

/** Writes a table as a text. Every cell stands in quotes, or a comma in it might be taken for what parts the cells. */
public final class CsvSink implements TableSink {
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private final CSVPrinter printer;

    private CsvSink(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins with the headings. */
    public static CsvSink begin(OutputStream out, List<String> headings) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        CsvSink sink = new CsvSink(new CSVPrinter(writer, FORMAT));
        sink.row(headings);
        return sink;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CellText::written));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
