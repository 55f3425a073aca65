package ru.nso.esialogin.imports.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** A file out of its pieces, one of which is in memory at a time. */
final class PieceStream extends InputStream {
    private final Pieces pieces;
    private byte[] piece = {};
    private int at;
    private int next;
    private boolean over;

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The pieces in their order. */
    @FunctionalInterface
    interface Pieces {
        /** The piece with that number; nothing behind the last one. */
        Optional<byte[]> get(int number) throws IOException;
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int length = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, length);
        at += length;
        return length;
    }

    private boolean more() throws IOException {
        while (at == piece.length && !over) {
            Optional<byte[]> following = pieces.get(next++);
            over = following.isEmpty();
            piece = following.orElse(new byte[0]);
            at = 0;
        }
        return !over;
    }
}
