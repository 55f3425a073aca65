package ru.nso.esialogin.ticket.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads numbers and names in files of pictures. What lies behind the end reads as nothing. */
final class Bytes {
    private final byte[] file;
    private final ByteOrder order;

    Bytes(byte[] file, ByteOrder order) {
        this.file = file;
        this.order = order;
    }

    int length() {
        return file.length;
    }

    int one(int at) {
        return has(at, 1) ? file[at] & 0xff : -1;
    }

    int two(int at) {
        return has(at, 2) ? ByteBuffer.wrap(file, at, 2).order(order).getShort() & 0xffff : -1;
    }

    long four(int at) {
        return has(at, 4) ? ByteBuffer.wrap(file, at, 4).order(order).getInt() & 0xffff_ffffL : -1;
    }

    /** Whether these signs stand there. */
    boolean says(String signs, int at) {
        return has(at, signs.length()) && name(at, signs.length()).equals(signs);
    }

    String name(int at, int length) {
        return has(at, length) ? new String(file, at, length, StandardCharsets.ISO_8859_1) : "";
    }

    private boolean has(int at, int length) {
        return at >= 0 && at <= file.length - length;
    }
}
