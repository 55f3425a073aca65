package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** Which styles of cells show a number as a day: Excel keeps a date as a count of days and says so in the style only. */
final class DayFormats {
    static final DayFormats NONE = new DayFormats();

    private static final int MOST_STYLES = 70_000;

    private final BitSet days = new BitSet();

    private DayFormats() {}

    static DayFormats read(PartXml xml) throws IOException {
        DayFormats formats = new DayFormats();
        Map<Integer, Boolean> own = new HashMap<>();
        boolean inCells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                String code = xml.attribute("formatCode");
                own.put(xml.number("numFmtId", 0), code != null && showsDay(code));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                int format = xml.number("numFmtId", 0);
                formats.days.set(style, own.getOrDefault(format, isBuiltIn(format)));
                style++;
            }
            if (style > MOST_STYLES || own.size() > MOST_STYLES) {
                throw new UnusableTableException(TableFault.DAMAGED);
            }
        }
        return formats;
    }

    boolean isDay(int style) {
        return days.get(style);
    }

    /** Formats that every workbook has without saying so (ISO/IEC 29500, numFmt); those of times alone left out. */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || format == 57
                || format == 58;
    }

    /** Whether a format has a day or a year outside of quotes, brackets and escapes; Russian Excel writes Д and Г, too. */
    private static boolean showsDay(String code) {
        boolean quoted = false;
        boolean bracket = false;
        String format = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '[') {
                bracket = true;
            } else if (c == ']') {
                bracket = false;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';' && !quoted) {
                return false; // what follows is for negative numbers
            } else if (!quoted && !bracket && "dyдг".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
