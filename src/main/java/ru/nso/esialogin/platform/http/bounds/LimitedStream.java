package ru.nso.esialogin.platform.http.bounds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import ru.nso.esialogin.platform.problem.HungUp;

/**
 * Counts what is read, since a body sent in chunks does not say beforehand how long it is, and how long the client lets
 * us wait for it. Tells a client that has gone apart from a fault of ours.
 */
final class LimitedStream extends FilterInputStream {
    private final Supplier<? extends RuntimeException> tooLong;
    private final Pace pace;
    private final long limit;
    private long read;
    private long waited;

    LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> tooLong, Pace pace) {
        super(in);
        this.limit = limit;
        this.tooLong = tooLong;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        int read = waitedFor(super::read);
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = waitedFor(() -> super.read(buffer, offset, length));
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = waitedFor(() -> super.skip(n));
        count(skipped);
        return skipped;
    }

    /**
     * Leaves the rest alone: closed, the stream of the server would read on to the end of the body, wherever that is, and
     * the refusal of a body without end would never go out. See {@link LeftBody}.
     */
    @Override
    public void close() {}

    private <T> T waitedFor(Reading<T> reading) throws HungUp {
        long before = pace.now();
        try {
            return reading.read();
        } catch (IOException e) {
            throw new HungUp(e);
        } finally {
            waited += pace.now() - before;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private void count(long more) {
        read += more;
        if (read > limit) {
            throw tooLong.get();
        }
        pace.keep(waited, read);
    }
}
