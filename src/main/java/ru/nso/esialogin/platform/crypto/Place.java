package ru.nso.esialogin.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where an encrypted value lives. It is bound to the value, so that a cipher text copied to another row or column does
 * not decrypt there.
 *
 * @param rowId the row's own id, or what else names it for good
 */
public record Place(String table, String column, String rowId) {
    /** Each part with its length before it, so that no two places ever give the same bytes. */
    byte[] bytes(String keyId) {
        byte[][] parts = {utf8(keyId), utf8(table), utf8(column), utf8(rowId)};
        int length = 0;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            buffer.putInt(part.length).put(part);
        }
        return buffer.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
