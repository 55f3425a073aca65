package ru.nso.esialogin.platform.table.reading.xlsx;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import ru.nso.esialogin.platform.table.reading.SerialDay;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** What a cell of a workbook says, as text. A formula is never calculated: it is what it last showed, or its own text. */
final class CellValue {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_DIGITS = 40;

    private final XlsxBook book;

    CellValue(XlsxBook book) {
        this.book = book;
    }

    /**
     * The text of a cell.
     *
     * @param type its attribute {@code t}; empty where it has none
     * @param style its attribute {@code s}
     * @param value what stands in {@code v} or {@code is}
     * @param formula what stands in {@code f}
     * @throws UnusableTableException if it refers to what is not there
     */
    String text(String type, int style, String value, String formula) throws UnusableTableException {
        if (value.isEmpty()) {
            return formula.isEmpty() ? "" : '=' + formula;
        }
        return switch (type) {
            case "s" -> book.shared().get(PartXml.number(value));
            case "inlineStr", "str" -> Escapes.undone(value);
            case "b" -> value.strip().equals("1") ? "ИСТИНА" : "ЛОЖЬ";
            case "", "n" -> number(value.strip(), style);
            default -> value; // errors such as #N/A, days written out
        };
    }

    private String number(String value, int style) {
        String plain = plain(value);
        if (book.days().isDay(style)) {
            return SerialDay.read(plain, book.from1904()).map(DAY::format).orElse(plain);
        }
        return plain;
    }

    /** {@code 1.1223344595E10} is {@code 11223344595}; what is no number stays as it is. */
    private static String plain(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            boolean bearable = Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
            if (!bearable) {
                return value;
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value; // the file says number where it has a word: kept as written
        }
    }
}
