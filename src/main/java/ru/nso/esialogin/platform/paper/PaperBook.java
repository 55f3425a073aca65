package ru.nso.esialogin.platform.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.PrintedBook;

/**
 * Pages of PDF, A4 on its side: what is put down stands below what was put down before; a page that is full goes on on the
 * next one, and tables repeat their headings. The same content gives the same bytes.
 */
public final class PaperBook implements Closeable, PrintedBook {
    private static final float HEADING = 16;
    private static final float TEXT = 10;
    private static final float LEADING = 1.35f;
    private static final float GAP = 8;
    private static final float FOOT = 18;
    private static final float LOWEST = Sheet.MARGIN + FOOT;
    private static final float LINE = Sheet.WIDTH - 2 * Sheet.MARGIN;

    private final PDDocument document = new PDDocument();
    private final Typeface typeface;
    private final String title;
    private @Nullable Sheet sheet;
    private String heading = "";
    private float top;
    private int pages;

    private PaperBook(String title) throws IOException {
        this.title = title;
        this.typeface = Typeface.in(document);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        document.setDocumentId((long) title.hashCode());
        document.getDocumentCatalog().setLanguage("ru-RU");
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /**
     * Begins a book.
     *
     * @param title its title, which stands at the foot of each page
     * @throws IOException if it cannot be made
     */
    public static PaperBook begin(String title) throws IOException {
        return new PaperBook(title);
    }

    /**
     * Begins a page.
     *
     * @throws IOException if it cannot be made
     */
    @Override
    public void page(String pageHeading) throws IOException {
        heading = pageHeading;
        turn(pageHeading);
    }

    /**
     * Writes a paragraph.
     *
     * @throws IOException if it cannot be made
     */
    @Override
    public void text(String text) throws IOException {
        for (String line : typeface.lines(text, TEXT, LINE)) {
            Sheet current = sheetFor(TEXT * LEADING);
            current.text(line, Sheet.MARGIN, top - TEXT, TEXT, false);
            top -= TEXT * LEADING;
        }
        top -= GAP / 2;
    }

    /**
     * Writes a table.
     *
     * @param rows a cell for each column
     * @throws IOException if it cannot be made
     */
    @Override
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        TableOnPaper table = new TableOnPaper(typeface, columns);
        TableOnPaper.SetRow head = table.head();
        boolean headed = false;
        for (List<String> cells : rows) {
            TableOnPaper.SetRow row = table.row(cells);
            if (!headed || top - row.height() < LOWEST) {
                Sheet current = sheetFor(head.height() + row.height());
                table.write(current, head, top, true);
                top -= head.height();
                headed = true;
            }
            table.write(sheetFor(0), row, top, false);
            top -= row.height();
        }
        top -= GAP;
    }

    /**
     * Draws a drawing as large as the rest of the page allows, on the next one if that is less than a half.
     *
     * @param svg of straight lines, circles and texts
     * @throws IllegalArgumentException if it is none
     * @throws IOException if it cannot be made
     */
    @Override
    public void drawing(String svg) throws IOException {
        DrawingOnPaper drawing = DrawingOnPaper.of(svg);
        Sheet current = sheetFor((Sheet.HEIGHT - 2 * Sheet.MARGIN) / 2);
        float scale = Math.min(LINE / drawing.width(), (top - LOWEST) / drawing.height());
        float left = Sheet.MARGIN + (LINE - drawing.width() * scale) / 2;
        drawing.draw(current, typeface, left, top, scale);
        top -= drawing.height() * scale + GAP;
    }

    /**
     * Writes the book out; nothing can be put down any longer.
     *
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** The page, or the next one where so much has no room any longer. */
    private Sheet sheetFor(float height) throws IOException {
        return sheet == null || top - height < LOWEST ? turn(heading + " (продолжение)") : sheet;
    }

    private Sheet turn(String shown) throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        Sheet next = new Sheet(document, typeface);
        sheet = next;
        pages++;
        top = Sheet.HEIGHT - Sheet.MARGIN;
        for (String line : typeface.lines(shown, HEADING, LINE)) {
            next.text(line, Sheet.MARGIN, top - HEADING, HEADING, true);
            top -= HEADING * LEADING;
        }
        top -= GAP;
        String number = Integer.toString(pages);
        next.text(title, Sheet.MARGIN, Sheet.MARGIN, 8, false);
        next.text(number, Sheet.WIDTH - Sheet.MARGIN - typeface.width(number, 8), Sheet.MARGIN, 8, false);
        return next;
    }
}
