package ru.nso.esialogin.platform.table.reading;

/**
 * How much a table may hold. What is beyond is refused, never cut.
 *
 * @param bytes most bytes of the file
 * @param rows most rows that are not blank
 * @param columns most columns
 * @param cellLength most characters of a cell
 * @param zipEntries most files inside a workbook
 * @param inflatedBytes most bytes of a workbook when unpacked
 * @param inflation how many bytes may come out of one byte of a workbook
 * @param sharedText most characters of the list of words of a workbook; the list is all that is held in memory
 */
public record TableLimits(
        long bytes,
        long rows,
        int columns,
        int cellLength,
        int zipEntries,
        long inflatedBytes,
        int inflation,
        int sharedText) {

    private static final long GIGABYTE = 1L << 30;

    /** Two gigabytes and two million rows (contract, Limits); the rest is ample for a region. */
    public static final TableLimits USUAL =
            new TableLimits(2 * GIGABYTE, 2_000_000, 120, 2_000, 1_000, 8 * GIGABYTE, 200, 64_000_000);

    /**
     * Checks that a table can be read at all.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public TableLimits {
        boolean positive = bytes > 0
                && rows > 0
                && columns > 0
                && cellLength > 0
                && zipEntries > 0
                && inflatedBytes > 0
                && inflation > 0
                && sharedText > 0;
        if (!positive) {
            throw new IllegalArgumentException("the limits of a table have to be positive");
        }
    }

    /** Most characters of a row: what does not end by then is no row, but a quotation mark that is never closed. */
    public int rowLength() {
        return (int) Math.min(1L << 20, (long) columns * cellLength);
    }
}
