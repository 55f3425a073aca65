package ru.nso.esialogin.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Draws the part of SVG that our own drawings use: rectangles, paths of straight lines, circles, texts, patterns. */
final class DrawingOnPaper {
    private static final Pattern STEP = Pattern.compile("([MLHVhZ])|(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#(.+)\\)");
    /** How far the handles of a quarter of a circle reach. */
    private static final float HANDLE = 0.5523f;

    private final Element drawing;
    private final Map<String, COSName> patterns = new HashMap<>();

    private DrawingOnPaper(Element drawing) {
        this.drawing = drawing;
    }

    /**
     * Reads a drawing.
     *
     * @throws IllegalArgumentException if it is none
     */
    static DrawingOnPaper of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The usual one writes to the standard output.
            builder.setErrorHandler(new DefaultHandler());
            return new DrawingOnPaper(builder.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("this is no drawing", e);
        }
    }

    float width() {
        return number(drawing, "width", 1);
    }

    float height() {
        return number(drawing, "height", 1);
    }

    /** Draws it with its upper left corner there. */
    void draw(Sheet sheet, Typeface typeface, float left, float top, float scale) throws IOException {
        PDPageContentStream content = sheet.content();
        content.saveGraphicsState();
        content.transform(new Matrix(scale, 0, 0, -scale, left, top));
        for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "defs" -> define(sheet, element, scale);
                    case "rect" -> rectangle(content, element);
                    case "path" -> path(content, element);
                    case "circle" -> circle(content, element);
                    case "text" -> text(sheet, typeface, element);
                    default -> {
                        // Title and description are for those who do not see it.
                    }
                }
            }
        }
        content.restoreGraphicsState();
    }

    private void define(Sheet sheet, Element definitions, float scale) throws IOException {
        for (Node node = definitions.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                float side = number(element, "width", 8);
                PDTilingPattern pattern = new PDTilingPattern();
                pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
                pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
                pattern.setBBox(new PDRectangle(side, side));
                pattern.setXStep(side);
                pattern.setYStep(side);
                pattern.setMatrix(Matrix.getScaleInstance(scale, scale).createAffineTransform());
                pattern.setResources(new PDResources());
                try (OutputStream out = ((COSStream) pattern.getCOSObject()).createOutputStream()) {
                    out.write(tile(element).getBytes(StandardCharsets.US_ASCII));
                }
                patterns.put(
                        element.getAttribute("id"), sheet.page().getResources().add(pattern));
            }
        }
    }

    /** What stands on each tile of a pattern, in the operators of PDF. */
    private static String tile(Element pattern) {
        StringBuilder operators = new StringBuilder();
        for (Node part = pattern.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (part instanceof Element shape && shape.getTagName().equals("rect")) {
                operators
                        .append(Ink.of(shape.getAttribute("fill")).operands())
                        .append("rg 0 0 ")
                        .append(number(shape, "width", 0))
                        .append(' ')
                        .append(number(shape, "height", 0))
                        .append(" re f\n");
            } else if (part instanceof Element shape) {
                operators
                        .append(Ink.of(shape.getAttribute("stroke")).operands())
                        .append("RG ")
                        .append(number(shape, "stroke-width", 1))
                        .append(" w ");
                for (Corner corner : corners(shape.getAttribute("d"))) {
                    operators.append(corner.x()).append(' ').append(corner.y()).append(corner.drawn() ? " l " : " m ");
                }
                operators.append("S\n");
            }
        }
        return operators.toString();
    }

    private void rectangle(PDPageContentStream content, Element element) throws IOException {
        String fill = element.getAttribute("fill");
        Matcher reference = REFERENCE.matcher(fill);
        if (reference.matches() && patterns.containsKey(reference.group(1))) {
            content.setNonStrokingColor(new PDColor(patterns.get(reference.group(1)), new PDPattern(null)));
        } else {
            Ink ink = Ink.of(fill);
            content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        }
        content.addRect(
                number(element, "x", 0),
                number(element, "y", 0),
                number(element, "width", 0),
                number(element, "height", 0));
        content.fill();
    }

    private static void path(PDPageContentStream content, Element element) throws IOException {
        Ink ink = Ink.of(element.getAttribute("stroke"));
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(number(element, "stroke-width", 1));
        content.setLineDashPattern(dashes(element.getAttribute("stroke-dasharray")), 0);
        for (Corner corner : corners(element.getAttribute("d"))) {
            if (corner.drawn()) {
                content.lineTo(corner.x(), corner.y());
            } else {
                content.moveTo(corner.x(), corner.y());
            }
        }
        content.stroke();
    }

    /** Where a path of straight lines goes: by a line, or by lifting the pen. */
    private record Corner(float x, float y, boolean drawn) {}

    private static List<Corner> corners(String commands) {
        List<Corner> corners = new ArrayList<>();
        Corner begin = new Corner(0, 0, false);
        Corner last = begin;
        String command = "M";
        Matcher step = STEP.matcher(commands);
        while (step.find()) {
            if (step.group(1) != null) {
                command = step.group(1);
                if (command.equals("Z")) {
                    corners.add(new Corner(begin.x(), begin.y(), true));
                }
                continue;
            }
            float number = Float.parseFloat(step.group(2));
            last = switch (command) {
                case "H" -> new Corner(number, last.y(), true);
                case "h" -> new Corner(last.x() + number, last.y(), true);
                case "V" -> new Corner(last.x(), number, true);
                default ->
                    new Corner(number, step.find() ? Float.parseFloat(step.group()) : last.y(), command.equals("L"));
            };
            begin = last.drawn() ? begin : last;
            corners.add(last);
        }
        return corners;
    }

    private static void circle(PDPageContentStream content, Element element) throws IOException {
        float x = number(element, "cx", 0);
        float y = number(element, "cy", 0);
        float radius = number(element, "r", 0);
        float handle = radius * HANDLE;
        Ink ink = Ink.of(element.getAttribute("fill"));
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        content.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        content.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        content.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        content.fill();
    }

    private void text(Sheet sheet, Typeface typeface, Element element) throws IOException {
        String text = element.getTextContent();
        float size = number(element, "font-size", number(drawing, "font-size", 12));
        float width = typeface.width(text, size);
        float shift =
                switch (element.getAttribute("text-anchor")) {
                    case "end" -> width;
                    case "middle" -> width / 2;
                    default -> 0;
                };
        Ink ink = Ink.of(element.getAttribute("fill"));
        sheet.content().setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        sheet.content().setStrokingColor(ink.red(), ink.green(), ink.blue());
        sheet.textUpsideDown(
                text,
                number(element, "x", 0) - shift,
                number(element, "y", 0),
                size,
                element.getAttribute("font-weight").equals("bold"));
    }

    private static float[] dashes(String written) {
        if (written.isEmpty()) {
            return new float[0];
        }
        String[] parts = written.split(" ", -1);
        float[] dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = Float.parseFloat(parts[i]);
        }
        return dashes;
    }

    private static float number(Element element, String attribute, float otherwise) {
        String written = element.getAttribute(attribute);
        return written.isEmpty() ? otherwise : Float.parseFloat(written);
    }
}
