package ru.nso.esialogin.ticket.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/** WebP (RFC 9649): of its chunks stay those that make what is seen. */
final class WebpFile {
    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;

    /** In the features of the whole: that a profile of colours, Exif or XMP come along. */
    private static final int WITHOUT_DATA = ~0x2c;

    private WebpFile() {}

    static Optional<CleanPicture> clean(byte[] file) {
        Bytes bytes = new Bytes(file, ByteOrder.LITTLE_ENDIAN);
        if (!bytes.says("RIFF", 0) || !bytes.says("WEBP", CHUNK_HEAD)) {
            return Optional.empty();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, HEAD);
        int end = (int) Math.min(file.length, CHUNK_HEAD + bytes.four(4));
        for (int at = HEAD; at < end; ) {
            String name = bytes.name(at, 4);
            long length = Math.max(0, bytes.four(at + 4));
            int next = (int) Math.min(end, at + CHUNK_HEAD + length + length % 2);
            if (SEEN.contains(name)) {
                byte[] chunk = new byte[next - at];
                System.arraycopy(file, at, chunk, 0, chunk.length);
                if (name.equals("VP8X") && chunk.length > CHUNK_HEAD) {
                    chunk[CHUNK_HEAD] &= (byte) WITHOUT_DATA;
                }
                kept.writeBytes(chunk);
            }
            at = next;
        }
        byte[] clean = kept.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - CHUNK_HEAD);
        return Optional.of(new CleanPicture(CleanPicture.Format.WEBP, 0, 0, 1, Orientation.UPRIGHT, clean));
    }
}
