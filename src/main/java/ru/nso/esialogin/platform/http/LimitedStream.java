package ru.nso.esialogin.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Counts what is read, since a body sent in chunks does not say beforehand how long it is. */
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
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw tooLong.get();
        }
    }
}
