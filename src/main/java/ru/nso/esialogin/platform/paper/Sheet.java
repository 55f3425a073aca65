package ru.nso.esialogin.platform.paper;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** One page, A4 on its side; places are points from its lower left corner. */
final class Sheet implements Closeable {
    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float MARGIN = 36;

    private final PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    private final PDPageContentStream content;
    private final Typeface typeface;

    Sheet(PDDocument document, Typeface typeface) throws IOException {
        this.typeface = typeface;
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    /** Writes a line. */
    void text(String text, float x, float y, float size, boolean bold) throws IOException {
        write(text, Matrix.getTranslateInstance(x, y), size, bold);
    }

    /** Writes a line in a drawing whose places count downwards. */
    void textUpsideDown(String text, float x, float y, float size, boolean bold) throws IOException {
        write(text, new Matrix(1, 0, 0, -1, x, y), size, bold);
    }

    /** There is one weight of the letters: bold ones get an outline. */
    private void write(String text, Matrix place, float size, boolean bold) throws IOException {
        content.saveGraphicsState();
        content.beginText();
        content.setFont(typeface.font(), size);
        if (bold) {
            content.setLineDashPattern(new float[0], 0);
            content.setLineWidth(size / 32);
            content.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        content.setTextMatrix(place);
        content.showText(typeface.written(text));
        content.endText();
        content.restoreGraphicsState();
    }

    /** Fills a rectangle. */
    void fill(float x, float y, float width, float height, Ink ink) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect(x, y, width, height);
        content.fill();
        content.restoreGraphicsState();
    }

    /** Draws the edge of a rectangle. */
    void frame(float x, float y, float width, float height) throws IOException {
        content.saveGraphicsState();
        content.setStrokingColor(Ink.EDGE.red(), Ink.EDGE.green(), Ink.EDGE.blue());
        content.setLineWidth(0.5f);
        content.addRect(x, y, width, height);
        content.stroke();
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
