package ru.nso.esialogin.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans, of which only the letters that were written go into the file. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final char UNKNOWN = '?';

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the typeface is not on the class path");
            }
            return new Typeface(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with a question mark for what the typeface has no sign for. */
    String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().map(point -> point < ' ' ? ' ' : point).forEach(point -> {
            if (known.computeIfAbsent(point, this::has)) {
                written.appendCodePoint(point);
            } else {
                written.append(UNKNOWN);
            }
        });
        return written.toString();
    }

    private boolean has(int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException noSuchSign) {
            return false;
        }
    }

    /** How wide a text is, in points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(written(text)) * size / 1000;
    }

    /** The text in lines that are no wider than that; a word that is wider is parted. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(lastPart(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Puts full lines of a word aside; gives what is left of it. */
    private String lastPart(String word, float size, float width, List<String> lines) throws IOException {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            part.append(word.charAt(i));
            if (part.length() > 1 && width(part.toString(), size) > width) {
                part.setLength(part.length() - 1);
                lines.add(part.toString());
                part.setLength(0);
                part.append(word.charAt(i));
            }
        }
        return part.toString();
    }
}
