package ru.nso.esialogin.ticket.picture;

import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held (Exif 2.32, tag 274): all that is kept of what it writes down, or pictures would lie on their side. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** One entry in one list, and no other list. */
    private static final byte[] SEGMENT = {
        (byte) 0xff,
        (byte) 0xe1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private static final int VALUE = 29;

    private Orientation() {}

    /** What the segment between these places says; upright where it does not say. */
    static int in(byte[] file, int from, int to) {
        if (!new Bytes(file, ByteOrder.BIG_ENDIAN).says(EXIF, from) || to - from <= EXIF.length()) {
            return UPRIGHT;
        }
        byte[] tiff = Arrays.copyOfRange(file, from + EXIF.length(), to);
        boolean little = tiff[0] == 'I';
        Bytes bytes = new Bytes(tiff, little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long list = bytes.four(4);
        if (list < 0 || list > tiff.length) {
            return UPRIGHT;
        }
        int entries = bytes.two((int) list);
        for (int i = 0; i < entries; i++) {
            int entry = (int) list + 2 + i * ENTRY;
            if (bytes.two(entry) == TAG && bytes.two(entry + 2) == SHORT) {
                int told = bytes.two(entry + 8);
                return told >= UPRIGHT && told <= MOST ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A segment that says this and nothing else; nothing for what is upright. */
    static byte[] segment(int turn) {
        if (turn == UPRIGHT) {
            return new byte[0];
        }
        byte[] segment = SEGMENT.clone();
        segment[VALUE] = (byte) turn;
        return segment;
    }
}
