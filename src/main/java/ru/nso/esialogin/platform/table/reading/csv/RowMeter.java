package ru.nso.esialogin.platform.table.reading.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** Stops a row that does not end: a quotation mark that is never closed would take the rest of the file into memory. */
final class RowMeter extends FilterReader {
    private final int most;
    private long sinceRow;
    private int last = -1;
    private boolean atEnd;

    RowMeter(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** A row has ended. */
    void rowEnded() {
        sinceRow = 0;
    }

    /** Whether somebody wanted to read on behind the last sign. */
    boolean atEnd() {
        return atEnd;
    }

    /** Whether the last sign that was read ends a row. */
    boolean endsWithRow() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (sinceRow > most) {
            throw new UnusableTableException(TableFault.CELL_TOO_LONG);
        }
        int read = super.read(into, from, length);
        atEnd |= read < 0;
        if (read > 0) {
            sinceRow += read;
            last = into[from + read - 1];
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
