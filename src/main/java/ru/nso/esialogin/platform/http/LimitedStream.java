package ru.nso.esialogin.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import ru.nso.esialogin.platform.problem.HungUp;

/**
 * Counts what is read, since a body sent in chunks does not say beforehand how long it is. Tells a client that has gone
 * apart from a fault of ours.
 */
final class LimitedStream extends FilterInputStream {
    private final Supplier<? extends RuntimeException> tooLong;
    private long left;

    LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> tooLong) {
        super(in);
        this.left = limit;
        this.tooLong = tooLong;
    }

    @Override
    public int read() throws IOException {
        int read = told(super::read);
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = told(() -> super.read(buffer, offset, length));
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = told(() -> super.skip(n));
        count(skipped);
        return skipped;
    }

    private static <T> T told(Reading<T> reading) throws HungUp {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new HungUp(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw tooLong.get();
        }
    }
}
