package ru.nso.esialogin.platform.content;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words that a page of HTML shows: a line for each paragraph, row and break, {@code "> "} before what is quoted,
 * nothing of what is hidden. Addresses of links and pictures are dropped.
 */
public final class HtmlText {
    private static final Set<String> UNSEEN =
            Set.of("head", "title", "style", "script", "template", "noscript", "object", "svg", "select");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote");
    private static final Set<String> LINES = Set.of(
            "div", "li", "tr", "hr", "dt", "dd", "section", "article", "header", "footer", "address", "center", "form");

    /** A longer page is cut: nobody writes that much, and the reader of pages has to hold it. */
    private static final int LONGEST = 2_000_000;

    private HtmlText() {}

    /** What a reader of the page sees. */
    public static String of(String html) {
        Walk walk = new Walk();
        Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST))).filter(walk);
        return walk.lines.text();
    }

    /** Goes over the page; jsoup calls, so that a page nested thousands deep needs no stack. */
    private static final class Walk implements NodeFilter {
        private final QuotedLines lines = new QuotedLines();
        private int drawn;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (drawn > 0) {
                    lines.addAsIs(text.getWholeText());
                } else {
                    lines.add(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                if (unseen(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                boundary(element);
                if (isQuote(element)) {
                    lines.unquote();
                }
                drawn -= isDrawn(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            boundary(element);
            drawn += isDrawn(element) ? 1 : 0;
            switch (element.normalName()) {
                case "br" -> lines.breakLine();
                case "li" -> lines.add("- ");
                case "td", "th" -> lines.separate();
                case "blockquote" -> {
                    if (isQuote(element)) {
                        lines.quote();
                    }
                }
                default -> {
                    // Says nothing about lines.
                }
            }
        }

        private void boundary(Element element) {
            if (PARAGRAPHS.contains(element.normalName())) {
                lines.endParagraph();
            } else if (LINES.contains(element.normalName())) {
                lines.endLine();
            }
        }

        private static boolean isDrawn(Element element) {
            return element.normalName().equals("pre");
        }

        private static boolean unseen(Element element) {
            String style = style(element);
            return UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("mso-hide:all");
        }

        /** Some mail programs indent with a blockquote without a border: nobody is quoted there. */
        private static boolean isQuote(Element element) {
            String style = style(element);
            return element.normalName().equals("blockquote")
                    && !style.contains("border:none")
                    && !style.contains("border:0");
        }

        private static String style(Element element) {
            return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        }
    }
}
