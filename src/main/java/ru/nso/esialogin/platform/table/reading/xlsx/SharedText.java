package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.IOException;
import java.util.Arrays;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * The list of texts to which cells refer by number. It lies behind the rows in the archive and is the one thing of a
 * workbook that has to be in memory; so it lies there as one text, and its length is bounded.
 */
final class SharedText {
    static final SharedText NONE = new SharedText();

    private final StringBuilder text = new StringBuilder();
    private int[] ends = new int[64];
    private int count;

    private SharedText() {}

    static SharedText read(PartXml xml, TableLimits limits) throws IOException {
        SharedText shared = new SharedText();
        StringBuilder item = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (xml.next()) {
            if (xml.starts("rPh")) {
                inReading = true; // how a Japanese word is read
            } else if (xml.ends("rPh")) {
                inReading = false;
            } else if (xml.starts("t")) {
                inText = !inReading;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (xml.ends("si")) {
                shared.add(Escapes.undone(item.toString()), limits.sharedText());
                item.setLength(0);
            } else if (inText && xml.isText()) {
                xml.addText(item, limits.cellLength());
            }
        }
        return shared;
    }

    /**
     * The text with that number.
     *
     * @throws UnusableTableException if there is none
     */
    String get(int number) throws UnusableTableException {
        if (number >= count) {
            throw new UnusableTableException(TableFault.DAMAGED);
        }
        return text.substring(number == 0 ? 0 : ends[number - 1], ends[number]);
    }

    private void add(String item, int most) throws UnusableTableException {
        // An empty text takes room as well: its end.
        if (text.length() + (long) item.length() + count > most) {
            throw new UnusableTableException(TableFault.TOO_MUCH_TEXT);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1) + 1);
        }
        text.append(item);
        ends[count] = text.length();
        count++;
    }
}
