package ru.nso.esialogin.platform.table.reading.xlsx;

import java.util.regex.Pattern;

/** Signs that XML cannot hold stand in a workbook as {@code _x000D_} (ISO/IEC 29500, ST_Xstring). */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** The text with these signs in their places. */
    static String undone(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char sign = (char) Integer.parseInt(match.group(1), 16);
            return sign == '\\' || sign == '$' ? "\\" + sign : String.valueOf(sign);
        });
    }
}
