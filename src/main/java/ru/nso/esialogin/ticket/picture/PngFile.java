package ru.nso.esialogin.ticket.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/** PNG (RFC 2083, APNG): of its chunks stay those that make what is seen; nothing stays behind the last one. */
final class PngFile {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int FRAME = 12;
    private static final int BEHIND_NAME = 8;
    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private PngFile() {}

    static Optional<CleanPicture> clean(byte[] file) {
        Bytes bytes = new Bytes(file, ByteOrder.BIG_ENDIAN);
        if (!bytes.says(SIGNATURE, 0)) {
            return Optional.empty();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE.length());
        int width = 0;
        int height = 0;
        String name = "";
        for (int at = SIGNATURE.length(); at < file.length && !name.equals("IEND"); ) {
            long length = bytes.four(at);
            name = bytes.name(at + 4, 4);
            // What is cut off stays cut off.
            int end = (int) Math.min(file.length, at + FRAME + Math.max(length, 0));
            if (name.equals("IHDR") && width == 0) {
                width = measure(bytes.four(at + BEHIND_NAME));
                height = measure(bytes.four(at + BEHIND_NAME + 4));
            }
            if (SEEN.contains(name)) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        return Optional.of(
                new CleanPicture(CleanPicture.Format.PNG, width, height, 1, Orientation.UPRIGHT, kept.toByteArray()));
    }

    private static int measure(long told) {
        return (int) Math.max(0, Math.min(told, Integer.MAX_VALUE));
    }
}
