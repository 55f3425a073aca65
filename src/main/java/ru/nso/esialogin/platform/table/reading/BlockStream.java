package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at what passes through it; a single byte is a block of one. */
public abstract class BlockStream extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] into, int from, int length) throws IOException;
}
