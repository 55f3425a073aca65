package ru.nso.esialogin.platform.table;

/**
 * How a cell is kept from being a formula (CSV injection, CWE-1236): what begins with a sign that opens one gets an
 * apostrophe in front when it is written, and loses it when it is read again. A phone {@code +7…} thus comes back as it
 * was.
 */
public final class CellText {
    private static final String OPENS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** The text for a cell of a file that goes out. */
    public static String written(String text) {
        return isProtected(text, 0) ? '\'' + text : text;
    }

    /** The text that was meant by a cell of a file that comes in. */
    public static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && isProtected(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins here, or apostrophes and then one: these get one more, so that one can be taken off. */
    private static boolean isProtected(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && OPENS_A_FORMULA.indexOf(text.charAt(i)) >= 0;
    }
}
