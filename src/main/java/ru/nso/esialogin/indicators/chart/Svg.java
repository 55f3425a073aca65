package ru.nso.esialogin.indicators.chart;

import java.util.Locale;
import ru.nso.esialogin.indicators.Zone;

/** A drawing that grows. Texts are escaped here and nowhere else. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Begins a drawing with patterns for the zones: stripes, dots and bars differ without colour. */
    Svg(int width, int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"12\">")
                .append("<title id=\"title\">")
                .append(escaped(title))
                .append("</title><desc id=\"desc\">")
                .append(escaped(description))
                .append("</desc><defs>")
                .append(pattern(Zone.GREEN, "#d7ecd9", "M0 8L8 0", "#7fae85"))
                .append(pattern(Zone.YELLOW, "#fff3c4", "M2 4h1", "#a08a2b"))
                .append(pattern(Zone.RED, "#f6d5d2", "M0 4h8", "#c98a84"))
                .append("</defs>");
        rectangle(0, 0, width, height, "#ffffff");
    }

    /** Fill of a zone. */
    static String fill(Zone zone) {
        return "url(#" + zone.name().toLowerCase(Locale.ROOT) + ")";
    }

    Svg rectangle(double x, double y, double width, double height, String fill) {
        out.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(Math.max(0, width)))
                .append("\" height=\"")
                .append(number(Math.max(0, height)))
                .append("\" fill=\"")
                .append(fill)
                .append("\"/>");
        return this;
    }

    Svg line(double fromX, double fromY, double toX, double toY, String style) {
        return path("M" + number(fromX) + " " + number(fromY) + "L" + number(toX) + " " + number(toY), style);
    }

    /** A path; the style is a list of attributes. */
    Svg path(String commands, String style) {
        out.append("<path d=\"")
                .append(commands)
                .append("\" fill=\"none\" ")
                .append(style)
                .append("/>");
        return this;
    }

    Svg dot(double x, double y, double radius) {
        out.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\" fill=\"#1b2a41\"/>");
        return this;
    }

    /** A text; the style is a list of attributes. */
    Svg text(double x, double y, String text, String style) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" ")
                .append(style)
                .append('>')
                .append(escaped(text))
                .append("</text>");
        return this;
    }

    /** The finished document. */
    String finish() {
        return out.append("</svg>\n").toString();
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String pattern(Zone zone, String ground, String path, String colour) {
        return "<pattern id=\"" + zone.name().toLowerCase(Locale.ROOT)
                + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\""
                + ground + "\"/><path d=\"" + path + "\" stroke=\"" + colour + "\" stroke-width=\"1\"/></pattern>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
