package ru.nso.esialogin.access.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The one byte form of a record: each part with its length before it, so that no two records ever give the same bytes.
 * The form is kept for as long as entries are: a change of it needs another version in the first part.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Canonical text(String part) {
        return raw(part.getBytes(StandardCharsets.UTF_8));
    }

    Canonical raw(byte[] part) {
        bytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length).array());
        bytes.writeBytes(part);
        return this;
    }

    Canonical number(long part) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(0, part).array());
    }

    /** Absent and empty differ. */
    Canonical optional(Optional<String> part) {
        return texts(part.stream().toList());
    }

    Canonical texts(List<String> parts) {
        number(parts.size());
        parts.forEach(this::text);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
