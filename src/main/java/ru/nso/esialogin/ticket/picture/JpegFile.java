package ru.nso.esialogin.ticket.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/**
 * JPEG (ITU T.81): of its segments stay those that a decoder needs, and how the camera was held; nothing stays behind the
 * end, where phones put films and second pictures.
 */
final class JpegFile {
    private static final int MARK = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP_0 = 0xe0;
    private static final int APP_1 = 0xe1;
    private static final int APP_14 = 0xee;

    /** Tables of Huffman, of quantities, of arithmetic; intervals; number of lines. */
    private static final Set<Integer> TABLES = Set.of(0xc4, 0xdb, 0xcc, 0xdd, 0xdc);

    private static final int JFIF_LENGTH = 16;

    /** To the width, mark and length included. */
    private static final int FRAME_LENGTH = 9;

    private final byte[] file;
    private final Bytes bytes;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int scans;
    private int turn = Orientation.UPRIGHT;

    private JpegFile(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file, ByteOrder.BIG_ENDIAN);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static Optional<CleanPicture> clean(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        return jpeg.bytes.says("\u00ff\u00d8\u00ff", 0) ? Optional.of(jpeg.clean()) : Optional.empty();
    }

    private CleanPicture clean() {
        int at = 2;
        while (at >= 0 && at < file.length) {
            at = next(at);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length);
        mark(whole, BEGIN);
        whole.writeBytes(Orientation.segment(turn));
        whole.writeBytes(kept.toByteArray());
        mark(whole, END);
        return new CleanPicture(CleanPicture.Format.JPEG, width, height, scans, turn, whole.toByteArray());
    }

    /** Takes the segment that begins there; where the next one begins, negative at the end of the picture. */
    private int next(int at) {
        int marker = bytes.one(at + 1);
        if (bytes.one(at) != MARK || marker == END || marker < 0) {
            return -1;
        }
        if (marker == MARK) {
            return at + 1;
        }
        if (isAlone(marker)) {
            return at + 2;
        }
        int length = bytes.two(at + 2);
        int end = at + 2 + length;
        if (length < 2 || end > file.length) {
            return -1;
        }
        take(marker, at, end);
        return marker == SCAN ? scan(end) : end;
    }

    private void take(int marker, int at, int end) {
        if (marker == APP_0 && bytes.says("JFIF\0", at + 4) && end - at >= JFIF_LENGTH + 2) {
            jfif(at);
        } else if (marker == APP_1 && turn == Orientation.UPRIGHT) {
            turn = Orientation.in(file, at + 4, end);
        } else if (isFrame(marker)) {
            if (width == 0 && height == 0 && end - at >= FRAME_LENGTH) {
                height = Math.max(0, bytes.two(at + 5));
                width = Math.max(0, bytes.two(at + 7));
            }
            kept.write(file, at, end - at);
        } else if (TABLES.contains(marker) || (marker == APP_14 && bytes.says("Adobe", at + 4))) {
            kept.write(file, at, end - at);
        } else if (marker == SCAN) {
            scans++;
            kept.write(file, at, end - at);
        }
    }

    /** Version and density, without the small picture that may follow. */
    private void jfif(int at) {
        mark(kept, APP_0);
        kept.write(0);
        kept.write(JFIF_LENGTH);
        kept.write(file, at + 4, JFIF_LENGTH - 4);
        kept.write(0);
        kept.write(0);
    }

    /** The points of a scan, to the next marker that is none of theirs. */
    private int scan(int from) {
        int at = from;
        while (at < file.length && !(bytes.one(at) == MARK && endsScan(bytes.one(at + 1)))) {
            at++;
        }
        kept.write(file, from, at - from);
        return at;
    }

    private static boolean endsScan(int marker) {
        return marker > 0 && marker != MARK && !(marker >= 0xd0 && marker <= 0xd7);
    }

    private static boolean isAlone(int marker) {
        return marker <= 1 || (marker >= 0xd0 && marker <= BEGIN);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void mark(ByteArrayOutputStream to, int marker) {
        to.write(MARK);
        to.write(marker);
    }
}
