package ru.nso.esialogin.platform.database.copy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Lines of PostgreSQL's COPY in text format: values between tabs, {@code \N} for null. For one thread. */
final class CopyText {
    private static final HexFormat HEX = HexFormat.of();

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final StringBuilder line = new StringBuilder();

    /**
     * Adds a value to the line.
     *
     * @throws IllegalArgumentException if its type has no text form here
     */
    void value(@Nullable Object value) {
        if (!line.isEmpty()) {
            line.append('\t');
        }
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof byte[] bytes) {
            line.append("\\\\x");
            HEX.formatHex(line, bytes);
        } else if (value instanceof String[] texts) {
            escaped(array(texts));
        } else if (value instanceof String text) {
            escaped(text);
        } else if (value instanceof Number
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof OffsetDateTime) {
            line.append(value);
        } else {
            throw new IllegalArgumentException("No text form for " + value.getClass());
        }
    }

    /** Ends the line. */
    void end() {
        line.append('\n');
        lines.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }

    /** All lines that are ended. */
    byte[] toBytes() {
        return lines.toByteArray();
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** An array as PostgreSQL writes it, every element in quotation marks. */
    private static String array(String[] texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
