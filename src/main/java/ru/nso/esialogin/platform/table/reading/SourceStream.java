package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a source, counted. Tells failures of the source from faults of what is read. */
public final class SourceStream extends BlockStream {
    private final InputStream in;
    private final long most;
    private long count;

    private SourceStream(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /**
     * Opens a source.
     *
     * @throws SourceFailedException if it does not open
     */
    public static SourceStream open(TableSource source, TableLimits limits) throws IOException {
        try {
            return new SourceStream(source.open(), limits.bytes());
        } catch (IOException e) {
            throw new SourceFailedException(e);
        }
    }

    /** Bytes that were taken so far. */
    public long count() {
        return count;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            read = in.read(into, from, length);
        } catch (IOException e) {
            throw new SourceFailedException(e);
        }
        count += Math.max(read, 0);
        if (count > most) {
            throw new UnusableTableException(TableFault.TOO_MANY_BYTES);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (IOException e) {
            throw new SourceFailedException(e);
        }
    }
}
