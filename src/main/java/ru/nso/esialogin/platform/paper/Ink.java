package ru.nso.esialogin.platform.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour on white paper, each part from 0 to 1.
 *
 * @param red part of red
 * @param green part of green
 * @param blue part of blue
 */
record Ink(float red, float green, float blue) {
    static final Ink BLACK = new Ink(0, 0, 0);
    static final Ink EDGE = new Ink(0.6f, 0.6f, 0.6f);
    static final Ink HEAD = new Ink(0.9f, 0.92f, 0.95f);

    private static final Pattern WRITTEN =
            Pattern.compile("#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})?");

    /** A colour as drawings write it, {@code #rrggbb} or {@code #rrggbbaa}; black for what is none. */
    static Ink of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return BLACK;
        }
        float cover = parts.group(4) == null ? 1 : part(parts.group(4));
        return new Ink(
                thinned(part(parts.group(1)), cover),
                thinned(part(parts.group(2)), cover),
                thinned(part(parts.group(3)), cover));
    }

    /** The parts as operands of PDF, with a space behind. */
    String operands() {
        return red + " " + green + " " + blue + " ";
    }

    private static float part(String hex) {
        return Integer.parseInt(hex, 16) / 255f;
    }

    private static float thinned(float part, float cover) {
        return 1 - cover * (1 - part);
    }
}
