package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.CellText;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** The rows of one sheet, blank ones too. */
final class SheetRows {
    private static final int LONGEST_COLUMN_NAME = 3;

    private final PartXml xml;
    private final CellValue values;
    private final TableLimits limits;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long number;

    SheetRows(PartXml xml, CellValue values, TableLimits limits) {
        this.xml = xml;
        this.values = values;
        this.limits = limits;
    }

    /** The next row; null behind the last one. */
    @Nullable
    Row next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                return row();
            }
            if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    /** The number of the row that is being read. */
    long number() {
        return number;
    }

    private Row row() throws IOException {
        // A row that says no number, or one that was there before, is the next one.
        number = Math.max(number + 1, xml.number("r", 0));
        cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String place = xml.attribute("r");
                column = place == null ? column + 1 : column(place);
                put(column, cell());
            }
        }
        return new Row(number, cells);
    }

    private String cell() throws IOException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        value.setLength(0);
        formula.setLength(0);
        StringBuilder target = null;
        boolean inReading = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("rPh")) {
                inReading = true;
            } else if (xml.ends("rPh")) {
                inReading = false;
            } else if (xml.starts("v") || xml.starts("t")) {
                target = inReading ? null : value;
            } else if (xml.starts("f")) {
                target = formula;
            } else if (xml.ends("v") || xml.ends("t") || xml.ends("f")) {
                target = null;
            } else if (target != null && xml.isText()) {
                xml.addText(target, limits.cellLength());
            }
        }
        return values.text(type == null ? "" : type, style, value.toString(), formula.toString());
    }

    private void put(int column, String text) throws UnusableTableException {
        if (text.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new UnusableTableException(TableFault.TOO_MANY_COLUMNS, number);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, CellText.read(text));
    }

    /** {@code 27} for {@code AB12}. */
    private static int column(String place) throws UnusableTableException {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            column = column * 26 + (place.charAt(letters) - 'A' + 1);
            letters++;
            if (letters > LONGEST_COLUMN_NAME) {
                throw new UnusableTableException(TableFault.DAMAGED);
            }
        }
        if (letters == 0) {
            throw new UnusableTableException(TableFault.DAMAGED);
        }
        return column - 1;
    }
}
